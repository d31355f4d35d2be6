package io.jenkins.plugins.stet.core.source.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the configuration of git may say. Which of several files wins, and whether a conditional include applies, is
 * left open on purpose: here it only matters whether any of them could make bytes differ from what git stores.
 */
final class GitConfig {
    private static final Set<String> NO = Set.of("false", "no", "off", "0", "");

    private final List<ConfigFile.Setting> settings = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final UnaryOperator<String> environment;

    private final Path common;

    private GitConfig(Path common, UnaryOperator<String> environment) {
        this.common = common;
        this.environment = environment;
    }

    /** @param environment gives "" for variables that are not set */
    static GitConfig of(GitDirectory git, UnaryOperator<String> environment) throws IOException {
        GitConfig config = new GitConfig(git.common(), environment);
        config.add(git.common().resolve("config"));
        config.add(git.own().resolve("config.worktree"));
        for (Path file : GitHome.of(environment).configFiles()) {
            config.add(file);
        }
        return config;
    }

    private void add(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !seen.add(file)) {
            return;
        }
        for (ConfigFile.Setting setting : ConfigFile.parse(Files.readString(file, StandardCharsets.ISO_8859_1))) {
            settings.add(setting);
            if (setting.name().startsWith("include") && setting.name().endsWith(".path")) {
                add(GitHome.of(environment).expand(setting.value(), file));
            }
        }
    }

    /** Whether content may be converted without any attribute saying so. */
    boolean mayConvertEverything() {
        return any("core.autocrlf") || any("attr.tree") || environmentMentions("autocrlf", "attr.tree");
    }

    private boolean any(String name) {
        return settings.stream()
                .anyMatch(setting -> setting.name().equals(name)
                        && !NO.contains(setting.value().toLowerCase(Locale.ROOT)));
    }

    private boolean environmentMentions(String... names) {
        StringBuilder all = new StringBuilder(environment.apply("GIT_CONFIG_PARAMETERS"));
        String count = environment.apply("GIT_CONFIG_COUNT");
        for (int i = 0; count.matches("\\d{1,3}") && i < Integer.parseInt(count); i++) {
            all.append(' ').append(environment.apply("GIT_CONFIG_KEY_" + i));
        }
        String text = all.toString().toLowerCase(Locale.ROOT);
        return List.of(names).stream().anyMatch(text::contains);
    }

    /** Files of attributes besides those in the tree and in the repository. */
    List<Path> attributeFiles() {
        GitHome home = GitHome.of(environment);
        List<Path> files = new ArrayList<>(home.attributeFiles());
        settings.stream()
                .filter(setting -> setting.name().equals("core.attributesfile"))
                .forEach(setting -> files.add(home.expand(setting.value(), Path.of("/config"))));
        return files;
    }

    boolean ignoresCase() {
        return any("core.ignorecase");
    }

    /** Why the index cannot be used, whatever is in it. */
    Optional<String> obstacle(Path top) throws IOException {
        String format = last("extensions.objectformat").orElse("sha1");
        if (!format.equalsIgnoreCase("sha1")) {
            return Optional.of("the repository names its objects with " + format);
        }
        Optional<String> place = last("core.worktree");
        return place.isPresent() && !isSame(common.resolve(place.get()), top)
                ? Optional.of("core.worktree is set to " + place.get())
                : Optional.empty();
    }

    /** Submodules name their own place so. */
    private static boolean isSame(Path place, Path top) throws IOException {
        return Files.exists(place) && Files.isSameFile(place, top);
    }

    private Optional<String> last(String name) {
        return settings.stream()
                .filter(setting -> setting.name().equals(name))
                .map(ConfigFile.Setting::value)
                .reduce((first, second) -> second);
    }
}
