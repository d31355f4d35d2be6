package io.jenkins.plugins.stet.core.dockerfile;

/** Reads one character of a raw path; a byte that is no UTF-8 counts as one unknown character, as in the engine. */
final class RawRune {
    private static final int UNKNOWN = 0xFFFD;

    private RawRune() {}

    static int width(String raw, int at) {
        int lead = raw.charAt(at);
        int width = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
        if (width == 1 || at + width > raw.length()) {
            return 1;
        }
        for (int i = 1; i < width; i++) {
            if ((raw.charAt(at + i) & 0xC0) != 0x80) {
                return 1;
            }
        }
        return isCanonical(lead, raw.charAt(at + 1)) ? width : 1;
    }

    private static boolean isCanonical(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }

    static int at(String raw, int at, int width) {
        int lead = raw.charAt(at);
        if (width == 1) {
            return lead < 0x80 ? lead : UNKNOWN;
        }
        int rune = lead & (0xFF >> (width + 1));
        for (int i = 1; i < width; i++) {
            rune = (rune << 6) | (raw.charAt(at + i) & 0x3F);
        }
        return rune;
    }
}
