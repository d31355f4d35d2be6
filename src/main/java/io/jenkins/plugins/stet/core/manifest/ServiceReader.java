package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.manifest.YamlNode.Entry;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Mapping;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Scalar;
import io.jenkins.plugins.stet.core.source.glob.GlobPool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One service, its defaults already laid under it. */
final class ServiceReader {
    private final ServiceId id;
    private final Section section;
    private final Problems problems;
    private final GlobPool pool;
    private final Map<String, Position> positions = new LinkedHashMap<>();

    ServiceReader(ServiceId id, Section section, GlobPool pool) {
        this.id = id;
        this.section = section;
        this.pool = pool;
        this.problems = section.problems();
    }

    /** Where this service's values stand, complete after {@link #read}. */
    Map<String, Position> positions() {
        return Collections.unmodifiableMap(positions);
    }

    ServiceSpec read() {
        section.refuseUnknown(ManifestKeys.SERVICE);
        BuildRecipe recipe = new RecipeReader(section, positions::putIfAbsent).read(id);
        GlobCheck globs = new GlobCheck(pool, recipe.context());
        return new ServiceSpec(
                id,
                image(),
                recipe,
                inputs(globs),
                tasks(globs),
                dependsOn(),
                new PolicyReader(section).read(),
                new LaterReader(section).read());
    }

    private void remember(Scalar scalar) {
        positions.putIfAbsent(scalar.text(), scalar.position());
    }

    private ImageName image() {
        Optional<YamlNode> node = section.node("image");
        if (node.isEmpty()) {
            Optional<String> flaw = ImageRules.flawOfImage(id.value());
            if (flaw.isPresent()) {
                problems.error(
                        section.position(),
                        section.owner() + " has no 'image', and its own name " + flaw.get() + "; add an 'image' key");
            }
            return ImageName.of(id.value());
        }
        if (node.get() instanceof Scalar scalar && scalar.isBoolean()) {
            return withoutImage(scalar);
        }
        return section.text("image").map(this::named).orElseGet(() -> ImageName.of(id.value()));
    }

    private ImageName withoutImage(Scalar scalar) {
        if (scalar.isTrue()) {
            problems.error(
                    scalar.position(),
                    "'image' of " + section.owner()
                            + " is true but must be a name, or false for a service without image");
        }
        return ImageName.none();
    }

    private ImageName named(Scalar scalar) {
        remember(scalar);
        ImageRules.flawOfImage(scalar.text())
                .ifPresent(flaw -> problems.error(
                        scalar.position(), "image '" + scalar.text() + "' of " + section.owner() + " " + flaw));
        return ImageName.of(scalar.text());
    }

    private InputRules inputs(GlobCheck check) {
        Section inputs = section.section("inputs");
        inputs.refuseUnknown(ManifestKeys.INPUTS);
        for (Entry entry : inputs.entries()) {
            remember(entry.key());
        }
        return new InputRules(
                globs(inputs, "include", check),
                globs(inputs, "only", check),
                globs(inputs, "exclude", check),
                globs(inputs, "dependencies", check),
                globs(inputs, "config", check),
                globs(inputs, "generated", check));
    }

    private List<String> globs(Section from, String key, GlobCheck check) {
        List<Scalar> written = from.texts(key).orElse(List.of());
        if (written.isEmpty()) {
            return List.of();
        }
        List<String> globs = new ArrayList<>();
        for (Scalar scalar : written) {
            remember(scalar);
            Optional<String> flaw = check.flawOf(scalar.text());
            if (flaw.isPresent()) {
                problems.error(scalar.position(), "a pattern in '" + key + "': " + flaw.get());
            }
            globs.add(scalar.text());
        }
        return globs;
    }

    private Map<String, TaskRules> tasks(GlobCheck check) {
        Section tasks = section.section("tasks");
        Map<String, TaskRules> byName = new LinkedHashMap<>();
        for (Entry entry : tasks.entries()) {
            String name = entry.key().text();
            if (!ServiceId.isValid(name)) {
                problems.error(
                        entry.key().position(),
                        "'" + name + "' is not a task name: use 1 to 64 letters, digits,"
                                + " '.', '_' or '-', beginning with a letter or digit");
            }
            Mapping body = section.asMapping(entry.value(), "task '" + name + "' of " + section.owner());
            Section task = new Section(body, "task '" + name + "' of " + section.owner(), problems);
            task.refuseUnknown(ManifestKeys.TASK);
            byName.put(name, new TaskRules(globs(task, "include", check)));
        }
        return byName;
    }

    private List<ServiceId> dependsOn() {
        List<ServiceId> upstreams = new ArrayList<>();
        for (Scalar scalar : section.texts("dependsOn").orElse(List.of())) {
            remember(scalar);
            if (!ServiceId.isValid(scalar.text())) {
                problems.error(scalar.position(), "'" + scalar.text() + "' in 'dependsOn' is not a service name");
            } else if (!upstreams.contains(new ServiceId(scalar.text()))) {
                upstreams.add(new ServiceId(scalar.text()));
            }
        }
        return upstreams;
    }
}
