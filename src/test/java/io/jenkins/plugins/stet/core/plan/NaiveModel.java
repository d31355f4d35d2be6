package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the contract says of <code>build</code> and <code>changed</code>, told as plainly as can be. */
final class NaiveModel {
    /** One image and what it stands on. */
    record Image(Digest digest, Map<ServiceId, Digest> upstreams) {}

    /** Something that passed. */
    record Pass(String content, String config, Optional<Digest> image) {}

    /** What a job remembers of a service. */
    static final class Memory {
        final Map<String, Image> built = new HashMap<>();
        final List<Pass> passed = new ArrayList<>();

        Optional<Pass> last() {
            return passed.isEmpty() ? Optional.empty() : Optional.of(passed.get(passed.size() - 1));
        }
    }

    /** What is decided. */
    record Verdicts(Set<ServiceId> build, Set<ServiceId> changed, Map<ServiceId, Digest> current) {}

    private final World world;
    final Map<ServiceId, Memory> own = new HashMap<>();
    final Map<ServiceId, Memory> target = new HashMap<>();

    NaiveModel(World world) {
        this.world = world;
        world.services.keySet().forEach(id -> own.put(id, new Memory()));
        world.services.keySet().forEach(id -> target.put(id, new Memory()));
    }

    Verdicts decide(Set<ServiceId> forced) {
        Verdicts verdicts = new Verdicts(new HashSet<>(), new HashSet<>(), new HashMap<>());
        for (TreeService service : world.services.values()) {
            String content = world.content(service).fingerprint();
            Optional<Digest> image = Optional.empty();
            if (service.makesImage) {
                image = image(service, content, verdicts);
                boolean onto = service.images.stream().anyMatch(verdicts.build()::contains);
                if (image.isEmpty() || forced.contains(service.id) || onto) {
                    verdicts.build().add(service.id);
                    verdicts.changed().add(service.id);
                    continue;
                }
                verdicts.current().put(service.id, image.get());
            }
            Pass now = new Pass(content, World.hex(service.config), image);
            if (forced.contains(service.id) || !isPassed(service.id, now)) {
                verdicts.changed().add(service.id);
            }
        }
        return verdicts;
    }

    private Optional<Digest> image(TreeService service, String content, Verdicts verdicts) {
        List<Image> known = new ArrayList<>();
        Optional.ofNullable(own.get(service.id).built.get(content)).ifPresent(known::add);
        Optional.ofNullable(target.get(service.id).built.get(content)).ifPresent(known::add);
        return known.stream()
                .filter(image -> !world.registryDown)
                .filter(image -> world.images.contains(service.repository().at(image.digest())))
                .filter(image -> service.images.stream().allMatch(id -> image.upstreams()
                        .get(id)
                        .equals(verdicts.current().get(id))))
                .map(Image::digest)
                .findFirst();
    }

    private boolean isPassed(ServiceId id, Pass now) {
        Optional<Pass> last = own.get(id).last();
        return last.isPresent() ? last.get().equals(now) : target.get(id).passed.contains(now);
    }

    void built(TreeService service, Digest digest, Map<ServiceId, Digest> current, boolean withoutCache) {
        Memory memory = own.get(service.id);
        if (withoutCache) {
            memory.built.clear();
        }
        Map<ServiceId, Digest> upstreams = new HashMap<>();
        service.images.forEach(upstream -> upstreams.put(upstream, current.get(upstream)));
        memory.built.put(world.content(service).fingerprint(), new Image(digest, upstreams));
    }

    void passed(TreeService service, Optional<Digest> image) {
        own.get(service.id)
                .passed
                .add(new Pass(world.content(service).fingerprint(), World.hex(service.config), image));
    }

    /** The job's memory becomes the target's; of several passes of one content the last is remembered. */
    void branchOff() {
        own.forEach((id, memory) -> {
            Memory copy = new Memory();
            copy.built.putAll(memory.built);
            Map<String, Pass> byContent = new HashMap<>();
            memory.passed.forEach(pass -> byContent.put(pass.content(), pass));
            copy.passed.addAll(byContent.values());
            target.put(id, copy);
            own.put(id, new Memory());
        });
    }
}
