package io.jenkins.plugins.stet.core.source.cache;

import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.PackedNames;

/**
 * What listing a directory gave.
 *
 * @param path raw, from the root, with a slash at its end; nothing for the root
 * @param stat from before it was listed: whoever wrote in between left another
 */
public record ListedDirectory(String path, FileStat stat, PackedNames names) {}
