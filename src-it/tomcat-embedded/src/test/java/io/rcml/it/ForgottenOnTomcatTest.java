package io.rcml.it;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Tomcat has no CDI of its own; who forgets to bring it, or a part of it, is told. */
@ArquillianTest
@RunAsClient
class ForgottenOnTomcatTest {

    private static final String NO_CDI = """
            rcml-jakarta cannot deploy this application: it has @RcmlController on io.rcml.it.signs.Signpost, and there is no CDI \
            to make beans of them; add Weld to WEB-INF/lib and an empty WEB-INF/beans.xml, as the README says for Tomcat.
            """;

    private static final String NO_BEANS_XML = """
            rcml-jakarta cannot deploy this application because of a problem:
            1. io.rcml.it.signs.Signpost: it has @RcmlController, and CDI did not discover it as a bean; see that its archive has a \
            beans.xml, which Weld on Tomcat needs and which may be empty (WEB-INF/beans.xml), that it does not exclude the class or \
            say bean-discovery-mode="none", that the class is not @Vetoed, and, in an EAR, that it names its scope, such as \
            @RequestScoped.
            """;

    @ArquillianResource
    Deployments deployments;

    @Test
    void controllers_without_cdi_fail_the_deployment() {
        deployments.failureOf(Wars.withOurJarOnly("io.rcml.it.signs")).requireTold(NO_CDI);
    }

    @Test
    void controllers_without_a_beans_xml_fail_the_deployment() {
        WebArchive war = Wars.of("io.rcml.it.signs");
        war.delete("/WEB-INF/beans.xml");

        deployments.failureOf(war).requireTold(NO_BEANS_XML);
    }
}
