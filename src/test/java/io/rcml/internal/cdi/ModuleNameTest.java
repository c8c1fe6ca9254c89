package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The WAR that the jar is in, by what servers say of the jar's place. */
class ModuleNameTest {

    @ParameterizedTest
    @CsvSource({
        "vfs:/content/office.ear/front.war/WEB-INF/lib/rcml-jakarta.jar/, front.war",
        "file:/opt/wlp/usr/apps/expanded/office.ear/back.war/WEB-INF/lib/rcml-jakarta.jar, back.war",
        "file:/opt/domain1/applications/office/front_war/WEB-INF/lib/rcml-jakarta.jar, front_war",
        "file:/opt/tomcat/webapps/app/WEB-INF/lib/rcml-jakarta.jar, app",
        "file:/home/dev/.m2/repository/io/rcml/rcml-jakarta.jar, ''",
    })
    void is_the_name_before_web_inf(String jar, String name) {
        assertThat(ModuleName.of(jar)).isEqualTo(name);
    }
}
