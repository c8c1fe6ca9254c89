package io.rcml.benchmarks.endtoend;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A connection that is kept, and a client that takes so little time that the server is what is measured. */
final class Connection implements AutoCloseable {

    private static final byte[] END_OF_HEAD = ascii("\r\n\r\n");
    private static final byte[] LAST_CHUNK = ascii("\r\n0\r\n\r\n");
    private static final byte[] LENGTH = ascii("\r\nContent-Length: ");
    private static final byte[] OK = ascii("HTTP/1.1 200");

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[16384];
    private int length;

    Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** Sends a request and reads the answer to its end. */
    void send(byte[] request) throws IOException {
        out.write(request);
        length = 0;
        int body = -1;
        while (body < 0) {
            read();
            int end = indexOf(END_OF_HEAD, 0);
            body = end < 0 ? -1 : end + END_OF_HEAD.length;
        }
        int header = indexOf(LENGTH, 0);
        if (header >= 0 && header < body) {
            int end = body + number(header + LENGTH.length);
            while (length < end) {
                read();
            }
        } else {
            while (!endsWith(LAST_CHUNK)) {
                read();
            }
        }
        if (!Arrays.equals(buffer, 0, OK.length, OK, 0, OK.length)) {
            throw new IOException("The server answered " + answer());
        }
    }

    /** The whole of the last answer. */
    String answer() {
        return new String(buffer, 0, length, StandardCharsets.UTF_8);
    }

    private void read() throws IOException {
        int read = in.read(buffer, length, buffer.length - length);
        if (read < 0) {
            throw new EOFException("The server closed the connection after " + answer());
        }
        length += read;
    }

    private int indexOf(byte[] wanted, int from) {
        for (int i = from; i <= length - wanted.length; i++) {
            if (buffer[i] == wanted[0] && Arrays.equals(buffer, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsWith(byte[] wanted) {
        return length >= wanted.length
                && Arrays.equals(buffer, length - wanted.length, length, wanted, 0, wanted.length);
    }

    private int number(int from) {
        int number = 0;
        for (int i = from; buffer[i] >= '0' && buffer[i] <= '9'; i++) {
            number = 10 * number + (buffer[i] - '0');
        }
        return number;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
