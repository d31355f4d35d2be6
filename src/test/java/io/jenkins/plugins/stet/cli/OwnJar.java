package io.jenkins.plugins.stet.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** What <code>bin/stet</code> starts in tests: a jar that only points to the classes under test. */
final class OwnJar {
    private OwnJar() {}

    static Path in(Path directory) throws IOException {
        Path jar = directory.resolve("stet.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest(Main.class))) {
            out.finish();
        }
        return jar;
    }

    /** One that can hand over, as the one of the build. */
    static Path withLauncher(Path directory, Class<?> main) throws IOException {
        Path jar = directory.resolve("stet.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest(main))) {
            out.putNextEntry(new JarEntry(HandOver.LAUNCHER));
            Files.copy(launcher(), out);
        }
        return jar;
    }

    private static Manifest manifest(Class<?> main) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        return manifest;
    }

    static Path launcher() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("bin/stet"))) {
            at = at.getParent();
        }
        return at.resolve("bin/stet");
    }
}
