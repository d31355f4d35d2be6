package io.jenkins.plugins.stet.core.dockerfile;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the stages that a target reaches take from outside.
 *
 * @param sources in the order of the file, without repetition
 * @param widenings when not empty, the whole context counts
 * @param fingerprintedArgs names of the given arguments that count; volatile ones are not taken out here
 * @param baseImages in the order of the file
 */
public record DockerfileNeeds(
        List<ContextSource> sources,
        List<Widening> widenings,
        SortedSet<String> fingerprintedArgs,
        List<BaseImage> baseImages,
        List<DockerfileWarning> warnings,
        MinimumFrontend minimumFrontend) {
    public DockerfileNeeds {
        sources = List.copyOf(sources);
        widenings = List.copyOf(widenings);
        fingerprintedArgs = Collections.unmodifiableSortedSet(new TreeSet<>(fingerprintedArgs));
        baseImages = List.copyOf(baseImages);
        warnings = List.copyOf(warnings);
    }

    /** Whether everything in the context that is not ignored counts. */
    public boolean needsWholeContext() {
        if (!widenings.isEmpty()) {
            return true;
        }
        for (ContextSource source : sources) {
            if (source.isWholeContext()) {
                return true;
            }
        }
        return false;
    }
}
