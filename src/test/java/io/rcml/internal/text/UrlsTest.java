package io.rcml.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** URLs of the common kind are told without {@link URI}, and must be those that it has nothing against. */
class UrlsTest {

    @Property(tries = 20_000)
    void a_url_is_refused_or_not_whether_it_is_taken_apart_or_not(@ForAll("urls") String url) {
        assertThat(Urls.complaint(url) == null).isEqualTo(isGood(url, false));
        assertThat(Urls.complaintUnlessAbsolute(url) == null).isEqualTo(isGood(url, true));
    }

    @Provide
    Arbitrary<String> urls() {
        Arbitrary<String> scheme = Arbitraries.of("http://", "https://", "HTTP://", "http:/", "ftp://", "//", "/", "");
        Arbitrary<String> authority =
                Arbitraries.strings().withChars("a1.-_:@[]%").ofMaxLength(8);
        Arbitrary<String> rest = Arbitraries.strings()
                .withChars("aZ09/?#&=%.:;@[]'()*+,!~$|^ \\\"<>é")
                .ofMaxLength(8);
        return Combinators.combine(scheme, authority, rest).as((first, second, third) -> first + second + third);
    }

    @Test
    void a_port_has_five_digits_at_most() {
        assertThat(Urls.complaint("http://a:65535/b?c=d&e")).isNull();
        assertThat(Urls.complaint("http://a_b:123456/")).isNotNull();
        assertThat(Urls.complaint("http://a_b:/")).isNotNull();
    }

    private static boolean isGood(String url, boolean absolute) {
        URI uri = uri(url);
        if (uri == null || url.isBlank()) {
            return false;
        }
        if (!absolute && !uri.isAbsolute()) {
            return true;
        }
        String authority = uri.getRawAuthority();
        return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                && (uri.getHost() != null
                        || (authority != null && authority.matches("[A-Za-z0-9][A-Za-z0-9._-]*(:[0-9]{1,5})?")));
    }

    private static @Nullable URI uri(String url) {
        try {
            return url.chars().allMatch(c -> c < 0x80) ? new URI(url) : null;
        } catch (URISyntaxException notAUrl) {
            return null;
        }
    }
}
