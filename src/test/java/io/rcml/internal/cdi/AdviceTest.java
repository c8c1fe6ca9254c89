package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallRequest;
import io.rcml.model.GenericElement;
import io.rcml.model.Rcml;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What lint finds in the documents of handlers: in the log while they answer, and at deployment where they are constants. */
class AdviceTest {

    private static final String NAME = AdviceTest.class.getName() + "$";
    private static final String UNREACHABLE =
            " answers RCML that will not do what it says, told once: /Response/Say[1] error: Say is never reached: the Redirect"
                    + " before it goes on elsewhere; move it before the Redirect, or into the document that goes on"
                    + " [unreachable-verb: RCML: what follows Redirect, Reject, Hangup or an action that always fires"
                    + " is never reached]";
    private static final String UNKNOWN =
            " answers RCML that will not do what it says, told once: /Response/Stream[1] warning: Stream is no element of RCML,"
                    + " so the platform skips it and all in it; leave it out, unless your platform has learnt it"
                    + " [unknown-element: the platform's code: unknown verbs are skipped]";

    @RcmlController("/desk")
    static class Desk {

        @OnCall("/unreachable")
        Rcml unreachable(CallRequest call) {
            return Rcml.builder().redirect("/menu").say("Bye, " + call.from()).build();
        }

        @OnCall("/unknown")
        Rcml unknown() {
            return Rcml.builder()
                    .element(GenericElement.builder("Stream").build())
                    .build();
        }

        @OnScreening("/screen")
        Rcml screen() {
            return Rcml.builder().redirect("/menu").say("Bye").build();
        }

        @OnCall("/failing")
        Rcml failing() {
            throw new IllegalStateException();
        }

        @OnCall("/late")
        Rcml late(@Param("wrong") Optional<Boolean> wrong) {
            return wrong.isPresent() ? failsSilently() : Rcml.of();
        }

        private static Rcml failsSilently() {
            return Rcml.builder().redirect("/menu").say("Bye").build();
        }

        @OnCall("/right")
        Rcml right() {
            return Rcml.builder().say("Hello").build();
        }

        @OnError
        Rcml apology() {
            return Rcml.builder().redirect("/menu").say("Sorry").build();
        }
    }

    @Test
    void is_logged_once_for_each_handler_and_rule() {
        try (Application application = Application.of(Desk.class);
                LogRecords log = new LogRecords()) {
            application.answer("/desk/unreachable");
            application.answer("/desk/unreachable");
            application.answer("/desk/screen");
            application.answer("/desk/unknown");
            application.answer("/desk/right");

            assertThat(log.lines())
                    .containsExactly(
                            "WARNING " + NAME + "Desk.unreachable" + UNREACHABLE,
                            "WARNING " + NAME + "Desk.screen" + UNREACHABLE,
                            "INFO " + NAME + "Desk.unknown" + UNKNOWN);
        }
    }

