package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.detect.BaseImageTable;
import io.jenkins.plugins.stet.core.detect.Recorder;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.ImageBuilder;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import java.nio.file.Path;

/**
 * Where builds happen and what they work with.
 *
 * @param root directory of the manifest
 * @param baseImages with which the tree was read
 * @param scanner for the second look at the inputs
 * @param access what builds may see beside files
 */
public record Workshop(
        Path root,
        Manifest manifest,
        BaseImageTable baseImages,
        TreeScanner scanner,
        ImageBuilder engine,
        ImageShelf shelf,
        Recorder recorder,
        BuildAccess access) {}
