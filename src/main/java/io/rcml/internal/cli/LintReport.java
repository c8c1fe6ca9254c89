package io.rcml.internal.cli;

import io.rcml.internal.text.Printable;
import io.rcml.lint.Finding;
import io.rcml.lint.Location;
import io.rcml.lint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Findings, by file, as people and programs read them. */
final class LintReport {

    /** A file that was read, and what was found in it. */
    record Checked(String file, List<Finding> findings) {}

    private LintReport() {}

    /** A line for each finding, beginning as compilers do, so that editors find the place, and one that counts them. */
    static String lines(List<Checked> files) {
        List<String> lines = new ArrayList<>();
        files.forEach(file -> file.findings().forEach(finding -> lines.add(line(file.file(), finding))));
        lines.add(counted(count(files, Severity.ERROR), "error") + ", "
                + counted(count(files, Severity.WARNING), "warning") + " in " + counted(files.size(), "file"));
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(String file, Finding finding) {
        Location location = finding.location();
        return Printable.of(file) + ":" + location.line() + ":" + location.column() + ": " + finding.severity() + ": "
                + finding.description();
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static long count(List<Checked> files, Severity severity) {
        return files.stream()
                .flatMap(file -> file.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** An array of objects. */
    static String json(List<Checked> files) {
        return files.stream()
                .flatMap(file -> file.findings().stream().map(finding -> json(file.file(), finding)))
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"))
                .replace("[\n  \n]", "[]");
    }

    private static String json(String file, Finding finding) {
        Location location = finding.location();
        return "{\"file\": " + quoted(file)
                + ", \"line\": " + location.line()
                + ", \"column\": " + location.column()
                + ", \"path\": " + quoted(location.path())
                + ", \"severity\": " + quoted(finding.severity().toString())
                + ", \"rule\": " + quoted(finding.id())
                + ", \"problem\": " + quoted(finding.problem())
                + ", \"cure\": " + quoted(finding.cure())
                + ", \"source\": " + quoted(finding.source()) + "}";
    }

    /** A string of JSON (RFC 8259, section 7), in ASCII, so that no encoding of a console can spoil it. */
    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
