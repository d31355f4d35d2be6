package io.jenkins.plugins.stet.cli;

import java.util.Objects;

/** What <code>--version</code> prints; the jar knows it from its manifest. */
final class Version {
    private Version() {}

    static String text() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(not packaged)");
    }
}
