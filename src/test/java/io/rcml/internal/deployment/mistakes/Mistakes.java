package io.rcml.internal.deployment.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.internal.cdi.Application;

/** What the developer of a wrong controller reads. */
final class Mistakes {

    /** What stands before the only problem of an application. */
    static final String ONE = "rcml-jakarta cannot deploy this application because of a problem:\n1. ";

    private Mistakes() {}

    /** Asserts that the application fails to start over this controller alone, with this text after its name. */
    static void assertProblem(Class<?> controller, String problem) {
        assertThat(Application.failure(controller)).isEqualTo(ONE + controller.getName() + problem);
    }
}
