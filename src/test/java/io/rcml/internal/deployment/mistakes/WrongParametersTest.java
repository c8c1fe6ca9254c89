package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.ONE;
import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.ScreeningRequest;
import io.rcml.call.VoiceRequest;
import io.rcml.internal.cdi.Application;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Parameters that no request and no bean can fill. */
@SuppressWarnings({"rawtypes", "unused"})
class WrongParametersTest {

    private static final String TEST = "io.rcml.internal.deployment.mistakes.WrongParametersTest$";

    @Test
    void a_parameter_is_what_a_request_has_or_a_bean() {
        assertProblem(
                UnsupportedParameter.class,
                ".a: the parameter of type Thread is neither what CallAPI sends nor a CDI bean; take a type that @OnCall's documentation lists, mark it @Param, or make it a bean.");
    }

    @RcmlController("/x")
    static class UnsupportedParameter {
        @OnCall
        @Say
        String a(Thread t) {
            return "";
        }
    }

    @Test
    void a_parameter_of_a_generic_type_is_shown_with_its_arguments() {
        assertProblem(
                UnsupportedGeneric.class,
                ".a: the parameter of type Optional<Map<String, Thread>> is neither what CallAPI sends nor a CDI bean; take a type that @OnCall's documentation lists, mark it @Param, or make it a bean.");
    }

    @RcmlController("/x")
    static class UnsupportedGeneric {
        @OnCall
        @Say
        String a(Optional<Map<String, Thread>> t) {
            return "";
        }
    }

    @Test
    void a_bean_that_is_ambiguous() {
        assertThat(Application.failure(TakesAmbiguous.class, OneThing.class, OtherThing.class))
                .isEqualTo(
                        ONE + TEST
                                + "TakesAmbiguous.a: the parameter of type Thing is that of several CDI beans; add a qualifier.");
    }

    @RcmlController
    static class TakesAmbiguous {
        @OnStatus
        void a(Thing thing) {}
    }

    interface Thing {}

    @Dependent
    static class OneThing implements Thing {}

    @Dependent
    static class OtherThing implements Thing {}

    @Test
    void a_screening_handler_takes_no_voice_request() {
        assertProblem(
                VoiceInScreening.class,
                ".a: the parameter of type VoiceRequest is not what @OnScreening methods are called with; take ScreeningRequest, or CallRequest for what all requests have.");
    }

    @RcmlController("/x")
    static class VoiceInScreening {
        @OnScreening
        void a(VoiceRequest c) {}
    }

    @Test
    void a_status_handler_takes_no_voice_request() {
        assertProblem(
                VoiceInStatus.class,
                ".a: the parameter of type VoiceRequest is not what @OnStatus methods are called with; take StatusCallback, or CallRequest for what all requests have.");
    }

    @RcmlController("/x")
    static class VoiceInStatus {
        @OnStatus
        void a(VoiceRequest c) {}
    }

    @Test
    void a_call_handler_takes_no_screening_request() {
        assertProblem(
                ScreeningInCall.class,
                ".a: the parameter of type ScreeningRequest is not what @OnCall methods are called with; take VoiceRequest, or CallRequest for what all requests have.");
    }

    @RcmlController("/x")
    static class ScreeningInCall {
        @OnCall
        @Hangup
        void a(ScreeningRequest c) {}
    }

    @Test
    void a_named_parameter_is_of_a_type_that_text_converts_to() {
        assertProblem(
                NoConversion.class,
                ".a: @Param(\"p\") is java.lang.Runnable, to which no text can be converted; take String, or a type with a public static of(String), valueOf, parse or fromString.");
    }

    @RcmlController("/x")
    static class NoConversion {
        @OnStatus
        void a(@Param("p") Runnable t) {}
    }

    @Test
    void a_named_parameter_is_no_list_without_a_type() {
        assertProblem(
                NoConversionInList.class,
                ".a: @Param(\"p\") is java.util.List, to which no text can be converted; take String, or a type with a public static of(String), valueOf, parse or fromString.");
    }

    @RcmlController("/x")
    static class NoConversionInList {
        @OnStatus
        void a(@Param("p") List p) {}
    }

    @Test
    void a_named_parameter_has_a_name() {
        assertProblem(
                NamelessParam.class,
                ".a: the parameter of type String has @Param(\"\"); name the path's variable or the request's parameter.");
    }

    @RcmlController("/x")
    static class NamelessParam {
        @OnStatus
        void a(@Param("") String p) {}
    }
}
