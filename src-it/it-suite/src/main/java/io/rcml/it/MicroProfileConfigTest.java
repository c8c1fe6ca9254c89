package io.rcml.it;

import static io.rcml.it.CallApi.rcml;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where there is MicroProfile Config, it is a source of the configuration. */
@Tag("mp-config")
@ArquillianTest
@RunAsClient
class MicroProfileConfigTest {

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.named("microprofile", "io.rcml.it.signs")
                .addAsResource(
                        new StringAsset("rcml.base-url=https://phone.example.com/microprofile\n"),
                        "META-INF/microprofile-config.properties");
    }

    @Test
    void the_base_url_may_be_configured_there() {
        assertThat(rcml(new CallApi(application).get("signs/here", "CallSid", "CA1"))
                        .text())
                .isEqualTo("https://phone.example.com/microprofile/signs/here");
    }
}
