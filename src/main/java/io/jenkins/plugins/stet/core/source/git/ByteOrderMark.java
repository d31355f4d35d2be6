package io.jenkins.plugins.stet.core.source.git;

/** What Windows writes at the beginning of a file and git skips; texts are raw here (a char is a byte). */
final class ByteOrderMark {
    private static final String OF_UTF8 = "\u00EF\u00BB\u00BF";

    private ByteOrderMark() {}

    static String without(String raw) {
        return raw.startsWith(OF_UTF8) ? raw.substring(OF_UTF8.length()) : raw;
    }
}
