package io.jenkins.plugins.stet.central;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;

/** Writes a jar anew, so that equal inputs give equal jars. */
final class JarContent {
    private JarContent() {}

    /** What becomes of the class file of this name. */
    @FunctionalInterface
    interface Change {
        byte[] of(String name, byte[] classFile);
    }

    static void replaceClasses(Path jar, Change change) throws IOException {
        Path changed = jar.resolveSibling(jar.getFileName() + ".changed");
        try (JarFile in = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(changed);
                JarOutputStream out = new JarOutputStream(file)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (JarEntry entry : sorted(in)) {
                String name = entry.getName();
                byte[] content = in.getInputStream(entry).readAllBytes();
                JarEntry copy = new JarEntry(name);
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                out.write(name.endsWith(".class") ? change.of(name, content) : content);
                out.closeEntry();
            }
        }
        Files.move(changed, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The manifest has to come first; the rest by name. */
    private static List<JarEntry> sorted(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing((JarEntry entry) -> !entry.getName().equals(JarFile.MANIFEST_NAME))
                        .thenComparing(JarEntry::getName))
                .toList();
    }
}
