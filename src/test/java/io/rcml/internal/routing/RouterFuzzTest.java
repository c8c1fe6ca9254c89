package io.rcml.internal.routing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.StatusCallback;
import io.rcml.internal.deployment.GuardedApplication;
import io.rcml.internal.http.PathView;
import java.util.Map;

/**
 * Whatever a path is, the router and the view of it know what to do, and a path that reads the same however it is read is one that is
 * written so.
 *
 * <p>As a test it runs over the seeds in {@code src/test/resources}. To look for more: {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=RouterFuzzTest}.
 */
class RouterFuzzTest {

    private final GuardedApplication application = new GuardedApplication(Map.of(), Desk.class);

    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    @DictionaryEntries({
        "/desk/", "after", "agents/", "heard", "~", "%2F", "%2e", "..", ";", "\\", "%C0%AF", "//", "%00", "/phone"
    })
    void whatever_the_path_is_one_handler_or_none_is_found(FuzzedDataProvider data) {
        String raw = data.consumeString(200);
        String seen = data.consumeRemainingAsString();
        String loosened = PathView.loosened(raw);
        if (loosened.contains("//") || loosened.indexOf(';') >= 0 || loosened.indexOf('\\') >= 0) {
            throw new AssertionError(raw + " is loosened to " + loosened);
        }
        if (PathView.obstacle(raw, "", seen) == null && (seen.contains("//") || seen.contains("/../"))) {
            throw new AssertionError(raw + " is read as " + seen);
        }
        application.dispatcher().find(seen);
        application.dispatcher().find(raw);
        application.dispatcher().find(loosened);
        application.dispatcher().suggest(seen);
    }

    @RcmlController("/desk")
    static class Desk {

        @OnCall("/after")
        @Say
        String after() {
            return "after";
        }

        @OnCall("/agents/{name}")
        @Say
        String agent(@Param("name") String name) {
            return name;
        }

        @OnStatus("/heard")
        void heard(StatusCallback call) {
            // only found
        }
    }
}
