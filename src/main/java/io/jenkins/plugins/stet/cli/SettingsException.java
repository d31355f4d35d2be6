package io.jenkins.plugins.stet.cli;

/** The environment or a file it names cannot be used; thrown where a port of core leaves no other way out. */
final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
