package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.baseline.TrustRules;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.ImageTags;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names that a build of one service may read and write, by the class of the build.
 *
 * @param build the number of the build, for names that can be given only once
 * @param extra further tags as the pipeline asks for them
 * @param cacheFrom further caches that may be read
 */
public record Tagging(
        TrustRules rules, ImageRepository repository, long build, List<String> extra, List<ImageReference> cacheFrom)
        implements Serializable {
    public Tagging {
        extra = List.copyOf(extra);
        cacheFrom = List.copyOf(cacheFrom);
    }

    public static Tagging of(TrustRules rules, ImageRepository repository, long build) {
        return new Tagging(rules, repository, build, List.of(), List.of());
    }

    public Tagging withCacheFrom(List<ImageReference> caches) {
        return new Tagging(rules, repository, build, extra, caches);
    }

    /** The tag that names the content; a local image has one whoever builds it. */
    public Optional<ImageReference> content(String fingerprintHex) {
        return repository.isLocal()
                ? Optional.of(repository.tag(ImageTags.content(fingerprintHex)))
                : rules.contentTag(fingerprintHex).map(repository::tag);
    }

    /** The tags that follow the newest image: ours, then those that were asked for. */
    public List<String> moving() {
        Set<String> tags = new LinkedHashSet<>(rules.movingTags());
        extra.forEach(tag -> rules.extraTag(tag).ifPresent(tags::add));
        return new ArrayList<>(tags);
    }

    /** Where the cache goes; nothing for an image that never leaves its engine. */
    public Optional<ImageReference> cache() {
        return repository.isLocal() ? Optional.empty() : rules.cacheTag().map(repository::tag);
    }

    /** What a build may take from earlier ones and leave behind: its own cache first, then the primary branch's. */
    public CachePlan cachePlan(boolean reuse) {
        Set<ImageReference> imports = new LinkedHashSet<>();
        cache().ifPresent(imports::add);
        imports.addAll(cacheFrom);
        if (!repository.isLocal()) {
            imports.add(repository.tag(ImageTags.PRIMARY_CACHE));
        }
        CacheExport export =
                cache().<CacheExport>map(CacheExport.BestPossible::new).orElseGet(CacheExport.Off::new);
        return new CachePlan(reuse, reuse ? List.copyOf(imports) : List.of(), export);
    }
}
