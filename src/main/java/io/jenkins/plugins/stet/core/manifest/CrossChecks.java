package io.jenkins.plugins.stet.core.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What only shows when services are seen together: unknown upstreams, circles, images made twice. */
final class CrossChecks {
    private final Manifest manifest;
    private final List<Problem> problems = new ArrayList<>();

    CrossChecks(Manifest manifest) {
        this.manifest = manifest;
    }

    List<Problem> run() {
        boolean linked = false;
        for (ServiceSpec spec : manifest.services().values()) {
            checkUpstreams(spec);
            linked |= !spec.dependsOn().isEmpty();
        }
        checkImages();
        if (linked) {
            checkCircles();
        }
        return problems;
    }

    private void checkCircles() {
        try {
            ServiceGraph.of(manifest, Map.of());
        } catch (ManifestException circles) {
            problems.addAll(circles.problems());
        }
    }

    private void checkUpstreams(ServiceSpec spec) {
        for (ServiceId upstream : spec.dependsOn()) {
            if (manifest.find(upstream).isEmpty()) {
                List<String> known = manifest.services().keySet().stream()
                        .map(ServiceId::value)
                        .toList();
                problems.add(manifest.problemAt(
                        spec.id(),
                        upstream.value(),
                        "service '" + spec.id() + "' depends on '" + upstream
                                + "', which is no service of this manifest"
                                + Suggestions.didYouMean(upstream.value(), known)));
            }
        }
    }

    private void checkImages() {
        Map<String, ServiceId> owners = new HashMap<>();
        for (ServiceSpec spec : manifest.services().values()) {
            if (manifest.imageOf(spec) instanceof ImageName.Named image) {
                ServiceId first = owners.putIfAbsent(ImageOwners.canonical(image.name()), spec.id());
                if (first != null) {
                    problems.add(manifest.problemAt(
                            spec.id(),
                            spec.image().toString(),
                            "services '" + first + "' and '" + spec.id() + "' both make the image '" + image
                                    + "'; give each its own 'image'"));
                }
            }
        }
    }
}
