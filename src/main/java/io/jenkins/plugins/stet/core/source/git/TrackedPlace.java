package io.jenkins.plugins.stet.core.source.git;

import java.nio.charset.StandardCharsets;

/**
 * Watches the paths of an index for one place: anything below it, or itself, or what it lies in as one entry (a
 * submodule, a link). Case does not count, because some file systems do not know it.
 */
final class TrackedPlace {
    private final byte[] place;
    private boolean seen;

    /** @param rawPath in the checkout, without slashes around it */
    TrackedPlace(String rawPath) {
        this.place = rawPath.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** For those who do not ask. */
    static TrackedPlace none() {
        return new TrackedPlace("\0");
    }

    boolean isSeen() {
        return seen;
    }

    void look(byte[] bytes, int from, int to) {
        int length = to - from;
        int common = Math.min(length, place.length);
        boolean ends = length == place.length
                || (length > common ? bytes[from + common] == '/' : common > 0 && place[common] == '/');
        seen |= ends && isSame(bytes, from, common);
    }

    private boolean isSame(byte[] bytes, int from, int length) {
        for (int i = 0; i < length; i++) {
            if (lower(bytes[from + i]) != lower(place[i])) {
                return false;
            }
        }
        return true;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 'a' - 'A' : b;
    }
}
