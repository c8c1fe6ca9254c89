package io.rcml.it;

import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** An application that has our jar and no controllers. */
@ArquillianTest
@RunAsClient
class ExistingApplicationTest {

    private static final String EXISTING = "io.rcml.it.existing";

    private static ServerLog sinceDeployment;

    @ArquillianResource
    @OperateOnDeployment("with our jar only")
    URL withOurJarOnly;

    @ArquillianResource
    @OperateOnDeployment("with CDI")
    URL withCdi;

    /** On Tomcat there is no CDI in it at all. */
    @Deployment(name = "with our jar only", testable = false)
    static WebArchive withOurJarOnly() {
        sinceDeployment = ServerLog.mark();
        return Wars.withOurJarOnly(EXISTING);
    }

    @Deployment(name = "with CDI", testable = false)
    static WebArchive withCdi() {
        return Wars.named("with-cdi", EXISTING);
    }

    @Test
    void a_servlet_answers_in_one_line_without_cdi() {
        assertAnswers(new CallApi(withOurJarOnly));
    }

    @Test
    void a_servlet_answers_in_one_line_with_cdi() {
        assertAnswers(new CallApi(withCdi));
    }

    @Test
    void nothing_is_logged_about_it() {
        assertThat(sinceDeployment.linesUntilNow(new CallApi(withCdi)))
                .noneMatch(LogLine::isProblemOfOurs)
                .noneMatch(LogLine::isOurs);
    }

    private static void assertAnswers(CallApi api) {
        assertThat(rcml(api.post("answer", "CallSid", "CA1", "From", "Žofie"))).isEqualTo(said("Žádná zpráva, Žofie"));
        assertThat(api.get("answer").statusCode()).isEqualTo(405);
        assertThat(api.get("nobody").statusCode()).isEqualTo(404);
    }
}
