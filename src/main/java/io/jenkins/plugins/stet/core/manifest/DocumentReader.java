package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.manifest.YamlNode.Entry;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Mapping;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Scalar;
import io.jenkins.plugins.stet.core.source.glob.GlobPool;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The top of the file: version, registry, strict, defaults, services. */
final class DocumentReader {
    private static final String FREE_PREFIX = "x-";

    private final Section top;
    private final String fileName;
    private final YamlBudget budget;
    private final Problems problems;
    private final GlobPool globs = new GlobPool();
    private final Map<ServiceId, ServiceSpec> services = new LinkedHashMap<>();
    private final Map<ServiceId, Position> servicePositions = new LinkedHashMap<>();
    private final Map<ServiceId, Map<String, Position>> valuePositions = new LinkedHashMap<>();

    DocumentReader(Section top, String fileName, YamlBudget budget) {
        this.top = top;
        this.fileName = fileName;
        this.budget = budget;
        this.problems = top.problems();
    }

    Manifest read() throws ManifestException {
        top.withoutPrefix(FREE_PREFIX).refuseUnknown(ManifestKeys.TOP);
        checkVersion();
        String registry = registry();
        boolean strict = top.bool("strict").orElse(false);
        readServices(defaults());
        return new Manifest(fileName, registry, strict, services, new Positions(servicePositions, valuePositions));
    }

    private void checkVersion() {
        Optional<YamlNode> version = top.node("version");
        if (version.isEmpty()) {
            problems.error(top.position(), "'version' is missing; begin the manifest with 'version: 1'");
        } else if (!(version.get() instanceof Scalar scalar
                && scalar.plain()
                && scalar.text().equals("1"))) {
            problems.error(
                    version.get().position(),
                    "the version is " + version.get().describe() + " but this stet reads 'version: 1' (a number) only");
        }
    }

    private String registry() {
        Optional<Scalar> written = top.text("registry");
        String registry = written.isEmpty() ? "" : withoutSlashes(written.get().text());
        Optional<String> flaw = registry.isEmpty() ? Optional.empty() : ImageRules.flawOfRegistry(registry);
        if (flaw.isPresent()) {
            problems.error(top.positionOf("registry"), "registry '" + registry + "' " + flaw.get());
        }
        return registry;
    }

    private static String withoutSlashes(String registry) {
        int end = registry.length();
        while (end > 0 && registry.charAt(end - 1) == '/') {
            end--;
        }
        return registry.substring(0, end);
    }

    private Mapping defaults() {
        Mapping defaults = top.node("defaults")
                .map(node -> top.asMapping(node, "'defaults'"))
                .orElse(Mapping.empty(top.position()));
        new Section(defaults, "'defaults'", problems).refuseUnknown(ManifestKeys.SERVICE);
        return defaults;
    }

    private void readServices(Mapping defaults) throws ManifestException {
        if (!top.has("services")) {
            problems.error(top.position(), "'services' is missing; add 'services:' with one key for each service");
            return;
        }
        Section section = top.section("services");
        if (!section.entries().iterator().hasNext()) {
            problems.error(section.position(), "'services' names no service; add one key for each service");
        }
        for (Entry entry : section.entries()) {
            budget.spend(defaults.cost(), entry.key().position());
            readService(entry, defaults);
        }
    }

    private void readService(Entry entry, Mapping defaults) {
        String name = entry.key().text();
        String owner = "service '" + name + "'";
        Mapping own = at(entry.key().position(), top.asMapping(entry.value(), owner));
        if (!ServiceId.isValid(name)) {
            problems.error(
                    entry.key().position(),
                    "'" + name + "' is not a service name: use 1 to 64 letters, digits,"
                            + " '.', '_' or '-', beginning with a letter or digit, without '..'");
            return;
        }
        ServiceId id = new ServiceId(name);
        ServiceReader reader =
                new ServiceReader(id, new Section(Defaults.merge(defaults, own), owner, problems), globs);
        ServiceSpec spec = reader.read();
        services.put(id, spec);
        servicePositions.put(id, entry.key().position());
        valuePositions.put(id, reader.positions());
        adviseUnused(new Section(own, owner, problems), spec);
    }

    /** What is missing in a service is missing at its name, not where its first key stands. */
    private static Mapping at(Position position, Mapping mapping) {
        return new Mapping(position, mapping.entries(), mapping.cost());
    }

    private void adviseUnused(Section own, ServiceSpec spec) {
        if (spec.hasImage()) {
            return;
        }
        for (String key : ManifestKeys.IMAGE_ONLY) {
            if (own.has(key)) {
                problems.warning(
                        own.positionOf(key),
                        "'" + key + "' has no effect on " + own.owner() + ", which has no image; take it out");
            }
        }
    }
}
