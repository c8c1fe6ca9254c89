package io.rcml.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutJsonbTest {

    private static final URL CLASSES =
            VoiceRequest.class.getProtectionDomain().getCodeSource().getLocation();

    @Test
    void jsonb_is_indeed_not_there() throws Exception {
        try (URLClassLoader jdkAndUs = jdkAndUs()) {
            assertThatThrownBy(() -> jdkAndUs.loadClass("jakarta.json.bind.Jsonb"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VoiceRequest",
                "ScreeningRequest",
                "DialResult",
                "GatherResult",
                "RecordResult",
                "TranscriptionResult",
                "SmsResult",
                "FaxResult",
                "GeolocationResult",
                "StatusCallback"
            })
    void every_request_is_read(String type) throws Exception {
        try (URLClassLoader jdkAndUs = jdkAndUs()) {
            Class<?> parametersType = jdkAndUs.loadClass("io.rcml.call.Parameters");
            Object parameters = parametersType
                    .getMethod("of", Map.class)
                    .invoke(null, Map.of("CallSid", new String[] {"CA1"}, "CallStatus", new String[] {"busy"}));
            Method of = jdkAndUs.loadClass("io.rcml.call." + type).getMethod("of", parametersType);

            assertThat(of.invoke(null, parameters).toString()).contains("CallSid=CA1", "CallStatus=busy");
        }
    }

    @Test
    void every_public_type_is_inspected() throws Exception {
        try (URLClassLoader jdkAndUs = jdkAndUs()) {
            File[] files = new File(new File(CLASSES.toURI()), "io/rcml/call")
                    .listFiles((folder, name) -> name.matches("[A-Za-z]+\\.class") && !name.equals("JsonForms.class"));
            assertThat(files).hasSizeGreaterThan(15);
            for (File file : files) {
                Class<?> type = Class.forName("io.rcml.call." + file.getName().replace(".class", ""), true, jdkAndUs);
                assertThat(type.getClassLoader()).isSameAs(jdkAndUs);
                assertThat(type.getAnnotations()).isEmpty();
                assertThat(type.getDeclaredMethods()).isNotNull();
            }
        }
    }

    private static URLClassLoader jdkAndUs() {
        return new URLClassLoader(new URL[] {CLASSES}, ClassLoader.getPlatformClassLoader());
    }
}
