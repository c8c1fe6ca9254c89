package io.rcml.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class WithoutJsonbTest {

    private static final URL CLASSES =
            CallApi.class.getProtectionDomain().getCodeSource().getLocation();

    @Test
    void the_client_is_configured_and_refuses_to_be_built_rather_than_to_read_what_rings() throws Exception {
        try (URLClassLoader jdkAndUs = new URLClassLoader(new URL[] {CLASSES}, ClassLoader.getPlatformClassLoader())) {
            Class<?> api = jdkAndUs.loadClass("io.rcml.rest.CallApi");
            Object builder = api.getMethod("builder").invoke(null);
            set(builder, "baseUrl", "https://platform.example.com");
            set(builder, "accountSid", "AC1");
            set(builder, "authToken", "s3cret");
            Method build = builder.getClass().getMethod("build");

            assertThat(builder).hasToString("CallApi.Builder[https://platform.example.com, account AC1]");
            assertThatThrownBy(() -> build.invoke(builder))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "CallApi reads JSON, and the application has no JSON-B; add Yasson, as the README says for Tomcat");
        }
    }

    @Test
    void every_public_type_is_inspected() throws Exception {
        try (URLClassLoader jdkAndUs = new URLClassLoader(new URL[] {CLASSES}, ClassLoader.getPlatformClassLoader())) {
            for (String name :
                    new String[] {"CallApi", "Calls", "Call", "NewCall", "CallFilter", "CallPage", "CallApiException"
                    }) {
                Class<?> type = Class.forName("io.rcml.rest." + name, true, jdkAndUs);
                assertThat(type.getClassLoader()).isSameAs(jdkAndUs);
                assertThat(type.getAnnotations()).isEmpty();
                assertThat(type.getDeclaredMethods()).isNotNull();
            }
        }
    }

    private static void set(Object builder, String setter, String value) throws ReflectiveOperationException {
        builder.getClass().getMethod(setter, String.class).invoke(builder, value);
    }
}
