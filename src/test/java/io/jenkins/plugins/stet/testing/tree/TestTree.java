package io.jenkins.plugins.stet.testing.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A directory of files under test; every write makes the directories it needs. */
public final class TestTree {
    private final Path root;

    public TestTree(Path root) {
        this.root = root;
    }

    public Path root() {
        return root;
    }

    public Path path(String name) {
        return root.resolve(name);
    }

    public TestTree file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public TestTree file(String name, byte[] content) {
        return run(() -> {
            Files.createDirectories(parent(name));
            Files.write(path(name), content);
        });
    }

    public TestTree directory(String name) {
        return run(() -> Files.createDirectories(path(name)));
    }

    public TestTree link(String name, String text) {
        return run(() -> {
            Files.createDirectories(parent(name));
            Files.createSymbolicLink(path(name), Path.of(text));
        });
    }

    /** @param permissions such as {@code rwxr-xr-x} */
    public TestTree mode(String name, String permissions) {
        return run(() -> Files.setPosixFilePermissions(path(name), PosixFilePermissions.fromString(permissions)));
    }

    public TestTree move(String from, String to) {
        return run(() -> {
            Files.createDirectories(parent(to));
            Files.move(path(from), path(to));
        });
    }

    /** Removes a file, or a directory with everything in it. */
    public TestTree delete(String name) {
        return run(() -> {
            if (!Files.isDirectory(path(name), LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(path(name));
                return;
            }
            Files.walkFileTree(path(name), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        });
    }

    /** Runs a program in the root and gives what it printed. */
    public String run(String... command) {
        try {
            List<String> all = new ArrayList<>(List.of(command));
            Process process = new ProcessBuilder(all)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(all + " failed: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Runs git without the configuration of this machine. */
    public String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "GIT_CONFIG_GLOBAL=/dev/null",
                "GIT_CONFIG_SYSTEM=/dev/null",
                "git",
                "-c",
                "user.name=test",
                "-c",
                "user.email=test@example.invalid",
                "-c",
                "protocol.file.allow=always"));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    /** Makes the tree a repository and commits everything. */
    public TestTree committed() {
        git("init", "-q", "-b", "main");
        git("add", "-A");
        git("commit", "-q", "-m", "first");
        return this;
    }

    private Path parent(String name) {
        Path parent = path(name).getParent();
        return parent == null ? root : parent;
    }

    private interface Action {
        void run() throws IOException;
    }

    private TestTree run(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
