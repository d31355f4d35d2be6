package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageTags;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.Verdict;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was decided about an image before anybody looks at files; plain data, because the files may be on another
 * machine.
 *
 * @param upstreams of each service whose image a FROM names, that image
 * @param labels further labels of the image
 */
public record ImageOrder(
        ServiceSpec spec,
        String fingerprint,
        Map<ServiceId, UpstreamImage> upstreams,
        Map<String, String> labels,
        BuildDelivery delivery)
        implements Serializable {
    /** Whether an image may leave the engine that builds it. */
    public enum Outlet {
        REGISTRY,
        ENGINE_ONLY
    }

    public ImageOrder {
        upstreams = new TreeMap<>(upstreams);
        labels = new TreeMap<>(labels);
    }

    /** @param shelf tells which caches there are */
    public static ImageOrder of(ServiceBuild build, Outlet outlet, ImageShelf shelf) {
        return new ImageOrder(
                build.spec(), build.fingerprint(), build.upstreams(), build.labels(), delivery(build, outlet, shelf));
    }

    /** Where nothing may be pushed the image stays in the engine under the name that it would have had. */
    private static BuildDelivery delivery(ServiceBuild build, Outlet outlet, ImageShelf shelf) {
        ImageReference target = build.tagging()
                .content(build.fingerprint())
                .orElseGet(() -> build.tagging().repository().tag(ImageTags.content(build.fingerprint())));
        boolean stays = target.isLocal()
                || outlet == Outlet.ENGINE_ONLY
                || build.tagging().content(build.fingerprint()).isEmpty();
        CachePlan cache = build.tagging().cachePlan(how(build) == BuildHow.Cache.USE);
        CachePlan useful = stays
                ? new CachePlan(
                        cache.reuse(),
                        existing(cache.imports(), shelf),
                        CachePlan.none().export())
                : new CachePlan(cache.reuse(), existing(cache.imports(), shelf), cache.export());
        ImageReference further = target.repository()
                .tag(ImageTags.further(target.version().text(), build.tagging().build()));
        return new BuildDelivery(target, further, stays ? BuildDelivery.Push.NO : BuildDelivery.Push.BY_DIGEST, useful);
    }

    /** A cache that nobody has written yet is no news; one that cannot be asked for is, and the engine will say so. */
    private static List<ImageReference> existing(List<ImageReference> caches, ImageShelf shelf) {
        return caches.stream()
                .filter(cache -> !(shelf.find(cache) instanceof ImageAnswer.Absent))
                .toList();
    }

    static BuildHow.Cache how(ServiceBuild build) {
        return build.decided().decision().verdict() instanceof Verdict.Build verdict
                ? verdict.how().cache()
                : BuildHow.Cache.USE;
    }
}
