package io.jenkins.plugins.stet.central;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Gives classes that were compiled for Java 5 or older the frames that newer JVMs verify with. An archive of classes
 * ({@code bin/stet}) takes the old ones as they are, so that each start would verify them again, by the slow old way. Their
 * code stays what it was.
 *
 * <p>Usage: {@code UpgradeJar JAR}; the jar is replaced.
 */
public final class UpgradeJar {
    private static final int MAJOR_VERSION = 6;

    private UpgradeJar() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        URL[] itself = {jar.toUri().toURL()};
        try (URLClassLoader classes = new URLClassLoader(itself, ClassLoader.getPlatformClassLoader())) {
            JarContent.replaceClasses(jar, (name, classFile) -> upgraded(classFile, classes));
        }
    }

    private static byte[] upgraded(byte[] classFile, ClassLoader classes) {
        if (ByteBuffer.wrap(classFile).getShort(MAJOR_VERSION) >= Opcodes.V1_6) {
            return classFile;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes; // frames tell what two types have in common
            }
        };
        new ClassReader(classFile).accept(new WithFrames(writer), 0);
        return writer.toByteArray();
    }

    private static final class WithFrames extends ClassVisitor {
        WithFrames(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        /** The first version whose frames have to be right: with the one before, the JVM would fall back to the old way. */
        @Override
        public void visit(int old, int access, String name, String signature, String parent, String[] interfaces) {
            super.visit(Opcodes.V1_7, access, name, signature, parent, interfaces);
        }
    }
}
