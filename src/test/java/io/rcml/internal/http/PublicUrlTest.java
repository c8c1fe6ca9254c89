package io.rcml.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.call.Parameters;
import io.rcml.internal.config.Problems;
import io.rcml.internal.config.Settings;
import io.rcml.internal.text.Printable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {

    private static final String PROXY = "10.0.0.1";

    @ParameterizedTest(name = "{0}://{1}:{2} is {3}")
    @CsvSource({
        "http,  app.example.com, 80,   http://app.example.com/phone",
        "https, app.example.com, 443,  https://app.example.com/phone",
        "https, app.example.com, 80,   https://app.example.com:80/phone",
        "http,  app.example.com, 8080, http://app.example.com:8080/phone",
        "http,  ::1,             80,   http://[::1]/phone",
        "http,  [::1],           8080, http://[::1]:8080/phone"
    })
    void without_proxies_it_is_where_the_request_came_to(String scheme, String host, int port, String expected) {
        assertThat(url("", new Request(scheme, host, port, "203.0.113.5", Map.of("X-Forwarded-Host", "evil"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            https | -              | -         | -                    | -                                          | https://app.example.com/phone      | TLS ends at the proxy, which keeps the host
            https | -              | 8443      | -                    | -                                          | https://app.example.com:8443/phone | a port of its own
            HTTPS | pub.example    | 443       | -                    | -                                          | https://pub.example/phone          | all three
            https | pub.example:81 | 443       | -                    | -                                          | https://pub.example:81/phone       | the host's own port wins
            https | [2001:db8::1]  | 8443      | -                    | -                                          | https://[2001:db8::1]:8443/phone   | an IPv6 host
            http, https | a, b     | -         | 10.0.0.9, 203.0.113.5| -                                          | https://b/phone                    | the client's own headers do not count
            https, http | a, b     | -         | 203.0.113.5, 10.0.0.9| -                                          | https://a/phone                    | two trusted proxies, each of which appends
            -     | -              | -         | -                    | for=1.2.3.4;proto=https;host=pub.example   | https://pub.example/phone          | Forwarded
            -     | -              | -         | -                    | proto=https;host="pub.example:8443"        | https://pub.example:8443/phone     | Forwarded with a port
            -     | -              | -         | -                    | 'For="[::1]", host=pub.example ;proto=HTTPS' | https://pub.example/phone        | in upper case, with blanks
            -     | -              | -         | -                    | 'by="a,b;host=evil\\"";host="pu\\b.example"' | http://pub.example/phone          | quotes and escapes
            https | pub.example    | 443       | 203.0.113.5          | for=203.0.113.5;proto=https;host=pub.example | https://pub.example/phone        | both, and both say the same
            -     | -              | 443       | -                    | -                                          | https://app.example.com/phone      | the port of https without a scheme
            -     | pub.example:443| -         | -                    | -                                          | https://pub.example/phone          | the same in the host
            -     | -              | -         | -                    | host="pub.example:443"                     | https://pub.example/phone          | the same in Forwarded
            http  | -              | 443       | -                    | -                                          | http://app.example.com:443/phone   | a scheme is a scheme
            https | pub.example.   | -         | -                    | -                                          | https://pub.example./phone         | the dot of the root
            -     | -              | -         | -                    | 'host=evil, host=a;for=203.0.113.5'        | http://a/phone                     | a forged element in front
            -     | -              | -         | -                    | 'host=a;proto=https, for="[::1]:9";host=b' | https://a/phone                    | a chain with an IPv6 peer
            -     | -              | -         | -                    | 'host=evil, for=300.1.1.1;host=b'          | http://b/phone                     | a peer that is no address
            """)
    void trusted_proxies_are_believed(
            String proto, String host, String port, String from, String forwarded, String expected, String name) {
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Forwarded-Proto", proto);
        headers.put("X-Forwarded-Host", host);
        headers.put("X-Forwarded-Port", port);
        headers.put("X-Forwarded-For", from);
        headers.put("Forwarded", forwarded);
        headers.values().removeIf(value -> value == null);
        assertThat(url("10.0.0.0/8, ::1", new Request("http", "app.example.com", 80, PROXY, headers)))
                .as(name)
                .isEqualTo(expected);
    }

    /** As where addresses let in: a proxy that writes one family may pass on the other as a client has made it up. */
    @ParameterizedTest(name = "{0} by {1}, {2} for {3} and {4}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            10.0.0.1    | X-Forwarded-For    | 203.0.113.5           | for=198.51.100.7;host=evil     | -
            10.0.0.1    | X-Forwarded-For    | 203.0.113.5           | host=evil                      | -
            10.0.0.1    | X-Forwarded-For    | 203.0.113.5           | for=203.0.113.5;host=evil      | -
            10.0.0.1    | X-Forwarded-For    | 203.0.113.5           | for=203.0.113.5;proto=https    | -
            10.0.0.1    | X-Forwarded-For    | 203.0.113.5, 10.0.0.9 | for=10.0.0.9;host=evil         | -
            10.0.0.1    | X-Forwarded-For    | 203.0.113.5           | 'for="203.0.113.5:1"'          | http://app.example.com/phone
            10.0.0.1    | X-Forwarded-Host   | evil                  | for=203.0.113.5;host=pub       | -
            10.0.0.1    | X-Forwarded-Proto  | https                 | for=203.0.113.5                | -
            10.0.0.1    | X-Forwarded-Port   | 81                    | for=203.0.113.5                | -
            10.0.0.1    | X-Forwarded-Prefix | /evil                 | for=203.0.113.5                | -
            10.0.0.1    | -                  | -                     | host=pub                       | http://pub/phone
            203.0.113.5 | X-Forwarded-For    | 198.51.100.7          | for=198.51.100.8;host=evil     | http://app.example.com/phone
            """)
    void families_that_contradict_each_other_name_no_host(
            String peer, String header, String value, String forwarded, String expected) {
        Map<String, String> headers = new HashMap<>(Map.of("Forwarded", forwarded));
        if (header != null) {
            headers.put(header, value);
        }
        Request request = new Request("http", "app.example.com", 80, peer, headers);

        if (expected != null) {
            assertThat(url("10.0.0.0/8", request)).isEqualTo(expected);
        } else {
            assertThatThrownBy(() -> url("10.0.0.0/8", request))
                    .isInstanceOf(BadRequestException.class)
                    .hasMessage(
                            "The request's Forwarded and X-Forwarded-* headers contradict each other, so nobody can tell which"
                                    + " of them a proxy wrote, and to which URL it came; set rcml.forwarded to forwarded or"
                                    + " x-forwarded, whichever the proxy writes, or configure rcml.base-url");
            assertThat(of(Map.of("rcml.trusted-proxies", "10.0.0.0/8")).client(request))
                    .isEqualTo("unknown");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "forwarded,   198.51.100.7, https://standard/phone",
        "Forwarded,   198.51.100.7, https://standard/phone",
        "x-forwarded, 203.0.113.5,  http://common/prefix"
    })
    void of_the_family_that_is_not_named_nothing_is_read(String family, String client, String root) {
        PublicUrl url = of(Map.of("rcml.trusted-proxies", PROXY, "rcml.forwarded", family));
        Map<String, String> headers = new HashMap<>(Map.of(
                "Forwarded",
                "for=198.51.100.7;host=standard;proto=https",
                "X-Forwarded-For",
                "203.0.113.5",
                "X-Forwarded-Host",
                "common",
                "X-Forwarded-Prefix",
                "/prefix"));
        Request request = new Request("http", "app.example.com", 80, PROXY, headers);

        assertThat(url.client(request)).isEqualTo(client);
        assertThat(url.get(() -> Optional.of(request))).isEqualTo(root);

        headers.put(family.equals("x-forwarded") ? "Forwarded" : "X-Forwarded-For", "\"".repeat(5000));
        assertThat(url.get(() -> Optional.of(request))).isEqualTo(root);
    }

    @Test
    void a_family_that_is_none_is_a_problem() {
        Problems problems = new Problems();
        PublicUrl.of(
                new Settings(key -> key.equals("rcml.forwarded") ? Optional.of("both") : Optional.empty(), problems));
        assertThat(problems.all())
                .singleElement()
                .hasToString("rcml.forwarded: it is \"both\"; set it to x-forwarded or forwarded.");
    }

    @ParameterizedTest(name = "{0} from {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /office       | 203.0.113.5           | http://app.example.com/office
            /office/      | 203.0.113.5           | http://app.example.com/office
            /office/a.b~c | 203.0.113.5           | http://app.example.com/office/a.b~c
            /phone        | 203.0.113.5           | http://app.example.com/phone
            /             | 203.0.113.5           | http://app.example.com
            ,             | 203.0.113.5           | http://app.example.com/phone
            /evil, /b     | 203.0.113.5           | http://app.example.com/b
            /a, /b        | 203.0.113.5, 10.0.0.1 | http://app.example.com/a
            """)
    void a_prefix_stands_where_the_context_path_did(String prefix, String from, String expected) {
        Map<String, String> headers = Map.of("X-Forwarded-Prefix", prefix, "X-Forwarded-For", from);

        assertThat(url(PROXY, new Request("http", "app.example.com", 80, PROXY, headers)))
                .isEqualTo(expected);
        assertThat(url(PROXY, new Request("http", "app.example.com", 80, "10.0.0.2", headers)))
                .isEqualTo("http://app.example.com/phone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "//",
                "//evil",
                "/a//b",
                "/a/..",
                "/./a",
                "/a?b",
                "/a#b",
                "/a;b",
                "/%61",
                "/a b",
                "/\u017d",
                "/a\\b",
                "https://evil",
                "/a//"
            })
    void a_prefix_that_is_no_plain_path_is_refused(String prefix) {
        assertThatThrownBy(
                        () -> url(PROXY, new Request("http", "app", 80, PROXY, Map.of("X-Forwarded-Prefix", prefix))))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(
                        "The request's X-Forwarded-Prefix is " + Printable.quoted(prefix)
                                + ", which is no plain path; have the proxy send one such as /phone, or configure rcml.base-url");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            for="a                 | has a quote that does not end
            for="a\\               | has a quote that does not end
            for=a;x=", for="[::1]" | is not what RFC 7239 says from character 17 on
            for=a host=b           | is not what RFC 7239 says from character 7 on
            for                    | is not what RFC 7239 says from character 4 on
            =a                     | is not what RFC 7239 says from character 1 on
            for=                   | is not what RFC 7239 says from character 5 on
            host = a               | is not what RFC 7239 says from character 5 on
            for="a"b               | is not what RFC 7239 says from character 8 on
            host=a;Host=b          | says host twice in one element
            """)
    void a_standard_header_that_is_none_is_refused(String forwarded, String reason) {
        requireRefused("Forwarded", forwarded, reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Forwarded-For",
                "X-Forwarded-Proto",
                "X-Forwarded-Host",
                "X-Forwarded-Port",
                "X-Forwarded-Prefix"
            })
    void what_no_chain_of_proxies_writes_is_refused(String header) {
        String element = header.equals("Forwarded") ? "for=a," : "a,";

        requireRefused(header, element.repeat(33), "has more than 32 elements");
        requireRefused(header, "a".repeat(4097), "is longer than 4096 characters");
    }

    private static void requireRefused(String header, String value, String reason) {
        Request request = new Request("http", "app", 80, PROXY, Map.of(header, value));

        assertThatThrownBy(() -> url(PROXY, request))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("The request's " + header + " header " + reason
                        + ", so nobody can tell to which URL it came; let the proxy replace what clients send, or configure"
                        + " rcml.base-url");
        assertThat(of(Map.of("rcml.trusted-proxies", PROXY)).client(request)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example/path",
        "a@evil.example",
        "evil.example:99999",
        "evil.example:80:80",
        "-evil",
        "evil-",
        "a..",
        "[]",
        ":80",
        "a:",
        "a b",
        "[::1",
        "<x>"
    })
    void a_host_that_is_none_is_refused(String host) {
        assertThatThrownBy(() -> url(PROXY, new Request("http", "app", 80, PROXY, Map.of("X-Forwarded-Host", host))))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(
                        "The request came to \"http://" + host + "\", which is no public URL; configure rcml.base-url");
    }

    /** Of the characters that end a line, these get through HTTP; what ends a line is no end of a port. */
    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Port", "X-Forwarded-Host", "Forwarded"})
    void a_port_is_one_to_its_last_character(String header) {
        Map<String, String> host =
                Map.of("X-Forwarded-Port", "81", "X-Forwarded-Host", "app:81", "Forwarded", "host=\"app:81");
        String value = host.get(header) + "\u0085" + (header.equals("Forwarded") ? "\"" : "");

        assertThatThrownBy(() -> url(PROXY, new Request("http", "app", 80, PROXY, Map.of(header, value))))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(
                        "The request came to \"http://app:81\\u0085\", which is no public URL; configure rcml.base-url");
    }

    @Test
    void the_configured_url_wins_and_needs_no_request() {
        assertThat(of(Map.of("rcml.base-url", " https://app.example.com/phone// "))
                        .get(() -> {
                            throw new AssertionError("no request is needed");
                        }))
                .isEqualTo("https://app.example.com/phone");
    }

    @Test
    void an_empty_configuration_is_none() {
        assertThatThrownBy(() -> of(Map.of("rcml.base-url", " ", "rcml.trusted-proxies", ""))
                        .get(Optional::empty))
                .hasMessage("There is no request from which to take this application's public URL; configure"
                        + " rcml.base-url");
    }

    @ParameterizedTest
    @CsvSource({"ftp://a", "https://", "https://a?b=c", "https://a#b", "https://user:pw@a", "a b", "/phone"})
    void a_configured_url_that_is_no_root_is_a_problem(String url) {
        Problems problems = new Problems();
        PublicUrl.of(new Settings(key -> key.equals("rcml.base-url") ? Optional.of(url) : Optional.empty(), problems));
        assertThat(problems.all())
                .singleElement()
                .hasToString("rcml.base-url: it is \"" + url
                        + "\", which is not the URL of an application; give it the application's public root, such as"
                        + " https://app.example.com/phone, without user, query and fragment.");
    }

    private static String url(String trusted, Origin request) {
        return of(Map.of("rcml.trusted-proxies", trusted)).get(() -> Optional.of(request));
    }

    private static PublicUrl of(Map<String, String> configuration) {
        Problems problems = new Problems();
        PublicUrl url = PublicUrl.of(new Settings(key -> Optional.ofNullable(configuration.get(key)), problems));
        assertThat(problems.all()).isEmpty();
        return url;
    }

    private record Request(String scheme, String host, int port, String remoteAddress, Map<String, String> single)
            implements Origin {

        @Override
        public String contextPath() {
            return "/phone";
        }

        @Override
        public String target() {
            return "/";
        }

        @Override
        public Optional<Parameters> parameters() {
            return Optional.empty();
        }

        @Override
        public <T> void keep(Class<T> type, T known) {
            throw new AssertionError("no link is made");
        }

        @Override
        public <T> Optional<T> kept(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public List<String> headers(String name) {
            String value = single.get(name);
            return value == null ? List.of() : List.of(value);
        }
    }
}
