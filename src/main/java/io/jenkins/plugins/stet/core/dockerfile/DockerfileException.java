package io.jenkins.plugins.stet.core.dockerfile;

/** A Dockerfile that no engine would build, with the line where it goes wrong. */
public final class DockerfileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    public DockerfileException(int line, String message) {
        super(message);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
