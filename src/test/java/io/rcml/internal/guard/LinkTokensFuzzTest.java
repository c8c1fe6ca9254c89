package io.rcml.internal.guard;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whatever is given for a token is refused in the declared way, unless it is the one.
 *
 * <p>As a test it runs over the seeds in {@code src/test/resources}. To look for more: {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=LinkTokensFuzzTest}.
 */
class LinkTokensFuzzTest {

    private static final Instant NOW = Instant.parse("2026-07-04T09:05:06Z");
    private static final LinkClaims CLAIMS = new LinkClaims(
            "/desk/heard", Map.of("room", List.of("12")), Binding.of(Optional.of("AC1"), Optional.of("CA1")), false);

    private static final String KEY = "a".repeat(43) + '=';

    private final LinkTokens tokens = new LinkTokens(LinkKeys.of("a:" + KEY), "/phone", true, () -> NOW);
    private final String valid = tokens.issue(CLAIMS, NOW.plusSeconds(60));
    private final String first = Format1.issue("a", KEY, NOW.plusSeconds(60), "AC1", List.of("CA1"), false, CLAIMS);

    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    void whatever_is_no_token_is_refused(FuzzedDataProvider data) {
        String whole = data.consumeBoolean() ? valid : first;
        int kept = data.consumeInt(0, whole.length());
        int skipped = data.consumeInt(0, whole.length() - kept);
        String text = whole.substring(0, kept) + data.consumeString(300) + whole.substring(kept + skipped);
        try {
            tokens.open(text, CLAIMS.path())
                    .requireValues(name -> List.of(), name -> CLAIMS.query().getOrDefault(name, List.of()));
        } catch (TokenException declared) {
            return;
        }
        if (!text.equals(whole)) {
            throw new AssertionError("accepted " + text);
        }
    }
}
