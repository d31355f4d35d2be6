package io.jenkins.plugins.stet.core.source.glob;

/** A glob that is none; the message names it and says what to write instead. */
public final class GlobException extends Exception {
    private static final long serialVersionUID = 1L;

    GlobException(String glob, String what) {
        super("\"" + glob + "\" " + what);
    }
}
