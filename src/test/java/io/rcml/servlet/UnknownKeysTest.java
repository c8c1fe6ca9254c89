package io.rcml.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Sms;
import io.rcml.internal.cdi.RcmlExtension;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process of its own logs, since no environment can be changed from within. */
class UnknownKeysTest {

    @TempDir
    private Path folder;

    @Test
    void each_unknown_key_is_warned_of_with_the_nearest_known_one_and_without_its_value() throws Exception {
        assertThat(warnings(
                        List.of(
                                "-Drcml.link-key=secret",
                                "-Drcml.colour=blue",
                                "-Drcml.my-number=1",
                                "-Drcml.lint=off"),
                        Map.of("RCML_BASEURL", "secret", "RCML_MY_WORDS", "2", "RCML_MAX_CALLS", "3"),
                        "rcml.max_calls=secret",
                        "rcml.my-words=4",
                        "rcml.my-word=5",
                        "rcml.max-body=6",
                        "my.rcml=7"))
                .containsExactly(
                        "The system property rcml.colour is not known; the README lists the keys.",
                        "The system property rcml.link-key is not known; did you mean rcml.link-keys?",
                        "The environment variable RCML_BASEURL is not known; did you mean RCML_BASE_URL?",
                        "The context parameter rcml.max_calls is not known; did you mean rcml.max-calls?",
                        "The context parameter rcml.my-word is not known; did you mean rcml.my-words?");
    }

    @Test
    void an_unknown_key_is_warned_of_where_it_fails_the_deployment() throws Exception {
        assertThat(warnings(
                        List.of("-Drcml.my-number=1", "-Drcml.my-words=2", "-Drcml.simulator.url=http://localhost"),
                        Map.of("RCML_API_URL", "https://platform.example.com", "RCML_SIMULATOR_SEED", "3"),
                        "rcml.api.acount-sid=AC1",
                        "rcml.api.auth-token=secret"))
                .containsExactly(
                        "The context parameter rcml.api.acount-sid is not known; did you mean rcml.api.account-sid?");
    }

    @Test
    void what_kubernetes_says_of_a_service_with_such_a_name_is_not_warned_of() throws Exception {
        assertThat(warnings(
                        List.of("-Drcml.my-number=1", "-Drcml.my-words=2"),
                        Map.of(
                                "RCML_SERVICE_HOST", "10.0.0.1",
                                "RCML_SERVICE_PORT_HTTP", "80",
                                "RCML_PORT", "tcp://10.0.0.1:80",
                                "RCML_PORT_80_TCP_ADDR", "10.0.0.1",
                                "RCML_ENTRYBASIC", "secret")))
                .containsExactly(
                        "The environment variable RCML_ENTRYBASIC is not known; did you mean RCML_ENTRY_BASIC?");
    }

    private List<String> warnings(List<String> properties, Map<String, String> environment, String... parameters)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(properties);
        command.add("-Djava.util.logging.SimpleFormatter.format=%4$s %5$s%n");
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), UnknownKeysTest.class.getName(), folder.toString()));
        command.addAll(List.of(parameters));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process application = builder.start();
        String output = new String(application.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(application.waitFor()).as(output).isZero();
        return output.lines()
                .filter(line -> line.contains("is not known"))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    public static void main(String[] args) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(args[0]);
        Context context = tomcat.addContext("", args[0]);
        for (String parameter : List.of(args).subList(1, args.length)) {
            int equals = parameter.indexOf('=');
            context.addParameter(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        context.addServletContainerInitializer(new RcmlInitializer(), Set.of(Desk.class));
        SeContainer beans = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new RcmlExtension())
                .addBeanClasses(Desk.class)
                .initialize();
        try {
            tomcat.start();
            tomcat.stop();
            tomcat.destroy();
        } finally {
            beans.close();
        }
    }

    @RcmlController
    static class Desk {

        @OnCall("/desk")
        @Sms(to = "${rcml.my-number}", from = "${rcml.my-words}")
        String text() {
            return "text";
        }
    }
}
