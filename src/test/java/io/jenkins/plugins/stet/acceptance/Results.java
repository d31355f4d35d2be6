package io.jenkins.plugins.stet.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** The table of scenarios for {@code ./dev acceptance}: a line each as soon as it ended. */
final class Results implements BeforeEachCallback, TestWatcher {
    private static final Namespace NAMESPACE = Namespace.create(Results.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(NAMESPACE).put("start", System.nanoTime());
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        write(context, "passed", "");
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        write(context, "FAILED", String.valueOf(cause.getMessage()));
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        write(context, "skipped", String.valueOf(cause.getMessage()).replace("Assumption failed: ", ""));
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        write(context, "skipped", reason.orElse(""));
    }

    private static void write(ExtensionContext context, String result, String why) {
        append("%-8s %5d s  %-12s %s%s%n"
                .formatted(result, seconds(context), topic(context), scenario(context), reason(why)));
    }

    /** A figure that belongs into the table. */
    static void note(String figure) {
        append("note              " + figure + '\n');
    }

    private static void append(String line) {
        String file = Settings.told("STET_ACCEPTANCE_RESULTS");
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(file), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long seconds(ExtensionContext context) {
        Long start = context.getStore(NAMESPACE).get("start", Long.class);
        return start == null ? 0 : TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    }

    private static String topic(ExtensionContext context) {
        return words(context.getRequiredTestClass().getSimpleName().replaceFirst("ScenariosTest$", ""));
    }

    private static String scenario(ExtensionContext context) {
        String method = context.getRequiredTestMethod().getName();
        String name = context.getDisplayName();
        return words(method) + (name.startsWith(method) ? "" : ' ' + name);
    }

    private static String words(String name) {
        String words =
                name.replaceFirst("\\(.*", "").replaceAll("([A-Z])", " $1").strip();
        return words.toLowerCase(Locale.ROOT);
    }

    private static String reason(String why) {
        String first = why.lines().findFirst().orElse("");
        return first.isEmpty() ? "" : ": " + first;
    }
}
