package io.rcml.it;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The log file of a server that runs in its own process. */
record LogFile(String path) implements ServerLog.Source {

    @Override
    public long end() {
        try (RandomAccessFile file = new RandomAccessFile(path, "r")) {
            return file.length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<LogLine> since(long position) {
        List<LogLine> lines = new ArrayList<>();
        complete(position).lines().forEach(line -> {
            LogLine next = LogLine.parse(line);
            if (next != null) {
                lines.add(next);
            } else if (!lines.isEmpty()) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last).and(line));
            }
        });
        return lines;
    }

    // The server may be in the middle of a line.
    private String complete(long position) {
        try (RandomAccessFile file = new RandomAccessFile(path, "r")) {
            byte[] bytes = new byte[Math.toIntExact(file.length() - position)];
            file.seek(position);
            file.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
