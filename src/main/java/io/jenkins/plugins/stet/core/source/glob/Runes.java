package io.jenkins.plugins.stet.core.source.glob;

import java.nio.charset.StandardCharsets;

/** Characters of names whose chars are bytes; a byte that is no UTF-8 is a character of its own, unlike any other. */
final class Runes {
    /** Beyond Unicode, so that no pattern names it by accident. */
    private static final int BYTE = 0x200000;

    private Runes() {}

    static int width(String raw, int at) {
        int lead = raw.charAt(at);
        int width = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
        if (at + width > raw.length()) {
            return 1;
        }
        for (int i = 1; i < width; i++) {
            if ((raw.charAt(at + i) & 0xC0) != 0x80) {
                return 1;
            }
        }
        return width;
    }

    static int at(String raw, int at) {
        int lead = raw.charAt(at);
        int width = width(raw, at);
        if (width == 1) {
            return lead < 0x80 ? lead : BYTE + lead;
        }
        int rune = lead & (0xFF >> (width + 1));
        for (int i = 1; i < width; i++) {
            rune = (rune << 6) | (raw.charAt(at + i) & 0x3F);
        }
        return rune;
    }

    /** The bytes that a character stands for. */
    static String raw(int rune) {
        if (rune >= BYTE) {
            return String.valueOf((char) (rune - BYTE));
        }
        return new String(Character.toString(rune).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
