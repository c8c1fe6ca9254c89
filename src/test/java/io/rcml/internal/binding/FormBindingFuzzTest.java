package io.rcml.internal.binding;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.rcml.call.DialResult;
import io.rcml.call.FaxResult;
import io.rcml.call.GatherResult;
import io.rcml.call.GeolocationResult;
import io.rcml.call.Parameters;
import io.rcml.call.RecordResult;
import io.rcml.call.ScreeningRequest;
import io.rcml.call.SmsResult;
import io.rcml.call.StatusCallback;
import io.rcml.call.TranscriptionResult;
import io.rcml.call.VoiceRequest;
import io.rcml.internal.http.Limits;
import io.rcml.internal.text.Forms;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Whatever a form holds, it becomes what a handler takes, or an {@link IllegalArgumentException}.
 *
 * <p>As a test it runs over the seeds in {@code src/test/resources}. To look for more: {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=FormBindingFuzzTest}.
 */
class FormBindingFuzzTest {

    private static final List<Function<Parameters, Object>> REQUESTS = List.of(
            VoiceRequest::of,
            ScreeningRequest::of,
            DialResult::of,
            GatherResult::of,
            RecordResult::of,
            TranscriptionResult::of,
            SmsResult::of,
            FaxResult::of,
            GeolocationResult::of,
            StatusCallback::of);

    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    @DictionaryEntries({
        "CallSid=CA1&",
        "AccountSid=AC1&",
        "CallStatus=completed&",
        "Timestamp=Sat%2C+04+Jul+2026+09%3A05%3A06+Europe%2FAthens&",
        "SequenceNumber=3&",
        "CallDuration=42&",
        "Direction=inbound&",
        "SipHeader_X-Agent=7&",
        "RecordingDuration=4.5&",
        "SmsStatus=sent&",
        "=null&",
        "%"
    })
    void whatever_the_form_holds_is_read_or_refused(byte[] form) {
        Map<String, List<String>> values;
        try {
            values = Forms.parse(new String(form, StandardCharsets.UTF_8));
            Limits.DEFAULT.requireParameters(values);
        } catch (IllegalArgumentException declared) {
            return;
        }
        Parameters parameters = Parameters.ofLists(values);
        // One kind of request for each length, so that a million of them take minutes.
        Function<Parameters, Object> request = REQUESTS.get(form.length % REQUESTS.size());
        String shown;
        try {
            shown = String.valueOf(request.apply(parameters));
        } catch (IllegalArgumentException declared) {
            shown = String.valueOf(declared.getMessage());
        }
        if (shown.chars().anyMatch(Character::isISOControl)) {
            throw new AssertionError("not fit for a log: " + shown);
        }
    }
}
