package io.rcml.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Where the other tests ran; what it finds is kept in a file, for the table of the README. */
@ArquillianTest
@RunAsClient
class RuntimeTest {

    private static final Path FOUND = Path.of(System.getProperty("it.runtime"));

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.of("io.rcml.it.runtime");
    }

    @Test
    void the_server_runs_the_installed_jar_byte_for_byte() throws Exception {
        byte[] installed = Files.readAllBytes(Path.of(System.getProperty("it.installed") + ".jar"));

        assertThat(runtime().getProperty("jar"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(installed)));
    }

    @Test
    void the_server_is_the_one_of_this_project() throws IOException {
        Properties runtime = runtime();
        runtime.setProperty("name", System.getProperty("it.server"));
        try (Writer file = Files.newBufferedWriter(FOUND)) {
            runtime.store(file, null);
        }

        assertThat(runtime.getProperty("server")).contains(System.getProperty("it.serverVersion"));
        assertThat(runtime).containsKeys("java", "servlet", "cdi", "jsonb");
    }

    private Properties runtime() throws IOException {
        Properties runtime = new Properties();
        runtime.load(new StringReader(new CallApi(application).get("runtime").body()));
        return runtime;
    }
}
