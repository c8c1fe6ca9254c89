package io.rcml.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP to the letter: nothing is normalized on the way. */
final class RawHttp {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    private RawHttp() {}

    /** The status of the answer to a GET of this path, each character of which is sent as one byte. */
    static int get(URL server, String path) {
        return status(exchange(
                server,
                "GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nConnection: close\r\n\r\n"));
    }

    /** The status of the answer to a POST that announces a body and withholds it. */
    static int statusWithoutBody(URL application, String path) {
        try (Socket socket = new Socket(application.getHost(), application.getPort())) {
            socket.setSoTimeout((int) Await.LIMIT.toMillis());
            String request = "POST " + application.getPath() + path + " HTTP/1.1\r\nHost: " + application.getAuthority()
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
            return status(new String(line, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status line's number, or 0 if the server hung up. */
    static int status(String answer) {
        Matcher status = STATUS.matcher(answer);
        return status.lookingAt() ? Integer.parseInt(status.group(1)) : 0;
    }

    /** All that the server says to a request. */
    static String exchange(URL server, String request) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout((int) Await.LIMIT.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
