package io.jenkins.plugins.stet.core.fingerprint;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is built from the files, and how.
 *
 * @param context place of the context, which decides the paths in the image
 * @param dockerfile the git blob id of the Dockerfile's bytes, "" for a service without image
 * @param target "" for the last stage
 * @param args those that count, by name
 */
public record BuildDefinition(
        String context,
        String dockerfile,
        String target,
        SortedMap<String, String> args,
        SortedSet<String> platforms,
        SortedSet<String> secrets)
        implements Serializable {
    public BuildDefinition {
        args = Collections.unmodifiableSortedMap(new TreeMap<>(args));
        platforms = Collections.unmodifiableSortedSet(new TreeSet<>(platforms));
        secrets = Collections.unmodifiableSortedSet(new TreeSet<>(secrets));
    }
}
