package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;

/** What is wrong with a manifest, and where; its text is <code>stet.yaml:4:5: ...</code>. */
public record Problem(String file, Position position, String message) implements Serializable {
    @Override
    public String toString() {
        return file + ':' + position.line() + ':' + position.column() + ": " + message;
    }
}
