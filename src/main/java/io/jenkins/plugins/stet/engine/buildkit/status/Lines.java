package io.jenkins.plugins.stet.engine.buildkit.status;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Makes lines of a step's output, however it is cut into pieces, and remembers the last ones for error messages. */
final class Lines {
    private static final int REMEMBERED = 20;
    private static final int LONGEST = 64 * 1024;

    private final ByteArrayOutputStream open = new ByteArrayOutputStream();
    private final Deque<String> last = new ArrayDeque<>();
    private final Consumer<String> listener;

    Lines(Consumer<String> listener) {
        this.listener = listener;
    }

    /** @param text one char for each byte */
    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char value = text.charAt(i);
            if (value == '\n' || open.size() >= LONGEST) {
                flush();
            }
            if (value != '\n') {
                open.write(value);
            }
        }
    }

    /** The output is over: what is open is a line. */
    void end() {
        if (open.size() > 0) {
            flush();
        }
    }

    List<String> last() {
        return List.copyOf(last);
    }

    private void flush() {
        String line = open.toString(StandardCharsets.UTF_8);
        open.reset();
        String shown = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        last.add(shown);
        if (last.size() > REMEMBERED) {
            last.remove();
        }
        listener.accept(shown);
    }
}
