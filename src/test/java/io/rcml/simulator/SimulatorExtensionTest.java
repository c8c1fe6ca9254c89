package io.rcml.simulator;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.CallSid;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** Runs test classes of a user, as JUnit does. */
class SimulatorExtensionTest {

    private static final Application APPLICATION = new Application().on("/", "<Say>Hello</Say>");

    @AfterAll
    static void close() {
        APPLICATION.close();
    }

    private static TestExecutionSummary run(Class<?> test) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(test))
                                .build(),
                        listener);
        return listener.getSummary();
    }

    private static void assertFails(Class<?> test, String message) {
        assertThat(run(test).getFailures())
                .extracting(Failure::getException)
                .singleElement()
                .satisfies(e -> assertThat(e).hasMessage(message));
    }

    @ExtendWith(SimulatorExtension.class)
    static class WithField {

        URI application = URI.create(APPLICATION.url());

        @Test
        void says_hello(CallSimulator callApi) {
            assertThatCall(callApi.call("/")).said("Hello");
        }

        @Test
        void has_a_rest_api(CallSimulator callApi, RestApi api) {
            assertThat(callApi.call("/").callSid()).isNotNull();
            assertThat(api.url()).startsWith("http://localhost:");
        }
    }

    @ExtendWith(SimulatorExtension.class)
    static class Twice {

        static final Set<CallSid> SIDS = new HashSet<>();

        URI application = URI.create(APPLICATION.url());

        @Test
        void calls(CallSimulator callApi) {
            SIDS.add(callApi.call().callSid());
        }

        @Test
        void calls_too(CallSimulator callApi) {
            SIDS.add(callApi.call().callSid());
        }
    }

    @ExtendWith(SimulatorExtension.class)
    static class Around {

        URI application = URI.create(APPLICATION.url());

        @Nested
        class Inside {

            @Test
            void says_hello(CallSimulator callApi) {
                assertThatCall(callApi.call("/")).said("Hello");
            }
        }
    }

    static class Registered {

        @RegisterExtension
        static final SimulatorExtension SIMULATOR = SimulatorExtension.against(APPLICATION::url);

        @Test
        void says_hello(CallSimulator callApi) {
            assertThatCall(callApi.call("/")).said("Hello");
        }
    }

    @ExtendWith(SimulatorExtension.class)
    static class WithoutUrl {

        @Test
        void says_hello(CallSimulator callApi) {
            assertThatCall(callApi.call("/")).said("Hello");
        }
    }

    @ExtendWith(SimulatorExtension.class)
    static class WithTwoUrls {

        URI one = URI.create("http://localhost:1/");
        URI two = URI.create("http://localhost:2/");

        @Test
        void says_hello(CallSimulator callApi) {
            assertThatCall(callApi.call("/")).said("Hello");
        }
    }

    @Test
    void the_url_is_taken_from_the_only_field_of_its_type() {
        assertThat(run(WithField.class).getTestsSucceededCount()).isEqualTo(2);
    }

    @Test
    void the_url_of_a_nested_class_may_be_in_the_one_around_it() {
        assertThat(run(Around.class).getTestsSucceededCount()).isEqualTo(1);
    }

    @Test
    void the_url_is_what_a_registered_extension_was_made_with() {
        assertThat(run(Registered.class).getTestsSucceededCount()).isEqualTo(1);
    }

    @Test
    void the_url_is_taken_from_the_system_property_where_there_is_no_field() {
        System.setProperty("rcml.simulator.url", APPLICATION.url());
        try {
            assertThat(run(WithoutUrl.class).getTestsSucceededCount()).isEqualTo(1);
        } finally {
            System.clearProperty("rcml.simulator.url");
        }
    }

    @Test
    void each_test_has_a_seed_of_its_own_which_is_the_same_each_time() {
        run(Twice.class);
        run(Twice.class);

        assertThat(Twice.SIDS).hasSize(2);
    }

    @Test
    void a_missing_url_is_explained() {
        assertFails(
                WithoutUrl.class,
                "A CallSimulator needs the application's URL: io.rcml.simulator.SimulatorExtensionTest$WithoutUrl has no field of"
                        + " type URL or URI; declare exactly one, register SimulatorExtension.against(…), or set the system"
                        + " property rcml.simulator.url");
        assertFails(
                WithTwoUrls.class,
                "A CallSimulator needs the application's URL: io.rcml.simulator.SimulatorExtensionTest$WithTwoUrls has the fields"
                        + " one, two of type URL or URI; declare exactly one, register SimulatorExtension.against(…), or set the"
                        + " system property rcml.simulator.url");
    }
}
