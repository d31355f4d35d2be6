package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.dockerfile.BaseImageKnowledge;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.List;
import java.util.Set;

/**
 * How a tree is read.
 *
 * @param only the services to read, empty for all
 * @param tables the services whose list of files is wanted: lists are long, digests are not
 * @param baseImages what is known of base images; unknown widens to the whole context; asked by several
 *     threads
 */
public record ReadOptions(Set<ServiceId> only, Tables tables, BaseImageKnowledge baseImages) {
    /** Which services' files are listed. */
    public sealed interface Tables {
        record None() implements Tables {}

        record All() implements Tables {}

        record Of(List<ServiceId> services) implements Tables {}
    }

    public ReadOptions {
        only = Set.copyOf(only);
    }

    /** Everything, with the lists of files, knowing nothing of base images. */
    public static ReadOptions standard() {
        return new ReadOptions(Set.of(), new Tables.All(), BaseImageKnowledge.none());
    }

    boolean wantsTable(ServiceId service) {
        return tables instanceof Tables.All
                || (tables instanceof Tables.Of of && of.services().contains(service));
    }
}
