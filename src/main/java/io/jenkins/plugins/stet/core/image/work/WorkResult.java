package io.jenkins.plugins.stet.core.image.work;

import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import java.io.IOException;
import java.nio.file.Path;

/** What a build process leaves behind. */
public sealed interface WorkResult {
    record Built(BuildResult result) implements WorkResult {}

    record Failed(BuildFailedException.Kind kind, String message) implements WorkResult {}

    /** It ended itself before the build did. */
    record Stopped(String why) implements WorkResult {}

    default void write(Path file) throws IOException {
        WorkFiles.write(file, WorkResultJson.encode(this));
    }

    /** @throws IOException when it is not there, too large, or not a result; the message says which */
    static WorkResult read(Path file) throws IOException {
        return WorkResultJson.decode(WorkFiles.read(file, WorkResultJson.LARGEST));
    }
}
