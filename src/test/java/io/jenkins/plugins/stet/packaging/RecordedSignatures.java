package io.jenkins.plugins.stet.packaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the Jenkins classes really look like, as recorded from 2.479.3 and the oldest plugins that must keep working. */
final class RecordedSignatures {
    private final Map<String, RecordedClass> classes = new HashMap<>();

    private record RecordedClass(List<String> supertypes, Set<String> members) {}

    static RecordedSignatures load() {
        RecordedSignatures result = new RecordedSignatures();
        try (InputStream in = Objects.requireNonNull(RecordedSignatures.class.getResourceAsStream(
                        "/io/jenkins/plugins/stet/jenkins/signatures.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            RecordedClass current = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("class ")) {
                    String[] nameAndSupertypes =
                            line.substring("class ".length()).split(" : ?", 2);
                    current = new RecordedClass(List.of(nameAndSupertypes[1].split(" ")), new HashSet<>());
                    result.classes.put(nameAndSupertypes[0], current);
                } else if (line.startsWith("  ")) {
                    Objects.requireNonNull(current).members().add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    /** Names of classes, and of members as <code>class#name descriptor</code>. */
    Set<String> all() {
        Set<String> result = new HashSet<>(classes.keySet());
        classes.forEach((name, recorded) -> recorded.members().forEach(member -> result.add(name + "#" + member)));
        return result;
    }

    boolean knows(String className) {
        return classes.containsKey(className);
    }

    /** Whether the class or one of its supertypes has this member: <code>name descriptor</code>. */
    boolean has(String className, String member) {
        RecordedClass recorded = classes.get(className);
        if (recorded == null) {
            return loadable(className) && membersOf(className).anyMatch(member::equals);
        }
        return recorded.members().contains(member)
                || recorded.supertypes().stream().anyMatch(parent -> has(parent, member))
                || membersOf("java.lang.Object").anyMatch(member::equals);
    }

    /** Supertypes that are no Jenkins classes are asked themselves. */
    private static Stream<String> membersOf(String className) {
        try {
            Class<?> loaded = Class.forName(className, false, RecordedSignatures.class.getClassLoader());
            return Stream.concat(
                    Stream.concat(Arrays.stream(loaded.getMethods()), Arrays.stream(loaded.getDeclaredMethods()))
                            .map(method -> method.getName() + " " + descriptor(method, method.getReturnType())),
                    Arrays.stream(loaded.getDeclaredConstructors())
                            .map(constructor -> "<init> " + descriptor(constructor, void.class)));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean loadable(String className) {
        return className.startsWith("java.") || className.startsWith("com.google.common.");
    }

    private static String descriptor(Executable executable, Class<?> returned) {
        return MethodType.methodType(returned, executable.getParameterTypes()).toMethodDescriptorString();
    }
}
