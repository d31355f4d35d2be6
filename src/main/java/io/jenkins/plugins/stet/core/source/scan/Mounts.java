package io.jenkins.plugins.stet.core.source.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** What is mounted, as this process sees it. */
final class Mounts {
    private static final Path LIST = Path.of("/proc/self/mountinfo");
    private static final String BEFORE_TYPE = " - ";

    private final String list;

    Mounts(String list) {
        this.list = list;
    }

    /** @throws IOException where the system does not say */
    static Mounts read() throws IOException {
        return new Mounts(Files.readString(LIST, StandardCharsets.ISO_8859_1));
    }

    boolean mayBeBelow(Path real) {
        String below = real.toString().endsWith("/") ? real.toString() : real + "/";
        return !isWrittenAsItIs(below) || list.contains(' ' + below);
    }

    /** The list has a way of its own to write odd characters. */
    private static boolean isWrittenAsItIs(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '\\' || c == '#') {
                return false;
            }
        }
        return true;
    }

    /** The file systems on a device: which of several mounts on one place is seen, only the device tells. */
    Set<String> typesOf(String device) {
        Set<String> types = new HashSet<>();
        for (String line : list.split("\n", -1)) {
            String[] words = line.split(" ", 4);
            int type = line.indexOf(BEFORE_TYPE) + BEFORE_TYPE.length();
            if (words.length == 4 && words[2].equals(device) && type >= BEFORE_TYPE.length()) {
                types.add(line.substring(type, line.indexOf(' ', type)));
            }
        }
        return types;
    }

    /** A device as the list writes it. */
    static String device(long number) {
        long major = (number >> 8 & 0xFFF) | (number >> 32 & 0xFFFF_F000L);
        long minor = (number & 0xFF) | (number >> 12 & 0xFFFF_FF00L);
        return major + ":" + minor;
    }
}
