package io.jenkins.plugins.stet.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What <code>--version</code> prints; the jar knows it from its manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"stet " + text()};
    }

    static String text() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(not packaged)");
    }
}
