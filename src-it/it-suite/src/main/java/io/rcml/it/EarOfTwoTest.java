package io.rcml.it;

import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two WARs of an EAR, each with our jar. */
@Tag("ear-of-two")
@ArquillianTest
@RunAsClient
class EarOfTwoTest {

    private static final String MODULES = """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <module><web><web-uri>front.war</web-uri><context-root>/front</context-root></web></module>
              <module><web><web-uri>back.war</web-uri><context-root>/back</context-root></web></module>
            </application>
            """;

    @ArquillianResource
    URL server;

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return EarTest.withLibrary("offices")
                .setApplicationXML(new StringAsset(MODULES))
                .addAsModule(Wars.of("io.rcml.it.ear.front"))
                .addAsModule(Wars.of("io.rcml.it.ear.back"));
    }

    @Test
    void each_war_answers_by_its_own_handlers_with_the_beans_of_the_ear() throws MalformedURLException {
        assertThat(rcml(in("/front/").post("desk/front", "CallSid", "CA1", "From", "alice")))
                .isEqualTo(said("Hello, alice, this is the front desk"));
        assertThat(rcml(in("/back/").post("desk/back", "CallSid", "CA1", "From", "alice")))
                .isEqualTo(said("Hello, alice, this is the back desk"));
    }

    @Test
    void a_war_has_no_handler_of_the_other() throws MalformedURLException {
        assertThat(in("/front/").get("desk/back", "CallSid", "CA1").statusCode())
                .isEqualTo(404);
        assertThat(in("/back/").get("desk/front", "CallSid", "CA1").statusCode())
                .isEqualTo(404);
    }

    private CallApi in(String contextPath) throws MalformedURLException {
        return new CallApi(new URL(server, contextPath));
    }
}
