package io.jenkins.plugins.stet.central;

import java.io.IOException;
import java.nio.file.Path;
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
        String ours = arguments[1];
        JarContent.replaceClasses(
                Path.of(arguments[0]), (name, classFile) -> name.startsWith(ours) ? classFile : slimmed(classFile));
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
