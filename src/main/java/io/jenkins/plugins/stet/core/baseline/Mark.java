package io.jenkins.plugins.stet.core.baseline;

/** What every mark has: the build that wrote it and the image it speaks of. */
public sealed interface Mark permits BuiltMark, PassedMark, TaskMark {
    BuildStamp by();

    MarkedImage image();
}
