package io.rcml.benchmarks.endtoend;

import java.nio.charset.StandardCharsets;

/** Requests as the platform sends them. */
final class Question {

    /** A form of twelve parameters. */
    static final byte[] INCOMING = post(
            "/phone/calls/incoming",
            "CallSid=CA0123456789abcdef0123456789abcdef&AccountSid=AC0123456789abcdef0123456789abcdef"
                    + "&From=%2B19895550123&To=%2B19895550100&CallStatus=ringing&ApiVersion=2012-04-24&Direction=inbound"
                    + "&CallerName=J%C3%A9r%C3%B4me+Dupont&InstanceId=ID0123456789abcdef0123456789abcdef&ForwardedFrom="
                    + "&CallTimestamp=2026-07-04T09%3A05%3A06.000%2B03%3A00&SipHeader_X-Agent=7");

    private Question() {}

    private static byte[] post(String path, String form) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: benchmark\r\nAccept: */*\r\n"
                        + "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\nContent-Length: "
                        + form.length() + "\r\n\r\n" + form)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
