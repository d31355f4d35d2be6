package io.jenkins.plugins.stet.engine.docker;

import com.github.dockerjava.api.command.InspectVolumeResponse;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Image;
import com.github.dockerjava.api.model.Network;
import io.jenkins.plugins.stet.engine.leftover.Leftover;
import io.jenkins.plugins.stet.engine.leftover.Leftover.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what builds left behind on an engine: stopped containers, images without a name, unused networks and volumes.
 * Only what carries a label of ours counts, and only what is old enough that no build can be at work on it.
 */
public final class Leftovers {
    /** How the names of all our labels begin. */
    static final String LABELS = "io.jenkins.plugins.stet.";

    private static final Set<String> STATES_OF_THE_END = Set.of("exited", "dead");

    private final DockerEngine engine;
    private final Instant before;

    public Leftovers(DockerEngine engine, Instant before) {
        this.engine = engine;
        this.before = before;
    }

    /** In the order in which they can be removed. */
    public List<Leftover> find() throws EngineException {
        List<Leftover> found = new ArrayList<>();
        found.addAll(engine.ask("list its containers", this::containers));
        found.addAll(engine.ask("list its images", this::images));
        found.addAll(engine.ask("list its networks", this::networks));
        found.addAll(engine.ask("list its volumes", this::volumes));
        return found;
    }

    private List<Leftover> containers() {
        List<Leftover> found = new ArrayList<>();
        for (Container container : engine.client()
                .listContainersCmd()
                .withShowAll(true)
                .withShowSize(true)
                .exec()) {
            if (isOurs(container.getLabels()) && isOver(container) && isOld(ended(container.getId()))) {
                String[] names = container.getNames();
                String name = names == null || names.length == 0 ? container.getId() : names[0].replaceFirst("^/", "");
                found.add(new Leftover(Kind.CONTAINER, container.getId(), name, bytes(container.getSizeRw())));
            }
        }
        return found;
    }

    /** Not asked of the engine: podman refuses a question about a state that it does not know. */
    private static boolean isOver(Container container) {
        return STATES_OF_THE_END.contains(container.getState());
    }

    private Optional<Instant> ended(String container) {
        return time(
                engine.client().inspectContainerCmd(container).exec().getState().getFinishedAt());
    }

    private List<Leftover> images() {
        List<Leftover> found = new ArrayList<>();
        for (Image image :
                engine.client().listImagesCmd().withDanglingFilter(true).exec()) {
            if (isOurs(image.getLabels()) && isOld(Optional.of(Instant.ofEpochSecond(image.getCreated())))) {
                found.add(new Leftover(Kind.IMAGE, image.getId(), image.getId(), bytes(image.getSize())));
            }
        }
        return found;
    }

    private List<Leftover> networks() {
        List<Leftover> found = new ArrayList<>();
        for (Network listed : engine.client().listNetworksCmd().exec()) {
            if (isOurs(listed.getLabels())
                    && isOld(Optional.ofNullable(listed.getCreated()).map(date -> date.toInstant()))
                    && isUnused(listed.getId())) {
                found.add(new Leftover(Kind.NETWORK, listed.getId(), listed.getName(), 0));
            }
        }
        return found;
    }

    private boolean isUnused(String network) {
        Map<String, ?> containers = engine.client()
                .inspectNetworkCmd()
                .withNetworkId(network)
                .exec()
                .getContainers();
        return containers == null || containers.isEmpty();
    }

    private List<Leftover> volumes() {
        List<Leftover> found = new ArrayList<>();
        List<InspectVolumeResponse> volumes =
                engine.client().listVolumesCmd().withDanglingFilter(true).exec().getVolumes();
        for (InspectVolumeResponse volume : volumes == null ? List.<InspectVolumeResponse>of() : volumes) {
            if (isOurs(volume.getLabels()) && isOld(created(volume.getName()))) {
                found.add(new Leftover(Kind.VOLUME, volume.getName(), volume.getName(), 0));
            }
        }
        return found;
    }

    /** The client has no field for it, and keeps what it does not know only of an answer about a single volume. */
    private Optional<Instant> created(String volume) {
        Object told =
                engine.client().inspectVolumeCmd(volume).exec().getRawValues().get("CreatedAt");
        return time(String.valueOf(told));
    }

    private static boolean isOurs(Map<String, String> labels) {
        return labels != null && labels.keySet().stream().anyMatch(label -> label.startsWith(LABELS));
    }

    /** What has no age that can be told stays. */
    private boolean isOld(Optional<Instant> time) {
        return time.filter(before::isAfter).isPresent();
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static long bytes(Long told) {
        return told == null ? 0 : told;
    }
}
