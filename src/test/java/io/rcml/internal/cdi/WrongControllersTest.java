package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Gather;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.Pause;
import io.rcml.annotation.Play;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Redirect;
import io.rcml.annotation.Say;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
import io.rcml.call.CallRequest;
import io.rcml.call.CallSid;
import io.rcml.call.FaxResult;
import io.rcml.call.GatherResult;
import io.rcml.call.GeolocationResult;
import io.rcml.call.RecordResult;
import io.rcml.call.ScreeningRequest;
import io.rcml.call.SmsResult;
import io.rcml.call.StatusCallback;
import io.rcml.call.TranscriptionResult;
import io.rcml.call.VoiceRequest;
import io.rcml.model.GatherInput;
import io.rcml.model.HttpMethod;
import io.rcml.model.Rcml;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wrong controller, and the whole of what its developer reads. */
@SuppressWarnings({"rawtypes", "unused", "ClassCanBeStatic"})
class WrongControllersTest {

    private static final String ONE = "rcml-jakarta cannot deploy this application because of a problem:\n1. ";
    private static final String TEST = "io.rcml.internal.cdi.WrongControllersTest$";

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void the_deployment_fails_with_where_and_why_and_the_cure(Class<?> controller, String message) {
        assertThat(Application.failure(controller)).isEqualTo(ONE + TEST + controller.getSimpleName() + message);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        SamePath.class,
                        ".two: its path /x/a is also that of io.rcml.internal.cdi.WrongControllersTest$SamePath.one; give one of them another path."),
                Arguments.of(
                        SameShape.class,
                        ".two: its path /x/{b} takes the same requests as /x/{a} of io.rcml.internal.cdi.WrongControllersTest$SameShape.one; give one of them another path."),
                Arguments.of(
                        UnsupportedParameter.class,
                        ".a: the parameter of type Thread is neither what CallAPI sends nor a CDI bean; take a type that @OnCall's documentation lists, mark it @Param, or make it a bean."),
                Arguments.of(
                        UnsupportedGeneric.class,
                        ".a: the parameter of type Optional<Map<String, Thread>> is neither what CallAPI sends nor a CDI bean; take a type that @OnCall's documentation lists, mark it @Param, or make it a bean."),
                Arguments.of(
                        ReportInCall.class,
                        ".a: the parameter of type CallAnswered is a report, which only an @OnStatus method hears; take VoiceRequest, or annotate the method with @OnStatus."),
                Arguments.of(
                        ReportInScreening.class,
                        ".a: the parameter of type CallAnswered is a report, which only an @OnStatus method hears; take ScreeningRequest, or annotate the method with @OnStatus."),
                Arguments.of(
                        VoiceInScreening.class,
                        ".a: the parameter of type VoiceRequest is not what @OnScreening methods are called with; take ScreeningRequest, or CallRequest for what all requests have."),
                Arguments.of(
                        VoiceInStatus.class,
                        ".a: the parameter of type VoiceRequest is not what @OnStatus methods are called with; take StatusCallback, or CallRequest for what all requests have."),
                Arguments.of(
                        ScreeningInCall.class,
                        ".a: the parameter of type ScreeningRequest is not what @OnCall methods are called with; take VoiceRequest, or CallRequest for what all requests have."),
                Arguments.of(
                        TwoReports.class,
                        ".a: it takes 2 reports, and each request brings one; take StatusCallback, which is any of them."),
                Arguments.of(
                        TranscriptionInCall.class,
                        ".a: the parameter of type TranscriptionResult is a report, which only an @OnStatus method hears; take VoiceRequest, or annotate the method with @OnStatus."),
                Arguments.of(
                        TranscriptionInScreening.class,
                        ".a: the parameter of type TranscriptionResult is a report, which only an @OnStatus method hears; take ScreeningRequest, or annotate the method with @OnStatus."),
                Arguments.of(
                        RecordInStatus.class,
                        ".a: the parameter of type RecordResult is not what @OnStatus methods are called with; take StatusCallback, or CallRequest for what all requests have."),
                Arguments.of(
                        ResultAndReport.class,
                        ".a: it takes SmsResult and CallAnswered, and each request brings one; give each a method of its own."),
                Arguments.of(
                        SpeechAndReport.class,
                        ".a: it takes StatusCallback and GatherResult, and each request brings one; give each a method of its own."),
                Arguments.of(
                        ThreeResults.class,
                        ".a: it takes TranscriptionResult and FaxResult and GeolocationResult, and each request brings one; give each a method of its own."),
                Arguments.of(
                        TwoDeliveriesInCall.class,
                        ".a: it takes SmsResult and FaxResult, and each request brings one; give each a method of its own."),
                Arguments.of(
                        ResultAndCallSid.class,
                        ".a: it takes CallSid, and a report with TranscriptionResult need not say of which call; take Optional<CallSid>."),
                Arguments.of(
                        ResultAndCallRequest.class,
                        ".a: it takes CallRequest, and a report with GeolocationResult need not say of which call; take Parameters."),
                Arguments.of(
                        DialVoid.class,
                        ".a: @Dial is on a method that returns void; return a noun (Client, Number, Sip, Conference), a collection of nouns, or a String."),
                Arguments.of(
                        DialObject.class,
                        ".a: @Dial is on a method that returns java.lang.Object; return a noun (Client, Number, Sip, Conference), a collection of nouns, or a String."),
                Arguments.of(
                        DialRawList.class,
                        ".a: @Dial is on a method that returns java.util.List; return a noun (Client, Number, Sip, Conference), a collection of nouns, or a String."),
                Arguments.of(
                        DialListOfString.class,
                        ".a: @Dial is on a method that returns java.util.List<java.lang.String>; return a noun (Client, Number, Sip, Conference), a collection of nouns, or a String."),
                Arguments.of(
                        DialRcml.class,
                        ".a: @Dial is on a method that returns io.rcml.model.Rcml; return a noun (Client, Number, Sip, Conference), a collection of nouns, or a String."),
                Arguments.of(
                        GatherText.class,
                        ".a: @Gather is on a method that returns java.lang.String; return a prompt (Say, Play, Pause), a collection of prompts, or nothing."),
                Arguments.of(SayVoid.class, ".a: @Say is on a method that returns void; return a String."),
                Arguments.of(
                        PlayInt.class,
                        ".a: @Play is on a method that returns java.lang.Integer; return a String or a URI."),
                Arguments.of(
                        RedirectVoid.class,
                        ".a: @Redirect is on a method that returns void; return a Link, a String or a URI."),
                Arguments.of(
                        PauseText.class, ".a: @Pause is on a method that returns java.lang.String; return nothing."),
                Arguments.of(
                        HangupText.class, ".a: @Hangup is on a method that returns java.lang.String; return nothing."),
                Arguments.of(
                        NoVerb.class,
                        ".a: it has no verb's annotation and returns java.lang.String; return Rcml, or add the verb, such as @Dial or @Say."),
                Arguments.of(
                        NoVerbVoid.class,
                        ".a: it has no verb's annotation and returns void; return Rcml, or add the verb, such as @Dial or @Say."),
                Arguments.of(
                        StatusReturns.class,
                        ".a: it is an @OnStatus method that returns java.lang.String, and the platform ignores the answer to a report; return nothing."),
                Arguments.of(
                        StatusWithVerb.class,
                        ".a: it is an @OnStatus method with @Hangup, and the platform ignores the answer to a report; remove @Hangup, or put @OnCall in place of @OnStatus."),
                Arguments.of(
                        ScreeningDials.class,
                        ".a: it has @Dial, and a screening document must not dial (Client noun, url); return prompts, or nothing to accept the call."),
                Arguments.of(
                        TwoVerbs.class,
                        ".a: it has @Play and @Say; keep one, or return an Rcml document with several verbs."),
                Arguments.of(
                        VerbWithoutHandler.class,
                        ".a: @Say is on a method that is no handler; add @OnCall or @OnScreening with its path, or remove @Say."),
                Arguments.of(TwoKinds.class, ".a: it has both @OnCall and @OnStatus; keep one of them."),
                Arguments.of(CallAndError.class, ".a: it has both @OnCall and @OnError; keep one of them."),
                Arguments.of(PrivateMethod.class, ".a: @OnCall is on a private method; make it package-private."),
                Arguments.of(StaticMethod.class, ".a: @OnStatus is on a static method; remove static."),
                Arguments.of(PrivateError.class, ".a: @OnError is on a private method; make it package-private."),
                Arguments.of(NoSlash.class, ".a: the path \"a\" does not begin with a slash; write \"/a\"."),
                Arguments.of(
                        EmptySegment.class,
                        ".a: the path \"/a//b\" has an empty segment; write one slash between two segments."),
                Arguments.of(
                        Query.class,
                        ".a: the path \"/a?b=c\" holds \"a?b=c\", which no request's path has; write it decoded, without ? # % ; \\, control characters and dot segments."),
                Arguments.of(
                        Dots.class,
                        ".a: the path \"/a/../b\" holds \"..\", which no request's path has; write it decoded, without ? # % ; \\, control characters and dot segments."),
                Arguments.of(
                        Encoded.class,
                        ".a: the path \"/a%20b\" holds \"a%20b\", which no request's path has; write it decoded, without ? # % ; \\, control characters and dot segments."),
                Arguments.of(
                        LineBreaks.class,
                        ".a: the path \"/a\\nb\\nc\" holds \"a\\nb\\nc\", which no request's path has; write it decoded, without ? # % ; \\, control characters and dot segments."),
                Arguments.of(
                        BadVariable.class,
                        ".a: the path \"/a/{b c}\" holds \"{b c}\", which is no variable; a variable is a whole segment, such as {name}."),
                Arguments.of(
                        PartialVariable.class,
                        ".a: the path \"/a/b{c}\" holds \"b{c}\", which is no variable; a variable is a whole segment, such as {name}."),
                Arguments.of(
                        VariableTwice.class,
                        ".a: the path \"/{a}/{a}\" holds \"{a}\" twice; give each variable a name of its own."),
                Arguments.of(
                        VariableTwiceWithPrefix.class,
                        ".a: the path \"/{a}/{a}\" holds \"{a}\" twice; give each variable a name of its own."),
                Arguments.of(BadPrefix.class, ": the path \"x\" does not begin with a slash; write \"/x\"."),
                Arguments.of(TimeoutZero.class, ".a: Dial timeout must be 1 or more (seconds), not \"0\"."),
                Arguments.of(
                        BadLanguage.class,
                        ".a: Say language must be one of bf bp en en-gb cf cs dan fi es fr de el it nl no pl pt ru ar ca sv tr, not \"xx\"."),
                Arguments.of(
                        BadAction.class,
                        ".a: Dial action must be a URL, with spaces, quotes and all beyond ASCII percent-encoded, not \"not a url\"."),
                Arguments.of(
                        MethodWithoutAction.class,
                        ".a: Dial method is set without action, so the platform would ignore it; set action or leave method out."),
                Arguments.of(TwoValues.class, ".a: @Dial has 2 values for timeout; give it one."),
                Arguments.of(
                        NegativeLoop.class,
                        ".a: Play loop must be 0 or more (times; 0 is until the call ends), not \"-1\"."),
                Arguments.of(PauseZero.class, ".a: Pause length must be 1 or more (seconds), not \"0\"."),
                Arguments.of(
                        SpeechWithoutCallback.class,
                        ".a: Gather input is \"speech\", and there is no partialResultCallback, which the platform requires for speech; set it."),
                Arguments.of(
                        MissingKey.class,
                        ".a: @Dial callerId is \"${no.such.key}\", and the configuration has no value for \"no.such.key\"; set it as a system property, an environment variable or a context parameter."),
                Arguments.of(
                        EmptyKey.class,
                        ".a: @Dial callerId is \"${}\", and the configuration has no value for \"\"; set it as a system property, an environment variable or a context parameter."),
                Arguments.of(
                        ActionToStatus.class,
                        ".a: action is \"b\", which leads to io.rcml.internal.cdi.WrongControllersTest$ActionToStatus.b, an @OnStatus method; name an @OnCall method."),
                Arguments.of(
                        ActionToScreening.class,
                        ".a: action is \"../x/b\", which leads to io.rcml.internal.cdi.WrongControllersTest$ActionToScreening.b, an @OnScreening method; name an @OnCall method."),
                Arguments.of(
                        PartialToCall.class,
                        ".a: partialResultCallback is \"b\", which leads to io.rcml.internal.cdi.WrongControllersTest$PartialToCall.b, an @OnCall method; name an @OnStatus method."),
                Arguments.of(
                        TwoErrors.class,
                        ".c: it answers for java.lang.Exception, and so does io.rcml.internal.cdi.WrongControllersTest$TwoErrors.b; give one of them another exception."),
                Arguments.of(
                        ErrorsOfReports.class,
                        ".b: it is an @OnError method in a class without @OnCall and @OnScreening, so it never answers; move it to where such handlers are, or remove it."),
                Arguments.of(
                        OfAnswered.class,
                        ".a: it takes or returns T, and type variables are not resolved; override it in the controller with the type itself and with its annotations."),
                Arguments.of(
                        OfText.class,
                        ".a: it takes or returns java.util.List<? extends R>, and type variables are not resolved; override it in the controller with the type itself and with its annotations."),
                Arguments.of(
                        Overloaded.class,
                        ".a(CallCompleted): its path /x/a is also that of io.rcml.internal.cdi.WrongControllersTest$Overloaded.a(CallAnswered); give one of them another path."),
                Arguments.of(
                        Forgetful.class,
                        ".a: it overrides the handler io.rcml.internal.cdi.WrongControllersTest$Remembering.a without its annotation; repeat @OnCall(\"/a\") or rename it."),
                Arguments.of(
                        ForgetfulBelow.class,
                        ".a: it overrides the handler io.rcml.internal.cdi.WrongControllersTest$RememberingBelow.a without its annotation; repeat @OnCall(\"/b\") or rename it."),
                Arguments.of(
                        ForgetfulOfTypes.class,
                        ".a: it overrides the handler io.rcml.internal.cdi.WrongControllersTest$OfReport.a without its annotation; repeat @OnStatus(\"/a\") or rename it."),
                Arguments.of(
                        OfInterface.class,
                        ".a: it is declared in the interface io.rcml.internal.cdi.WrongControllersTest$Declaring, where handlers are not found; declare it in the class, with @OnStatus."),
                Arguments.of(
                        UnclosedKey.class,
                        ".a: @Dial callerId is \"${unclosed\", where a \"${\" is not closed; write ${key}."),
                Arguments.of(
                        UnclosedSecondKey.class,
                        ".a: @Gather hints is \"two ${b\", where a \"${\" is not closed; write ${key}."),
                Arguments.of(
                        ActionToNowhere.class,
                        ".a: action is \"typo?x=y\", which leads to /x/typo, where no handler is; name the path of one, or write the URL absolute if it is another servlet's."),
                Arguments.of(
                        RootedActionToStatus.class,
                        ".a: action is \"/x/b\", which leads to io.rcml.internal.cdi.WrongControllersTest$RootedActionToStatus.b, an @OnStatus method; name an @OnCall method."),
                Arguments.of(
                        NoConversion.class,
                        ".a: @Param(\"p\") is java.lang.Runnable, to which no text can be converted; take String, or a type with a public static of(String), valueOf, parse or fromString."),
                Arguments.of(
                        NoConversionInList.class,
                        ".a: @Param(\"p\") is java.util.List, to which no text can be converted; take String, or a type with a public static of(String), valueOf, parse or fromString."),
                Arguments.of(
                        NamelessParam.class,
                        ".a: the parameter of type String has @Param(\"\"); name the path's variable or the request's parameter."),
                Arguments.of(
                        AbstractOne.class,
                        ": it has @RcmlController, and CDI did not discover it as a bean; it is abstract, so put the annotation on the classes that extend it."),
                Arguments.of(
                        Inner.class,
                        ": it has @RcmlController, and CDI did not discover it as a bean; it is an inner class, so make it static."),
                Arguments.of(
                        NoConstructor.class,
                        ": it has @RcmlController, and CDI did not discover it as a bean; it has no constructor without parameters and none with @Inject, so add one."),
                Arguments.of(
                        VetoedOne.class,
                        ": it has @RcmlController, and CDI did not discover it as a bean; see that its archive has a beans.xml, which Weld on Tomcat needs and which may be empty (WEB-INF/beans.xml), that it does not exclude the class or say bean-discovery-mode=\"none\", that the class is not @Vetoed, and, in an EAR, that it names its scope, such as @RequestScoped."),
                Arguments.of(
                        WithoutHandler.class,
                        ": it is an @RcmlController without a handler; put @OnCall, @OnScreening or @OnStatus on a method, or remove @RcmlController."),
                Arguments.of(
                        OnlyErrors.class,
                        ": it is an @RcmlController without a handler; put @OnCall, @OnScreening or @OnStatus on a method, or remove @RcmlController."));
    }

    @Test
    void two_controllers_on_one_path() {
        assertThat(Application.failure(First.class, Second.class))
                .isEqualTo(ONE + TEST + "Second.b: its path /same is also that of " + TEST
                        + "First.a; give one of them another path.");
    }

    @Test
    void a_bean_that_is_ambiguous() {
        assertThat(Application.failure(TakesAmbiguous.class, OneThing.class, OtherThing.class))
                .isEqualTo(
                        ONE + TEST
                                + "TakesAmbiguous.a: the parameter of type Thing is that of several CDI beans; add a qualifier.");
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

    @Test
    void all_problems_of_all_controllers_are_listed_at_once() {
        assertThat(Application.failure(TimeoutZero.class, NoSlash.class, AbstractOne.class))
                .isEqualTo("rcml-jakarta cannot deploy this application because of 3 problems:\n1. " + TEST
                        + "AbstractOne: it has @RcmlController, and CDI did not discover it as a bean; it is abstract, so"
                        + " put the annotation on the classes that extend it.\n2. " + TEST
                        + "NoSlash.a: the path \"a\" does not begin with a slash; write \"/a\".\n3. " + TEST
                        + "TimeoutZero.a: Dial timeout must be 1 or more (seconds), not \"0\".");
    }

    @Test
    void what_the_configuration_has_is_said_to_be_checked_later() {
        assertThat(Application.failure(TimeoutZero.class, OtherMissingKey.class))
                .isEqualTo(ONE + TEST + "TimeoutZero.a: Dial timeout must be 1 or more (seconds), not \"0\"."
                        + "\nWhat the configuration has for ${…} is checked once this is mended.");
    }

    @Test
    void a_url_may_lead_to_a_handler_that_a_problem_kept_out() {
        assertThat(Application.failure(ActionToPrivate.class))
                .isEqualTo(ONE + TEST + "ActionToPrivate.b: @OnCall is on a private method; make it package-private.");
    }

    @Test
    void an_override_with_a_type_in_place_of_a_variable_is_one_handler() {
        assertThat(Application.failure(Overriding.class, OverridingAgain.class))
                .isEqualTo("deployed: 2 handlers: @OnStatus /again/a, @OnStatus /x/a");
    }

    @Test
    void a_handler_that_a_bridge_makes_public_is_still_one() {
        assertThat(Application.failure(Visible.class))
                .isEqualTo("deployed: 2 handlers: @OnStatus /x/a, @OnStatus /x/b");
    }

    @Test
    void an_alternative_that_is_not_selected_is_no_problem() {
        assertThat(Application.failure(First.class, NotSelected.class))
                .isEqualTo("deployed: 1 handler: @OnStatus /same");
    }

    @RcmlController
    static class First {
        @OnStatus("/same")
        void a() {}
    }

    @RcmlController("/same")
    static class Second {
        @OnStatus
        void b() {}
    }

    @Alternative
    @RcmlController("/same")
    static class NotSelected {
        @OnStatus
        void b() {}
    }

    interface Thing {}

    @Dependent
    static class OneThing implements Thing {}

    @Dependent
    static class OtherThing implements Thing {}

    @RcmlController
    static class TakesAmbiguous {
        @OnStatus
        void a(Thing thing) {}
    }

    @RcmlController("/x")
    static class SamePath {
        @OnCall("/a")
        @Say
        String one() {
            return "";
        }

        @OnStatus("/a")
        void two() {}
    }

    @RcmlController("/x")
    static class SameShape {
        @OnCall("/{a}")
        @Say
        String one() {
            return "";
        }

        @OnCall("/{b}")
        @Say
        String two() {
            return "";
        }
    }

    @RcmlController("/x")
    static class UnsupportedParameter {
        @OnCall
        @Say
        String a(Thread t) {
            return "";
        }
    }

    @RcmlController("/x")
    static class UnsupportedGeneric {
        @OnCall
        @Say
        String a(Optional<Map<String, Thread>> t) {
            return "";
        }
    }

    @RcmlController("/x")
    static class ReportInCall {
        @OnCall
        @Say
        String a(CallAnswered c) {
            return "";
        }
    }

    @RcmlController("/x")
    static class ReportInScreening {
        @OnScreening
        @Say
        String a(CallAnswered c) {
            return "";
        }
    }

    @RcmlController("/x")
    static class VoiceInScreening {
        @OnScreening
        void a(VoiceRequest c) {}
    }

    @RcmlController("/x")
    static class VoiceInStatus {
        @OnStatus
        void a(VoiceRequest c) {}
    }

    @RcmlController("/x")
    static class ScreeningInCall {
        @OnCall
        @Hangup
        void a(ScreeningRequest c) {}
    }

    @RcmlController("/x")
    static class TwoReports {
        @OnStatus
        void a(CallAnswered c, CallCompleted d) {}
    }

    @RcmlController("/x")
    static class TranscriptionInCall {
        @OnCall
        @Say
        String a(TranscriptionResult r) {
            return "";
        }
    }

    @RcmlController("/x")
    static class TranscriptionInScreening {
        @OnScreening
        void a(TranscriptionResult r) {}
    }

    @RcmlController("/x")
    static class RecordInStatus {
        @OnStatus
        void a(RecordResult r, StatusCallback c) {}
    }

    @RcmlController("/x")
    static class ResultAndReport {
        @OnStatus
        void a(SmsResult r, CallAnswered c) {}
    }

    @RcmlController("/x")
    static class SpeechAndReport {
        @OnStatus
        void a(StatusCallback c, GatherResult r) {}
    }

    @RcmlController("/x")
    static class ThreeResults {
        @OnStatus
        void a(TranscriptionResult t, FaxResult f, GeolocationResult g) {}
    }

    @RcmlController("/x")
    static class TwoDeliveriesInCall {
        @OnCall
        @Say
        String a(SmsResult s, FaxResult f) {
            return "";
        }
    }

    @RcmlController("/x")
    static class ResultAndCallSid {
        @OnStatus
        void a(CallSid sid, TranscriptionResult r) {}
    }

    @RcmlController("/x")
    static class ResultAndCallRequest {
        @OnStatus
        void a(GeolocationResult r, CallRequest call) {}
    }

    @RcmlController("/x")
    static class DialVoid {
        @OnCall
        @Dial
        void a() {}
    }

    @RcmlController("/x")
    static class DialObject {
        @OnCall
        @Dial
        Object a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class DialRawList {
        @OnCall
        @Dial
        List a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class DialListOfString {
        @OnCall
        @Dial
        List<String> a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class DialRcml {
        @OnCall
        @Dial
        Rcml a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class GatherText {
        @OnCall
        @Gather
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class SayVoid {
        @OnCall
        @Say
        void a() {}
    }

    @RcmlController("/x")
    static class PlayInt {
        @OnCall
        @Play
        Integer a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class RedirectVoid {
        @OnCall
        @Redirect
        void a() {}
    }

    @RcmlController("/x")
    static class PauseText {
        @OnCall
        @Pause
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class HangupText {
        @OnCall
        @Hangup
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class NoVerb {
        @OnCall
        String a() {
            return "";
        }
    }

    @RcmlController("/x")
    static class NoVerbVoid {
        @OnCall
        void a() {}
    }

    @RcmlController("/x")
    static class StatusReturns {
        @OnStatus
        String a() {
            return "";
        }
    }

    @RcmlController("/x")
    static class StatusWithVerb {
        @OnStatus
        @Hangup
        void a() {}
    }

    @RcmlController("/x")
    static class ScreeningDials {
        @OnScreening
        @Dial
        String a() {
            return "";
        }
    }

    @RcmlController("/x")
    static class TwoVerbs {
        @OnCall
        @Say
        @Play
        String a() {
            return "";
        }
    }

    @RcmlController("/x")
    static class VerbWithoutHandler {
        @OnStatus
        void b() {}

        @Say
        String a() {
            return "";
        }
    }

    @RcmlController("/x")
    static class TwoKinds {
        @OnCall
        @OnStatus
        void a() {}
    }

    @RcmlController("/x")
    static class CallAndError {
        @OnCall
        @OnError
        @Say
        String a() {
            return "";
        }
    }

    @RcmlController("/x")
    static class PrivateMethod {
        @OnCall
        @Hangup
        private void a() {}
    }

    @RcmlController("/x")
    static class StaticMethod {
        @OnStatus
        static void a() {}
    }

    @RcmlController("/x")
    static class PrivateError {
        @OnCall
        @Hangup
        void b() {}

        @OnError
        @Hangup
        private void a() {}
    }

    @RcmlController("/x")
    static class NoSlash {
        @OnStatus("a")
        void a() {}
    }

    @RcmlController("/x")
    static class EmptySegment {
        @OnStatus("/a//b")
        void a() {}
    }

    @RcmlController("/x")
    static class Query {
        @OnStatus("/a?b=c")
        void a() {}
    }

    @RcmlController("/x")
    static class Dots {
        @OnStatus("/a/../b")
        void a() {}
    }

    @RcmlController("/x")
    static class Encoded {
        @OnStatus("/a%20b")
        void a() {}
    }

    @RcmlController("/x")
    static class LineBreaks {
        @OnStatus("/a\nb\nc")
        void a() {}
    }

    @RcmlController("/x")
    static class BadVariable {
        @OnStatus("/a/{b c}")
        void a() {}
    }

    @RcmlController("/x")
    static class PartialVariable {
        @OnStatus("/a/b{c}")
        void a() {}
    }

    @RcmlController("/x")
    static class VariableTwice {
        @OnStatus("/{a}/{a}")
        void a() {}
    }

    @RcmlController("/{a}")
    static class VariableTwiceWithPrefix {
        @OnStatus("/{a}")
        void a() {}
    }

    @RcmlController("x")
    static class BadPrefix {
        @OnStatus("/a")
        void a() {}

        @OnStatus("/b")
        void b() {}
    }

    @RcmlController("/x")
    static class TimeoutZero {
        @OnCall
        @Dial(timeout = 0)
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class BadLanguage {
        @OnCall
        @Say(language = "xx")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class BadAction {
        @OnCall
        @Dial(action = "not a url")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class MethodWithoutAction {
        @OnCall
        @Dial(method = HttpMethod.GET)
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class TwoValues {
        @OnCall
        @Dial(timeout = {1, 2})
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class NegativeLoop {
        @OnCall
        @Play(loop = -1)
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class PauseZero {
        @OnCall
        @Pause(length = 0)
        void a() {}
    }

    @RcmlController("/x")
    static class SpeechWithoutCallback {
        @OnCall
        @Gather(input = GatherInput.SPEECH)
        void a() {}
    }

    @RcmlController("/x")
    static class MissingKey {
        @OnCall
        @Dial(callerId = "${no.such.key}")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/y")
    static class OtherMissingKey {
        @OnCall
        @Gather(hints = {"one", "${no.such.key}"})
        void a() {}
    }

    @RcmlController("/x")
    static class EmptyKey {
        @OnCall
        @Dial(callerId = "${}")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class ActionToStatus {
        @OnCall("/a")
        @Dial(action = "b")
        String a() {
            return "";
        }

        @OnStatus("/b")
        void b() {}
    }

    @RcmlController("/x")
    static class ActionToScreening {
        @OnCall("/a")
        @Dial(action = "../x/b")
        String a() {
            return "";
        }

        @OnScreening("/b")
        void b() {}
    }

    @RcmlController("/x")
    static class PartialToCall {
        @OnCall("/a")
        @Gather(input = GatherInput.SPEECH, partialResultCallback = "b")
        void a() {}

        @OnCall("/b")
        @Hangup
        void b() {}
    }

    @RcmlController("/x")
    static class TwoErrors {
        @OnCall
        @Hangup
        void a() {}

        @OnError
        @Hangup
        void b(Exception e) {}

        @OnError
        @Say
        String c(Exception e) {
            return "";
        }
    }

    @RcmlController("/x")
    static class ErrorsOfReports {
        @OnStatus
        void a() {}

        @OnError
        void b(Thread unchecked) {}
    }

    abstract static class OfReport<T extends StatusCallback> {
        @OnStatus("/a")
        void a(T report) {}
    }

    @RcmlController("/x")
    static class OfAnswered extends OfReport<CallAnswered> {}

    @RcmlController("/x")
    static class Overriding extends OfReport<CallAnswered> {
        @Override
        @OnStatus("/a")
        void a(CallAnswered report) {}
    }

    @RcmlController("/again")
    static class OverridingAgain extends Overriding {
        @Override
        @OnStatus("/a")
        void a(CallAnswered report) {}
    }

    @RcmlController("/x")
    static class ForgetfulOfTypes extends OfReport<CallAnswered> {
        @Override
        void a(CallAnswered report) {}
    }

    abstract static class OfPrompts<R> {
        @OnCall
        @Gather
        List<? extends R> a() {
            return List.of();
        }
    }

    @RcmlController("/x")
    static class OfText extends OfPrompts<Say> {}

    @RcmlController("/x")
    static class Overloaded {
        @OnStatus("/a")
        void a(CallAnswered c) {}

        @OnStatus("/a")
        void a(CallCompleted c) {}
    }

    static class Remembering {
        @OnCall("/a")
        @Hangup
        void a() {}
    }

    @RcmlController("/x")
    static class Forgetful extends Remembering {
        @Override
        void a() {}
    }

    static class RememberingBelow extends Remembering {
        @Override
        @OnCall("/b")
        @Hangup
        void a() {}
    }

    @RcmlController("/x")
    static class ForgetfulBelow extends RememberingBelow {
        @Override
        void a() {}
    }

    interface Declaring {
        @OnStatus
        default void a() {}
    }

    @RcmlController("/x")
    static class OfInterface implements Declaring {}

    abstract static class Invisible {
        @OnStatus("/a")
        public void a() {}

        @OnStatus("/b")
        public void b(CallAnswered report) {}
    }

    @RcmlController("/x")
    public static class Visible extends Invisible {}

    @RcmlController("/x")
    static class UnclosedKey {
        @OnCall
        @Dial(callerId = "${unclosed")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class UnclosedSecondKey {
        @OnCall
        @Gather(hints = {"one", "two ${b", "three}"})
        void a() {}
    }

    @RcmlController("/x")
    static class ActionToNowhere {
        @OnCall("/a")
        @Gather(action = "typo?x=y")
        void a() {}
    }

    @RcmlController("/x")
    static class ActionToPrivate {
        @OnCall("/a")
        @Gather(action = "b")
        void a() {}

        @OnCall("/b")
        @Hangup
        private void b() {}
    }

    @RcmlController("/x")
    static class RootedActionToStatus {
        @OnCall("/a")
        @Dial(action = "/x/b")
        String a() {
            return "";
        }

        @OnStatus("/b")
        void b() {}
    }

    @RcmlController("/x")
    static class NoConversion {
        @OnStatus
        void a(@Param("p") Runnable t) {}
    }

    @RcmlController("/x")
    static class NoConversionInList {
        @OnStatus
        void a(@Param("p") List p) {}
    }

    @RcmlController("/x")
    static class NamelessParam {
        @OnStatus
        void a(@Param("") String p) {}
    }

    @RcmlController("/x")
    abstract static class AbstractOne {
        @OnStatus
        void a() {}
    }

    @RcmlController("/x")
    class Inner {
        @OnStatus
        void a() {}
    }

    @RcmlController("/x")
    static class NoConstructor {
        NoConstructor(int i) {}

        @OnStatus
        void a() {}
    }

    @Vetoed
    @RcmlController("/x")
    static class VetoedOne {
        @OnStatus
        void a() {}
    }

    @RcmlController("/x")
    static class WithoutHandler {
        void a() {}
    }

    @RcmlController("/x")
    static class OnlyErrors {
        @OnError
        @Hangup
        void a() {}
    }
}
