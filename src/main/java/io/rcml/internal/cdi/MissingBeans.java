package io.rcml.internal.cdi;

import io.rcml.internal.text.MistakeException;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;

/** Why CDI makes no bean of a controller, as far as its class tells. */
final class MissingBeans {

    private MissingBeans() {}

    static MistakeException missing(Class<?> controller) {
        return new MistakeException("it has @RcmlController, and CDI did not discover it as a bean", cure(controller));
    }

    private static String cure(Class<?> controller) {
        if (Modifier.isAbstract(controller.getModifiers())) {
            return "it is abstract, so put the annotation on the classes that extend it";
        }
        if (controller.isMemberClass() && !Modifier.isStatic(controller.getModifiers())) {
            return "it is an inner class, so make it static";
        }
        return isConstructible(controller)
                ? "see that its archive has a beans.xml, which Weld on Tomcat needs and which may be empty (WEB-INF/beans.xml),"
                        + " that it does not exclude the class or say bean-discovery-mode=\"none\", that the class is not"
                        + " @Vetoed, and, in an EAR, that it names its scope, such as @RequestScoped"
                : "it has no constructor without parameters and none with @Inject, so add one";
    }

    private static boolean isConstructible(Class<?> controller) {
        for (Constructor<?> constructor : controller.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 0 || constructor.isAnnotationPresent(Inject.class)) {
                return true;
            }
        }
        return false;
    }
}