    @Test
    void is_about_a_handlers_first_thousand_documents() {
        try (Application application = Application.of(Desk.class);
                LogRecords log = new LogRecords()) {
            for (int document = 0; document < 999; document++) {
                application.answer("/desk/late");
            }
            application.answer("/desk/late", "wrong", "true");
            assertThat(log.lines()).hasSize(1);
        }
        try (Application application = Application.of(Desk.class);
                LogRecords log = new LogRecords()) {
            for (int document = 0; document < 1000; document++) {
                application.answer("/desk/late");
            }
            application.answer("/desk/late", "wrong", "true");
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void does_not_change_the_answer() {
        try (Application application = Application.of(Desk.class)) {
            assertThat(application.answer("/desk/unreachable"))
                    .isEqualTo("<Redirect>/menu</Redirect><Say>Bye, carol</Say>");
        }
    }

    @Test
    void is_about_apologies_too() {
        try (Application application = Application.of(Desk.class);
                LogRecords log = new LogRecords()) {
            application.answer("/desk/failing");

            assertThat(log.lines()).contains("WARNING " + NAME + "Desk.apology" + UNREACHABLE);
        }
    }

    @Test
    void can_be_about_errors_only_or_left_out() {
        assertThat(logged("errors")).containsExactly("WARNING " + NAME + "Desk.unreachable" + UNREACHABLE);
        assertThat(logged(" Warnings ")).hasSize(2);
        assertThat(logged("off")).isEmpty();
    }

    private static Iterable<String> logged(String level) {
        try (Application application = Application.of(configuration(level), Desk.class);
                LogRecords log = new LogRecords()) {
            application.answer("/desk/unreachable");
            application.answer("/desk/unknown");
            return log.lines();
        }
    }

    @Test
    void another_word_for_how_much_fails_the_deployment() {
        assertThat(Application.failure(configuration("on"), Desk.class))
                .isEqualTo("rcml-jakarta cannot deploy this application because of a problem:\n"
                        + "1. rcml.lint: it is \"on\"; set it to warnings, errors or off.");
    }

    private static Map<String, String> configuration(String level) {
        return Map.of("rcml.base-url", "https://app.example.com/phone", "rcml.lint", level);
    }

    @RcmlController("/constant")
    static class Constant {

        static final Rcml RIGHT = Rcml.builder().say("Hello").build();
        private static final Rcml CLOSED = Rcml.parse("<Response><Dial callerid='+1'>+2</Dial><Leave/></Response>");
        static final @Nullable Rcml NONE = null;
        static Rcml changing = Rcml.parse("<Response><dial/></Response>");

        @OnCall("/closed")
        Rcml closed() {
            return CLOSED;
        }
    }

    @Test
    void a_constant_document_that_is_wrong_fails_the_deployment() {
        assertThat(Application.failure(Constant.class))
                .isEqualTo("rcml-jakarta cannot deploy this application because of a problem:\n1. " + NAME
                        + "Constant.CLOSED: its document will not do what it says at /Response/Dial[1]: Dial callerid is no"
                        + " attribute that the platform knows there, so it ignores it; write callerId [misspelt-attribute: the"
                        + " platform's code: attribute names are case-sensitive, and unknown ones ignored].");
    }

    @Test
    void constants_are_not_checked_if_lint_is_off() {
        assertThat(Application.failure(configuration("off"), Constant.class)).startsWith("deployed: ");
    }

    interface Texts {

        Rcml MISSPELT = Rcml.parse("<Response><Pause Length='1'/></Response>");
    }

    abstract static class Parent {

        static final Rcml UNREACHABLE = Rcml.builder().redirect("/a").pause().build();
    }

    @RcmlController("/heir")
    static class Heir extends Parent implements Texts {

        static final Rcml TOMORROW =
                Rcml.builder().element(GenericElement.builder("Pay").build()).build();

        @OnCall("/unreachable")
        Rcml unreachable() {
            return UNREACHABLE;
        }
    }

    @Test
    void a_constant_may_be_inherited() {
        assertThat(Application.failure(Heir.class))
                .startsWith(
                        "rcml-jakarta cannot deploy this application because of 2 problems:\n1. " + NAME
                                + "Parent.UNREACHABLE: its document will not do what it says at /Response/Pause[1]: Pause is never")
                .contains(
                        "\n2. " + NAME
                                + "Texts.MISSPELT: its document will not do what it says at /Response/Pause[1]: Pause Length is no");
    }

    @RcmlController("/screens")
    static class Screens {

        static final Rcml DIALS = Rcml.builder().dial(dial -> dial.to("+1")).build();

        @OnScreening("/whisper")
        Rcml whisper() {
            return DIALS;
        }
    }

    @Test
    void a_constant_of_a_controller_that_screens_must_not_dial() {
        assertThat(Application.failure(Screens.class)).contains("Screens.DIALS", "dial-in-screening");
    }

    @RcmlController("/broken")
    static class Broken {

        static final Rcml MENU = Rcml.parse("<Response><Gather></Response>");
        static final Rcml OTHER = Rcml.of();

        @OnCall("/menu")
        Rcml menu() {
            return MENU;
        }
    }

    @Test
    void a_constant_document_that_cannot_be_read_fails_the_deployment() {
        assertThat(Application.failure(Broken.class))
                .isEqualTo("rcml-jakarta cannot deploy this application because of a problem:\n1. " + NAME
                        + "Broken: it cannot be initialized: io.rcml.model.RcmlParseException: Line 1, column 19:"
                        + " expected </Gather> for the element that begins at line 1, column 11, found </Response>.");
    }
}
