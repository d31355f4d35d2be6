package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.manifest.RebuildPolicy;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One service as the tree has it at the moment. */
final class TreeService {
    final ServiceId id;
    final Map<String, String> sections = new TreeMap<>();
    final Map<String, String> args = new TreeMap<>();
    final Map<String, String> tasks = new TreeMap<>();
    final Map<String, String> bases = new TreeMap<>();
    final Map<String, String> files = new TreeMap<>();
    final Set<ServiceId> needs = new TreeSet<>();
    final Set<ServiceId> images = new TreeSet<>();
    final List<String> missing = new ArrayList<>();
    final Map<String, String> unanswered = new TreeMap<>();
    String config = "config";
    String trouble = "";
    String registry = "registry.example.com/prod";
    boolean makesImage = true;
    RebuildPolicy policy = RebuildPolicy.standard();

    TreeService(String name) {
        id = new ServiceId(name);
        for (String section : List.of("code", "dependencies", "dockerfile", "target", "args", "platforms", "base")) {
            sections.put(section, section);
        }
    }

    TreeService set(String section, String value) {
        sections.put(section, value);
        return this;
    }

    TreeService from(String upstream) {
        images.add(new ServiceId(upstream));
        needs.add(new ServiceId(upstream));
        return this;
    }

    TreeService needs(String upstream) {
        needs.add(new ServiceId(upstream));
        return this;
    }

    TreeService withoutImage() {
        makesImage = false;
        return this;
    }

    Place place() {
        return new Place(
                id.value(),
                id + "/Dockerfile",
                makesImage ? new Place.Output.Image(repository()) : new Place.Output.NoImage());
    }

    ImageRepository repository() {
        return ImageRepository.ofService(registry, id.value());
    }
}
