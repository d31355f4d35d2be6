package io.jenkins.plugins.stet.core.source.cache;

import io.jenkins.plugins.stet.core.source.fs.FileStat;
import java.nio.ByteBuffer;

/**
 * What reading a file gave.
 *
 * @param path raw, from the root
 */
record Learned(String path, FileStat stat, ByteBuffer id) {}
