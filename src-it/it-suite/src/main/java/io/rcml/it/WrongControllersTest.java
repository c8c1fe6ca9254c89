package io.rcml.it;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;

/** What is wrong with controllers fails the deployment, and the developer reads all of it at once. */
@ArquillianTest
@RunAsClient
class WrongControllersTest {

    private static final String ONE_PROBLEM = """
            rcml-jakarta cannot deploy this application because of a problem:
            1. io.rcml.it.wrong.single.WrongDigits.none: Gather numDigits must be 1 or more, not "0".
            """;

    private static final String DISCOVERED = """
            rcml-jakarta cannot deploy this application because of 7 problems:
            1. io.rcml.it.wrong.discovered.AbstractController: it has @RcmlController, and CDI did not discover it as a bean; \
            it is abstract, so put the annotation on the classes that extend it.
            2. io.rcml.it.wrong.discovered.TwoOnAPath.second: its path /two/agents/{agent} takes the same requests as \
            /two/agents/{name} of io.rcml.it.wrong.discovered.TwoOnAPath.first; give one of them another path.
            3. io.rcml.it.wrong.discovered.DialWithoutNoun.prompts: @Dial is on a method that returns \
            java.util.List<io.rcml.model.Prompt>; return a noun (Client, Number, Sip, Conference), a collection of nouns, or a \
            String.
            4. io.rcml.it.wrong.discovered.ReportToACall.answered: the parameter of type CallAnswered is a report, which only an \
            @OnStatus method hears; take VoiceRequest, or annotate the method with @OnStatus.
            5. io.rcml.it.wrong.discovered.ScreeningThatDials.dial: it has @Dial, and a screening document must not dial (Client \
            noun, url); return prompts, or nothing to accept the call.
            6. io.rcml.it.wrong.discovered.WrongParameter.date: the parameter of type LocalDate is neither what CallAPI sends \
            nor a CDI bean; take a type that @OnCall's documentation lists, mark it @Param, or make it a bean.
            7. io.rcml.it.wrong.discovered.WrongReturnType.text: it has no verb's annotation and returns java.lang.String; return \
            Rcml, or add the verb, such as @Dial or @Say.
            """;

    private static final String CONFIGURED = """
            rcml-jakarta cannot deploy this application because of 2 problems:
            1. io.rcml.it.wrong.undiscovered.Undiscovered: it has @RcmlController, and CDI did not discover it as a bean; see \
            that its archive has a beans.xml, which Weld on Tomcat needs and which may be empty (WEB-INF/beans.xml), that it does \
            not exclude the class or say bean-discovery-mode="none", that the class is not @Vetoed, and, in an EAR, that it \
            names its scope, such as @RequestScoped.
            2. io.rcml.it.wrong.configured.MissingKey.dial: @Dial callerId is "${office.nmuber}", and the configuration has no \
            value for "office.nmuber"; set it as a system property, an environment variable or a context parameter.
            """;

    @ArquillianResource
    Deployments deployments;

    @Test
    void a_problem_is_told_with_its_cure() {
        deployments.failureOf(Wars.of("io.rcml.it.wrong.single")).requireTold(ONE_PROBLEM);
    }

    @Test
    void all_that_beans_show_is_told_at_once() {
        deployments.failureOf(Wars.of("io.rcml.it.wrong.discovered")).requireTold(DISCOVERED);
    }

    @Test
    void all_that_shows_once_the_application_is_configured_is_told_at_once() {
        JavaArchive excluded = ShrinkWrap.create(JavaArchive.class, "excluded.jar")
                .addPackage("io.rcml.it.wrong.undiscovered")
                .addAsManifestResource(new StringAsset("<beans bean-discovery-mode=\"none\"/>"), "beans.xml");

        deployments
                .failureOf(Wars.of("io.rcml.it.wrong.configured").addAsLibrary(excluded))
                .requireTold(CONFIGURED);
    }

    @Test
    void a_war_that_starts_is_no_failure() {
        assertThatThrownBy(() -> deployments.failureOf(Wars.withOurJarOnly("io.rcml.it.existing")))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("existing.war was deployed, though it should have been refused");
    }
}
