package io.jenkins.plugins.stet.core.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Depth-first topological order; every circle found becomes a problem that names its members and the kind of each link. */
final class GraphOrder {
    private final Manifest manifest;
    private final Map<ServiceId, Set<ServiceId>> upstreams;
    private final Map<ServiceId, Set<ServiceId>> byImage;
    private final Set<ServiceId> done = new LinkedHashSet<>();
    private final List<ServiceId> path = new ArrayList<>();
    private final Set<Set<ServiceId>> reported = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    GraphOrder(Manifest manifest, Map<ServiceId, Set<ServiceId>> upstreams, Map<ServiceId, Set<ServiceId>> byImage) {
        this.manifest = manifest;
        this.upstreams = upstreams;
        this.byImage = byImage;
    }

    List<ServiceId> sort() throws ManifestException {
        for (ServiceId id : upstreams.keySet()) {
            visit(id);
        }
        if (!problems.isEmpty()) {
            throw new ManifestException(problems);
        }
        return List.copyOf(done);
    }

    private void visit(ServiceId id) {
        if (done.contains(id)) {
            return;
        }
        int seenAt = path.indexOf(id);
        if (seenAt >= 0) {
            report(path.subList(seenAt, path.size()));
            return;
        }
        path.add(id);
        for (ServiceId upstream : upstreams.getOrDefault(id, Set.of())) {
            visit(upstream);
        }
        path.remove(path.size() - 1);
        done.add(id);
    }

    private void report(List<ServiceId> circle) {
        if (!reported.add(Set.copyOf(circle))) {
            return;
        }
        ServiceId first = circle.get(0);
        ServiceId second = circle.get(1 % circle.size());
        String chain = circle.stream().map(ServiceId::value).collect(Collectors.joining(" -> "));
        problems.add(manifest.problemAt(
                first,
                second.value(),
                "services need each other in a circle: " + chain + " -> " + first + links(circle)
                        + "; take one of these links out"));
    }

    private String links(List<ServiceId> circle) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < circle.size(); i++) {
            ServiceId from = circle.get(i);
            ServiceId to = circle.get((i + 1) % circle.size());
            if (byImage.getOrDefault(from, Set.of()).contains(to)) {
                text.append(text.isEmpty() ? " (" : ", ")
                        .append("a FROM line of ")
                        .append(from)
                        .append(" names the image of ")
                        .append(to);
            }
        }
        return text.isEmpty() ? "" : text.append(')').toString();
    }
}
