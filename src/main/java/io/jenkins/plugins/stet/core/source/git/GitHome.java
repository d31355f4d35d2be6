package io.jenkins.plugins.stet.core.source.git;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where git looks for files that belong to the user or to the machine. */
record GitHome(String home, String config, UnaryOperator<String> environment) {
    static GitHome of(UnaryOperator<String> environment) {
        String home = environment.apply("HOME");
        String config = environment.apply("XDG_CONFIG_HOME");
        return new GitHome(home, config.isEmpty() ? home + "/.config" : config, environment);
    }

    List<Path> configFiles() {
        Stream<String> system = override("GIT_CONFIG_SYSTEM", "/etc/gitconfig", "/usr/local/etc/gitconfig");
        Stream<String> global = override("GIT_CONFIG_GLOBAL", home + "/.gitconfig", config + "/git/config");
        return Stream.concat(system, global).map(Path::of).toList();
    }

    private Stream<String> override(String variable, String... usual) {
        String value = environment.apply(variable);
        return value.isEmpty() ? Stream.of(usual) : Stream.of(value);
    }

    List<Path> attributeFiles() {
        return Stream.of("/etc/gitattributes", "/usr/local/etc/gitattributes", config + "/git/attributes")
                .map(Path::of)
                .toList();
    }

    /** @param file in which the path is written */
    Path expand(String path, Path file) {
        return path.startsWith("~/") ? Path.of(home + path.substring(1)) : file.resolveSibling(path);
    }
}
