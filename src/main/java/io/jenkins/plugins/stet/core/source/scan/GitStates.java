package io.jenkins.plugins.stet.core.source.scan;

import java.io.IOException;
import java.nio.file.Path;

/** Tells what a {@code .git} that would be copied counts as. */
@FunctionalInterface
public interface GitStates {
    /** @param dotGit the directory or file of that name */
    String stateOf(Path dotGit) throws IOException;
}
