package io.rcml.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Each container gives each trick the verdict in path-tricks.txt: 200 where a handler was reached, and otherwise what refused it. What
 * a server decides before it asks us is in its own path-tricks-here.txt.
 */
@ArquillianTest
@RunAsClient
class PathTricksTest {

    private static final Pattern LINE = Pattern.compile("(\\d{3}) +(\\S+) +(.+)");
    private static final Pattern LINK = Pattern.compile("statusCallback=\"[^\"]*(/desk/heard~[^\"?]*)");

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.withContext(
                Wars.named("guarded", "io.rcml.it.guarded"),
                Map.of("rcml.link-keys", "it:" + "k".repeat(43) + "=", "rcml.entry-addresses", "127.0.0.0/8,::1"));
    }

    @Test
    void a_trick_with_the_path_gets_the_same_verdict_on_each_container() throws IOException {
        String heard = heard();
        List<String> tricks = tricks();
        List<String> verdicts = new ArrayList<>();
        for (String trick : tricks) {
            String path = path(trick).replace("{heard}", heard).replace("{app}", "/guarded");
            String query = path.indexOf('?') < 0 ? "?" : "&";
            int status = RawHttp.get(
                    application, bytes(path) + query + "CallSid=CA1&AccountSid=AC1&CallStatus=answered&room=a%26b");
            verdicts.add(status + trick.substring(3));
        }

        assertThat(tricks).hasSizeGreaterThanOrEqualTo(80);
        assertThat(verdicts).isEqualTo(tricks);
    }

    /** The path of a link, below the context path. */
    private String heard() {
        Matcher link = LINK.matcher(new CallApi(application)
                .get("desk/incoming", "CallSid", "CA1", "AccountSid", "AC1")
                .body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** \\xHH is a byte that is not encoded. */
    private static String bytes(String path) {
        return Pattern.compile("\\\\x([0-9A-F]{2})")
                .matcher(path)
                .replaceAll(
                        octet -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(octet.group(1), 16))));
    }

    /** All of them, with the verdicts of this server. */
    private static List<String> tricks() throws IOException {
        Map<String, String> tricks = new LinkedHashMap<>();
        lines("/path-tricks.txt").forEach(trick -> tricks.put(path(trick), trick));
        for (String here : lines("/path-tricks-here.txt")) {
            assertThat(tricks.put(path(here), here)).as(here).isNotNull().isNotEqualTo(here);
        }
        return List.copyOf(tricks.values());
    }

    private static String path(String trick) {
        Matcher line = LINE.matcher(trick);
        assertThat(line.matches()).as(trick).isTrue();
        return line.group(2);
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream file = PathTricksTest.class.getResourceAsStream(resource)) {
            return file == null
                    ? List.of()
                    : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList();
        }
    }
}
