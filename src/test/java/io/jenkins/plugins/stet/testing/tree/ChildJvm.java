package io.jenkins.plugins.stet.testing.tree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of the tests in a JVM of its own: only there can the working directory and the mounts be others. */
public final class ChildJvm {
    private ChildJvm() {}

    /** @param before words of a command that runs the JVM */
    public static String in(Path place, Class<?> program, List<Path> words, String... before) {
        List<String> command = new ArrayList<>(List.of(before));
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), program.getName()));
        words.forEach(word -> command.add(word.toString()));
        return new TestTree(place).run(command.toArray(String[]::new));
    }

    /** Words that mount something for the program alone. */
    public static String[] mounting(String mount) {
        return new String[] {"unshare", "-rm", "sh", "-c", mount + " && exec \"$@\"", "sh"};
    }

    public static boolean mayMount() throws InterruptedException {
        return mayMount("mount --bind /tmp /tmp");
    }

    public static boolean mayMount(String mount) throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-rm", "sh", "-c", mount)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
