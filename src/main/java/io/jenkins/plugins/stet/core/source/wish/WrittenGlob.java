package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.source.glob.Globs;

/**
 * One glob of the manifest.
 *
 * @param key where it stands, such as {@code inputs.include}
 */
public record WrittenGlob(String key, String text, Globs globs) {}
