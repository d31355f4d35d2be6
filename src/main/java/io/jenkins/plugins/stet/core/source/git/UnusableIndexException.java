package io.jenkins.plugins.stet.core.source.git;

/** The index says nothing that can be used; the message tells why, for people. */
final class UnusableIndexException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableIndexException(String why) {
        super(why);
    }
}
