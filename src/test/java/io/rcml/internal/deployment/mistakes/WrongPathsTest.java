package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.ONE;
import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
import io.rcml.internal.cdi.Application;
import org.junit.jupiter.api.Test;

/** Paths that no request has, and paths that two handlers share. */
@SuppressWarnings("unused")
class WrongPathsTest {

    private static final String TEST = "io.rcml.internal.deployment.mistakes.WrongPathsTest$";

    @Test
    void a_path_begins_with_a_slash() {
        assertProblem(NoSlash.class, ".a: the path \"a\" does not begin with a slash; write \"/a\".");
    }

    @RcmlController("/x")
    static class NoSlash {
        @OnStatus("a")
        void a() {}
    }

    @Test
    void the_path_of_a_controller_begins_with_a_slash_and_is_told_of_once() {
        assertProblem(BadPrefix.class, ": the path \"x\" does not begin with a slash; write \"/x\".");
    }

    @RcmlController("x")
    static class BadPrefix {
        @OnStatus("/a")
        void a() {}

        @OnStatus("/b")
        void b() {}
    }

    @Test
    void a_path_has_no_empty_segment() {
        assertProblem(
                EmptySegment.class,
                ".a: the path \"/a//b\" has an empty segment; write one slash between two segments.");
    }

    @RcmlController("/x")
    static class EmptySegment {
        @OnStatus("/a//b")
        void a() {}
    }

    @Test
    void a_path_has_no_query() {
        assertProblem(
                Query.class,
                ".a: the path \"/a?b=c\" holds \"a?b=c\", which no request's path has; write it decoded, without ? # % ; \\, control characters and dot segments.");
    }

    @RcmlController("/x")
    static class Query {
        @OnStatus("/a?b=c")
        void a() {}
    }

    @Test
    void a_path_has_no_dot_segment() {
        assertProblem(
                Dots.class,
                ".a: the path \"/a/../b\" holds \"..\", which no request's path has; write it decoded, without ? # % ; \\, control characters and dot segments.");
    }

    @RcmlController("/x")
    static class Dots {
        @OnStatus("/a/../b")
        void a() {}
    }

    @Test
    void a_path_is_not_encoded() {
        assertProblem(
                Encoded.class,
                ".a: the path \"/a%20b\" holds \"a%20b\", which no request's path has; write it decoded, without ? # % ; \\, control characters and dot segments.");
    }

    @RcmlController("/x")
    static class Encoded {
        @OnStatus("/a%20b")
        void a() {}
    }

    @Test
    void a_path_with_line_breaks_is_shown_in_one_line() {
        assertProblem(
                LineBreaks.class,
                ".a: the path \"/a\\nb\\nc\" holds \"a\\nb\\nc\", which no request's path has; write it decoded, without ? # % ; \\, control characters and dot segments.");
    }

    @Test
    void a_path_has_no_control_character_of_latin_1_either() {
        assertProblem(
                NextLine.class,
                ".a: the path \"/a\\u0085b\" holds \"a\\u0085b\", which no request's path has; write it decoded, without ? # % ; \\, control characters and dot segments.");
    }

    @RcmlController("/x")
    static class NextLine {
        @OnStatus("/a\u0085b")
        void a() {}
    }

    @RcmlController("/x")
    static class LineBreaks {
        @OnStatus("/a\nb\nc")
        void a() {}
    }

    @Test
    void a_variable_has_no_space_in_its_name() {
        assertProblem(
                BadVariable.class,
                ".a: the path \"/a/{b c}\" holds \"{b c}\", which is no variable; a variable is a whole segment, such as {name}.");
    }

    @RcmlController("/x")
    static class BadVariable {
        @OnStatus("/a/{b c}")
        void a() {}
    }

    @Test
    void a_variable_is_a_whole_segment() {
        assertProblem(
                PartialVariable.class,
                ".a: the path \"/a/b{c}\" holds \"b{c}\", which is no variable; a variable is a whole segment, such as {name}.");
    }

    @RcmlController("/x")
    static class PartialVariable {
        @OnStatus("/a/b{c}")
        void a() {}
    }

    @Test
    void a_variable_stands_once_in_a_path() {
        assertProblem(
                VariableTwice.class,
                ".a: the path \"/{a}/{a}\" holds \"{a}\" twice; give each variable a name of its own.");
    }

    @RcmlController("/x")
    static class VariableTwice {
        @OnStatus("/{a}/{a}")
        void a() {}
    }

    @Test
    void a_variable_of_the_controller_stands_in_none_of_its_handlers() {
        assertProblem(
                VariableTwiceWithPrefix.class,
                ".a: the path \"/{a}/{a}\" holds \"{a}\" twice; give each variable a name of its own.");
    }

    @RcmlController("/{a}")
    static class VariableTwiceWithPrefix {
        @OnStatus("/{a}")
        void a() {}
    }

    @Test
    void two_handlers_on_one_path() {
        assertProblem(
                SamePath.class,
                ".two: its path /x/a is also that of " + TEST + "SamePath.one; give one of them another path.");
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

    @Test
    void two_handlers_whose_paths_differ_by_the_name_of_a_variable() {
        assertProblem(
                SameShape.class,
                ".two: its path /x/{b} takes the same requests as /x/{a} of " + TEST
                        + "SameShape.one; give one of them another path.");
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

    @Test
    void two_methods_of_one_name_are_told_apart_by_their_parameters() {
        assertProblem(
                Overloaded.class,
                ".a(CallCompleted): its path /x/a is also that of " + TEST
                        + "Overloaded.a(CallAnswered); give one of them another path.");
    }

    @RcmlController("/x")
    static class Overloaded {
        @OnStatus("/a")
        void a(CallAnswered c) {}

        @OnStatus("/a")
        void a(CallCompleted c) {}
    }

    @Test
    void two_controllers_on_one_path() {
        assertThat(Application.failure(First.class, Second.class))
                .isEqualTo(ONE + TEST + "Second.b: its path /same is also that of " + TEST
                        + "First.a; give one of them another path.");
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
}
