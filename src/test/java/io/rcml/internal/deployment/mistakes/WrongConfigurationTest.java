package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.ONE;
import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Email;
import io.rcml.annotation.Gather;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Sms;
import io.rcml.internal.cdi.Application;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keys without a value, and values that cannot be read or lead nowhere. */
@SuppressWarnings("unused")
class WrongConfigurationTest {

    private static final String TEST = "io.rcml.internal.deployment.mistakes.WrongConfigurationTest$";

    @Test
    void a_key_has_a_value() {
        assertProblem(
                MissingKey.class,
                ".a: @Dial callerId is \"${no.such.key}\", and the configuration has no value for \"no.such.key\"; set it as a system property, an environment variable or a context parameter.");
    }

    @RcmlController("/x")
    static class MissingKey {
        @OnCall
        @Dial(callerId = "${no.such.key}")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_key_of_email_has_a_value() {
        assertProblem(
                EmailToKey.class,
                ".a: @Email to is \"${no.such.key}\", and the configuration has no value for \"no.such.key\"; set it as a system property, an environment variable or a context parameter.");
    }

    @RcmlController("/x")
    static class EmailToKey {
        @OnCall
        @Email(to = "${no.such.key}", from = "b@example.com")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_key_without_a_name_has_no_value() {
        assertProblem(
                EmptyKey.class,
                ".a: @Dial callerId is \"${}\", and the configuration has no value for \"\"; set it as a system property, an environment variable or a context parameter.");
    }

    @RcmlController("/x")
    static class EmptyKey {
        @OnCall
        @Dial(callerId = "${}")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_key_is_closed() {
        assertProblem(
                UnclosedKey.class, ".a: @Dial callerId is \"${unclosed\", where a \"${\" is not closed; write ${key}.");
    }

    @RcmlController("/x")
    static class UnclosedKey {
        @OnCall
        @Dial(callerId = "${unclosed")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_key_in_one_of_several_values_is_closed() {
        assertProblem(
                UnclosedSecondKey.class,
                ".a: @Gather hints is \"two ${b\", where a \"${\" is not closed; write ${key}.");
    }

    @RcmlController("/x")
    static class UnclosedSecondKey {
        @OnCall
        @Gather(hints = {"one", "two ${b", "three}"})
        void a() {}
    }

    @Test
    void what_the_configuration_has_for_a_url_is_checked() {
        Map<String, String> configuration = Map.of("reports", "reports.example.com/sms");
        assertThat(Application.failure(configuration, ReportToKey.class))
                .isEqualTo(ONE + TEST + "ReportToKey.a: statusCallback is \"reports.example.com/sms\", which leads to"
                        + " /x/reports.example.com/sms, where no handler is; name the path of one, or write the URL"
                        + " absolute if it is another servlet's.");
    }

    @RcmlController("/x")
    static class ReportToKey {
        @OnCall("/a")
        @Sms(statusCallback = "${reports}")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_configuration_that_cannot_be_read() {
        Map<String, String> configuration =
                Map.of("rcml.base-url", "app.example.com", "rcml.trusted-proxies", "10.0.0.0/8, 300.1.1.1");
        assertThat(Application.failure(configuration, First.class))
                .isEqualTo("rcml-jakarta cannot deploy this application because of 2 problems:\n"
                        + "1. rcml.base-url: it is \"app.example.com\", which is not the URL of an application; give it"
                        + " the application's public root, such as https://app.example.com/phone, without user, query"
                        + " and fragment.\n"
                        + "2. rcml.trusted-proxies: it holds \"300.1.1.1\", which is no address and no range; write"
                        + " addresses or ranges separated by commas, such as 10.0.0.0/8,::1.");
    }

    @RcmlController
    static class First {
        @OnStatus("/same")
        void a() {}
    }
}
