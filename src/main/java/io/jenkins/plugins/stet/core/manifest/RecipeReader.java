package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.manifest.YamlNode.Entry;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The keys that go to the engine: context, Dockerfile, target, platforms, arguments, secrets. */
final class RecipeReader {
    private static final Pattern SECRET_ID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");

    private final Section section;
    private final Problems problems;
    private final BiConsumer<String, Position> remember;

    RecipeReader(Section section, BiConsumer<String, Position> remember) {
        this.section = section;
        this.problems = section.problems();
        this.remember = remember;
    }

    BuildRecipe read(ServiceId id) {
        RepositoryPaths paths = new RepositoryPaths(problems);
        String context = path("context", paths).orElse(id.value());
        BuildRecipe standard = BuildRecipe.in(context);
        List<String> volatileArgs = strings("volatileArgs", RecipeReader::flawOfArg);
        return new BuildRecipe(
                context,
                path("dockerfile", paths).orElse(standard.dockerfile()),
                target(),
                platforms(),
                args(),
                volatileArgs,
                strings("secrets", RecipeReader::flawOfSecret));
    }

    private Optional<String> path(String key, RepositoryPaths paths) {
        Optional<Scalar> written = section.text(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> path = paths.clean(written.get(), "'" + key + "' of " + section.owner());
        if (path.isPresent()) {
            remember.accept(path.get(), written.get().position());
        }
        return path;
    }

    private String target() {
        Optional<Scalar> target = section.text("target");
        if (target.isEmpty()) {
            return "";
        }
        if (target.get().text().isBlank()) {
            problems.error(
                    target.get().position(),
                    "'target' of " + section.owner() + " is empty; name a stage of the Dockerfile or take the key out");
        }
        return target.get().text();
    }

    private List<String> platforms() {
        if (!section.has("platforms")) {
            return BuildRecipe.DEFAULT_PLATFORMS;
        }
        List<String> platforms = strings("platforms", PlatformRules::flawOf);
        if (section.texts("platforms").filter(List::isEmpty).isPresent()) {
            problems.error(
                    section.positionOf("platforms"),
                    "'platforms' of " + section.owner() + " is empty; name one, or take the key out for linux/amd64");
        }
        return platforms.isEmpty() ? BuildRecipe.DEFAULT_PLATFORMS : platforms;
    }

    private List<String> strings(String key, Function<String, Optional<String>> flawOf) {
        List<String> values = new ArrayList<>();
        for (Scalar scalar : section.texts(key).orElse(List.of())) {
            flawOf.apply(scalar.text())
                    .ifPresent(flaw -> problems.error(
                            scalar.position(),
                            "'" + scalar.text() + "' in '" + key + "' of " + section.owner() + " " + flaw));
            if (!values.contains(scalar.text())) {
                values.add(scalar.text());
            }
        }
        return values;
    }

    private Map<String, String> args() {
        Map<String, String> args = new LinkedHashMap<>();
        for (Entry entry : section.section("args").entries()) {
            String name = entry.key().text();
            flawOfArg(name)
                    .ifPresent(flaw -> problems.error(entry.key().position(), "'" + name + "' in 'args' " + flaw));
            if (entry.value() instanceof Scalar value) {
                args.put(name, value.text());
            } else {
                problems.error(
                        entry.value().position(),
                        "argument '" + name + "' of " + section.owner() + " is "
                                + entry.value().describe() + " but must be a text");
            }
        }
        return args;
    }

    private static Optional<String> flawOfArg(String name) {
        boolean good = !name.isEmpty() && name.chars().noneMatch(c -> c == '=' || c <= ' ' || c == 0x7f);
        return good ? Optional.empty() : Optional.of("is no argument name; it may hold neither '=' nor spaces");
    }

    private static Optional<String> flawOfSecret(String id) {
        return SECRET_ID.matcher(id).matches()
                ? Optional.empty()
                : Optional.of(
                        "is no secret id; use letters, digits, '.', '_' and '-' (the value is supplied elsewhere)");
    }
}
