package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.baseline.TrustRules;
import io.jenkins.plugins.stet.core.baseline.TrustRules.Untrusted.Outlet;
import io.jenkins.plugins.stet.core.build.Tagging;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.ImageTags;
import io.jenkins.plugins.stet.core.manifest.ImageName;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.jenkins.config.UntrustedRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The names that images of a run may have. Those of a run that nobody trusts go to a place of their own, or nowhere. */
final class ImageNaming {
    private final Function<Outlet, TrustRules> rules;
    private final BuildStamp stamp;
    private final UntrustedRegistry untrusted;
    private final Set<ImageRepository> confined;

    /**
     * @param stamp of the run
     * @param untrusted where images of untrusted runs go
     * @param confined those that go nowhere all the same
     */
    ImageNaming(
            Function<Outlet, TrustRules> rules,
            BuildStamp stamp,
            UntrustedRegistry untrusted,
            Set<ImageRepository> confined) {
        this.rules = rules;
        this.stamp = stamp;
        this.untrusted = untrusted;
        this.confined = Set.copyOf(confined);
    }

    /** Where the images of these services would go. */
    static Set<ImageRepository> repositories(Manifest manifest, Set<ServiceId> services) {
        Set<ImageRepository> repositories = new HashSet<>();
        for (ServiceId id : services) {
            if (manifest.service(id).image() instanceof ImageName.Named named) {
                repositories.add(ImageRepository.ofService(manifest.registry(), named.name()));
            }
        }
        return repositories;
    }

    Tagging of(ImageRepository wanted, List<String> tags, List<ImageReference> caches) {
        if (stamp.trust() != TrustClass.UNTRUSTED || !untrusted.isNamed() || confined.contains(wanted)) {
            return new Tagging(rules.apply(Outlet.NOWHERE), wanted, stamp.number(), tags, caches);
        }
        List<ImageReference> all = new ArrayList<>(caches);
        if (!wanted.isLocal()) {
            all.add(wanted.tag(ImageTags.PRIMARY_CACHE)); // reading it is no harm
        }
        return new Tagging(rules.apply(Outlet.UNTRUSTED_REGISTRY), untrusted.inside(wanted), stamp.number(), tags, all);
    }
}
