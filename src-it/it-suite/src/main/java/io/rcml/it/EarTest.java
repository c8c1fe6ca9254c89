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
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A WAR of an EAR, with our jar, and a library of the EAR. */
@Tag("ear")
@ArquillianTest
@RunAsClient
class EarTest {

    @ArquillianResource
    URL server;

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return withLibrary("office")
                .addAsModule(Wars.of("io.rcml.it.ear.front"))
                .setApplicationXML(new StringAsset("""
                <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
                  <module><web><web-uri>front.war</web-uri><context-root>/front</context-root></web></module>
                </application>
                """));
    }

    static EnterpriseArchive withLibrary(String name) {
        return ShrinkWrap.create(EnterpriseArchive.class, name + ".ear")
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "shared.jar")
                        .addPackage("io.rcml.it.ear.shared")
                        .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml"));
    }

    @Test
    void its_handlers_answer_with_the_beans_of_the_ears_library() throws MalformedURLException {
        assertThat(rcml(new CallApi(new URL(server, "/front/")).post("desk/front", "CallSid", "CA1", "From", "alice")))
                .isEqualTo(said("Hello, alice, this is the front desk"));
    }
}
