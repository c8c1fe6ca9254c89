package io.rcml.internal.guard;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;

/**
 * Whatever is given for a signature, a URL and a form is refused without an exception.
 *
 * <p>As a test it runs over the seeds in {@code src/test/resources}. To look for more: {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=TwilioSignatureFuzzTest}.
 */
class TwilioSignatureFuzzTest {

    private static final String SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";

    private final TwilioSignature signature = new TwilioSignature("12345");

    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    void whatever_was_not_signed_is_refused(FuzzedDataProvider data) {
        String given = data.consumeBoolean() ? SIGNATURE : data.consumeString(60);
        String url =
                data.consumeBoolean() ? "https://mycompany.com" + data.consumeString(100) : data.consumeString(200);
        Map<String, List<String>> form =
                Map.of(data.consumeString(20), List.of(data.consumeString(20), data.consumeRemainingAsString()));
        if (signature.matches(given, url, form)) {
            throw new AssertionError("accepted " + given + " for " + url + ' ' + form);
        }
    }
}
