package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import io.jenkins.plugins.stet.core.manifest.Problem;
import io.jenkins.plugins.stet.core.text.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells a user why there is no answer, in the form that was asked for. */
final class Failures {
    private final OutputStream out;
    private final PrintStream err;
    private final boolean json;
    private final Palette palette;

    Failures(Surroundings surroundings, boolean json, Palette palette) {
        this.out = surroundings.out();
        this.err = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
        this.json = json;
        this.palette = palette;
    }

    ExitCode tell(CliException failure) {
        if (json) {
            writeJson(failure);
        } else {
            writeText(failure);
        }
        return failure.exitCode();
    }

    private void writeText(CliException failure) {
        failure.problems().forEach(problem -> err.println(Printable.line(problem.toString())));
        err.println(palette.paint(Palette.Ink.RED, "stet: ") + Printable.lines(message(failure)));
        if (!failure.advice().isEmpty()) {
            err.println("      " + Printable.lines(failure.advice()));
        }
    }

    private static String message(CliException failure) {
        return String.valueOf(failure.getMessage());
    }

    private void writeJson(CliException failure) {
        try {
            out.write((PlainJson.pretty(document(failure)) + '\n').getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            err.println("stet: " + Printable.lines(message(failure)));
            err.println("      (and the standard output cannot be written: " + e.getMessage() + ")");
        }
    }

    private static Map<String, Object> document(CliException failure) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("kind", failure.problems().isEmpty() ? failure.exitCode().text() : "manifest");
        error.put("message", failure.getMessage());
        error.put("advice", failure.advice());
        error.put("exit", failure.exitCode().number());
        if (!failure.problems().isEmpty()) {
            error.put(
                    "problems",
                    failure.problems().stream().map(Failures::problem).toList());
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("error", error);
        return document;
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", problem.file());
        map.put("line", problem.position().line());
        map.put("column", problem.position().column());
        map.put("message", problem.message());
        return map;
    }
}
