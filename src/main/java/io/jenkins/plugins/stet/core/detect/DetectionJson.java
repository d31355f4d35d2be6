package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.plan.Estimate;
import io.jenkins.plugins.stet.core.plan.KnownImage;
import io.jenkins.plugins.stet.core.plan.Place;
import io.jenkins.plugins.stet.core.plan.PreviousImage;
import io.jenkins.plugins.stet.core.plan.Reason;
import io.jenkins.plugins.stet.core.plan.Reasons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result as both faces give it to users: LinkedHashMap, ArrayList, String, Boolean, Long and null only, so that
 * sandboxed Pipelines can use and keep it, and JSON holds the same.
 */
public final class DetectionJson {
    private static final long VERSION = 1;

    private DetectionJson() {}

    /** The map of <code>detectChanges</code>. */
    public static Map<String, @Nullable Object> map(DetectionResult result) {
        List<Object> changed = new ArrayList<>();
        List<Object> unchanged = new ArrayList<>();
        List<Object> build = new ArrayList<>();
        Map<String, Object> services = new LinkedHashMap<>();
        for (ServiceResult service : result.services().values()) {
            String name = service.id().value();
            (result.isChanged(service) ? changed : unchanged).add(name);
            if (result.isBuild(service)) {
                build.add(name);
            }
            services.put(name, service(result, service));
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("version", VERSION);
        map.put("any", !changed.isEmpty());
        map.put("changed", changed);
        map.put("unchanged", unchanged);
        map.put("build", build);
        map.put("services", services);
        return map;
    }

    private static Map<String, @Nullable Object> service(DetectionResult result, ServiceResult service) {
        Decision decision = service.decision();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", service.id().value());
        map.put("changed", result.isChanged(service));
        map.put("build", result.isBuild(service));
        map.put("tier", decision.tier().text());
        map.put("reasons", reasons(decision));
        map.put("fingerprint", fingerprint(service));
        map.put("image", image(service));
        map.put("digest", digest(decision));
        if (decision.isChanged()) {
            map.put("previousDigest", previous(decision));
        }
        if (decision.image().isPresent()) {
            map.put("builtBy", decision.image().get().builtBy().name());
        }
        map.put("needs", needs(service));
        map.put("estimate", estimate(decision.estimate()));
        return map;
    }

    /** So that a Pipeline can build them first. */
    private static List<Object> needs(ServiceResult service) {
        List<Object> needs = new ArrayList<>();
        for (ServiceId id : service.needs().all()) {
            needs.add(id.value());
        }
        return needs;
    }

    private static List<Object> reasons(Decision decision) {
        List<Object> reasons = new ArrayList<>();
        for (Reason reason : decision.reasons()) {
            reasons.add(ReasonMap.of(reason));
        }
        return reasons;
    }

    private static @Nullable String digest(Decision decision) {
        Optional<Digest> digest = decision.digest();
        return digest.isPresent() ? digest.get().value() : null;
    }

    private static @Nullable String fingerprint(ServiceResult service) {
        return service.content() instanceof ContentState.Known known
                ? "sha256:" + known.content().fingerprint()
                : null;
    }

    private static @Nullable String image(ServiceResult service) {
        if (!(service.output() instanceof Place.Output.Image wanted)) {
            return null;
        }
        Optional<KnownImage.Recorded> known = service.decision().image();
        return (known.isPresent() ? known.get().repository() : wanted.repository()).toString();
    }

    private static @Nullable String previous(Decision decision) {
        return decision.previous() instanceof PreviousImage.Known known
                ? known.digest().value()
                : null;
    }

    private static Map<String, Object> estimate(Estimate estimate) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("seconds", estimate.seconds());
        map.put("p90", estimate.p90());
        map.put("from", estimate.from().text());
        map.put("samples", (long) estimate.samples());
        return map;
    }

    /** The reasons as lines of a log show them: the first few, and how many more there are. */
    public static String capped(List<Reason> reasons, int most) {
        return String.join(", ", Reasons.texts(reasons, most));
    }
}
