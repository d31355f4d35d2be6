package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * The services that a service needs directly.
 *
 * @param all whose fingerprints are part of ours
 * @param images those of them whose image a FROM names
 */
public record Needs(Set<ServiceId> all, Set<ServiceId> images) implements Serializable {
    public Needs {
        all = new TreeSet<>(all);
        images = new TreeSet<>(images);
        if (!all.containsAll(images)) {
            throw new IllegalArgumentException("an image that is needed is a service that is needed: " + images);
        }
    }

    public static Needs nothing() {
        return new Needs(Set.of(), Set.of());
    }
}
