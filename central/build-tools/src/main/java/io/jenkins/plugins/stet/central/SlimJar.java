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
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Takes line numbers, local variable names and Kotlin metadata out of other people's classes: a fifth of a jar that every
 * agent is sent. Our own classes keep theirs, for stack traces.
 *
 * <p>Usage: {@code SlimJar JAR PATH-OF-OUR-CLASSES}; the jar is replaced.
 */
public final class SlimJar {
    private static final String KOTLIN_METADATA = "Lkotlin/Metadata;";

    private SlimJar() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path slim = jar.resolveSibling(jar.getFileName() + ".slim");
        try (JarFile in = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(slim);
                JarOutputStream out = new JarOutputStream(file)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (JarEntry entry : sorted(in)) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                out.write(isForeignClass(entry.getName(), arguments[1]) ? slimmed(content) : content);
                out.closeEntry();
            }
        }
        Files.move(slim, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The manifest has to come first; the rest by name, so that equal inputs give equal jars. */
    private static List<JarEntry> sorted(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing((JarEntry entry) -> !entry.getName().equals(JarFile.MANIFEST_NAME))
                        .thenComparing(JarEntry::getName))
                .toList();
    }

    private static boolean isForeignClass(String name, String ours) {
        return name.endsWith(".class") && !name.startsWith(ours);
    }

    private static byte[] slimmed(byte[] classFile) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(classFile).accept(new WithoutKotlinMetadata(writer), ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }

    private static final class WithoutKotlinMetadata extends ClassVisitor {
        WithoutKotlinMetadata(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return descriptor.equals(KOTLIN_METADATA) ? null : super.visitAnnotation(descriptor, visible);
        }
    }
}
