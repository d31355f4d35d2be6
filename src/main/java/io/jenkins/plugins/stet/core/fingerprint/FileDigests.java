package io.jenkins.plugins.stet.core.fingerprint;

import io.jenkins.plugins.stet.core.source.TreeDigest;
import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the files of a service are, in digests.
 *
 * @param dockerfile of the Dockerfile where the context holds it as a file, too
 * @param config of the files of {@code inputs.config}, which are no part of the fingerprint
 * @param tasks of the extra inputs of each task
 */
public record FileDigests(
        TreeDigest code,
        TreeDigest dependencies,
        TreeDigest dockerfile,
        TreeDigest config,
        SortedMap<String, TreeDigest> tasks)
        implements Serializable {
    public FileDigests {
        tasks = Collections.unmodifiableSortedMap(new TreeMap<>(tasks));
    }
}
