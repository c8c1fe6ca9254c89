package io.rcml.internal.cdi;

import java.net.URL;
import java.security.CodeSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which WAR this jar is in; the same on each node and after each start, as the ids of beans that outlive these must be. */
final class ModuleName {

    private static final Pattern WAR = Pattern.compile("/([^/]+)/WEB-INF/");

    private ModuleName() {}

    /** The name of the WAR's file or folder, or nothing if the jar is not in a WAR. */
    static String current() {
        CodeSource source = ModuleName.class.getProtectionDomain().getCodeSource();
        URL jar = source == null ? null : source.getLocation();
        return jar == null ? "" : of(jar.toString());
    }

    static String of(String jar) {
        Matcher war = WAR.matcher(jar);
        return war.find() ? war.group(1) : "";
    }
}
