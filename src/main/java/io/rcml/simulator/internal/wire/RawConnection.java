package io.rcml.simulator.internal.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;

/** A connection that misbehaves, as the JDK's client would never let it. */
final class RawConnection {

    private static final int PIECE = 16;
    private static final int PAUSE_MILLIS = 5;

    private RawConnection() {}

    /** Sends half of a request and closes the connection. */
    static HttpAnswer breakOff(HttpCall call, Duration patience) throws IOException {
        byte[] request = written(call);
        try (Socket socket = connect(call.uri(), patience)) {
            socket.getOutputStream().write(request, 0, request.length - bodyLength(call) / 2 - 1);
            socket.getOutputStream().flush();
        }
        throw new IOException("as asked for");
    }

    private static int bodyLength(HttpCall call) {
        String body = call.body();
        return body == null ? 0 : body.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Sends a request, and reads its answer in small pieces. */
    static HttpAnswer readSlowly(HttpCall call, Duration patience) throws IOException {
        try (Socket socket = connect(call.uri(), patience)) {
            socket.getOutputStream().write(written(call));
            socket.getOutputStream().flush();
            return read(slowly(socket.getInputStream()));
        }
    }

    private static Socket connect(URI uri, Duration patience) throws IOException {
        boolean secure = uri.getScheme().equalsIgnoreCase("https");
        int port = uri.getPort() < 0 ? (secure ? 443 : 80) : uri.getPort();
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.setSoTimeout((int) patience.toMillis());
        socket.connect(new InetSocketAddress(uri.getHost(), port), (int) patience.toMillis());
        return secure
                ? ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(socket, uri.getHost(), port, true)
                : socket;
    }

    private static byte[] written(HttpCall call) {
        URI uri = call.uri();
        String query = uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery();
        StringBuilder request = new StringBuilder(call.method() + ' ' + uri.getRawPath() + query + " HTTP/1.1\r\n");
        request.append("Host: ").append(uri.getRawAuthority()).append("\r\nConnection: close\r\n");
        call.headers().forEach((name, values) -> {
            if (!values.isEmpty()) {
                request.append(name)
                        .append(": ")
                        .append(String.join("; ", values))
                        .append("\r\n");
            }
        });
        String body = call.body();
        if (body != null) {
            request.append("Content-Length: ").append(bodyLength(call)).append("\r\n");
        }
        request.append("\r\n").append(body == null ? "" : body);
        return request.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] slowly(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
            read.write(piece, 0, length);
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while reading slowly");
            }
        }
        return read.toByteArray();
    }

    private static HttpAnswer read(byte[] response) throws IOException {
        String text = new String(response, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("the answer ended in its headers");
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.computeIfAbsent(lines[i].substring(0, Math.max(colon, 0)), first -> new ArrayList<>())
                    .add(lines[i].substring(colon + 1).trim());
        }
        HttpAnswer answer = new HttpAnswer(status(lines[0]), headers, "");
        String body = text.substring(end + 4);
        String plain = "chunked".equalsIgnoreCase(answer.header("Transfer-Encoding")) ? unchunked(body) : body;
        return new HttpAnswer(
                answer.status(),
                headers,
                new String(plain.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [0-9]{3}.*")) {
            throw new IOException("no HTTP: " + line);
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static String unchunked(String body) throws IOException {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            int end = body.indexOf("\r\n", at);
            String length = end < 0
                    ? ""
                    : body.substring(at, end).replaceFirst(";.*", "").trim();
            int size = length.matches("[0-9A-Fa-f]{1,7}") ? Integer.parseInt(length, 16) : -1;
            if (size < 0 || end + 2 + size > body.length()) {
                throw new IOException("the answer ended in a chunk");
            }
            if (size == 0) {
                break;
            }
            plain.append(body, end + 2, end + 2 + size);
            at = end + 2 + size + 2;
        }
        return plain.toString();
    }
}
