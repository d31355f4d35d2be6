package io.jenkins.plugins.stet.engine.buildkit.status;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Makes lines of a step's output, however it is cut into pieces, and remembers the last ones for error messages. Each of
 * its streams has lines of its own: what a program writes to one of them comes between two pieces of the other.
 */
final class Lines {
    private static final int REMEMBERED = 20;
    private static final int LONGEST = 64 * 1024;

    private final SortedMap<Long, ByteArrayOutputStream> openLines = new TreeMap<>();
    private final Deque<String> last = new ArrayDeque<>();
    private final Consumer<String> listener;

    Lines(Consumer<String> listener) {
        this.listener = listener;
    }

    /**
     * @param stream which of its outputs
     * @param text one char for each byte
     */
    void add(long stream, String text) {
        ByteArrayOutputStream open = openLines.computeIfAbsent(stream, any -> new ByteArrayOutputStream());
        for (int i = 0; i < text.length(); i++) {
            char value = text.charAt(i);
            if (value == '\n' || open.size() >= LONGEST) {
                flush(open);
            }
            if (value != '\n') {
                open.write(value);
            }
        }
    }

    /** The output is over: what is open is a line. */
    void end() {
        for (ByteArrayOutputStream open : openLines.values()) {
            if (open.size() > 0) {
                flush(open);
            }
        }
    }

    List<String> last() {
        return List.copyOf(last);
    }

    private void flush(ByteArrayOutputStream open) {
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
