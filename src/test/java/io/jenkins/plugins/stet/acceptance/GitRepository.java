package io.jenkins.plugins.stet.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A repository of the suite, with its working tree. */
final class GitRepository {
    private final Path tree;
    private final String url;

    private GitRepository(Path tree, String url) {
        this.tree = tree;
        this.url = url;
    }

    static GitRepository init(Path tree, String url) throws IOException, InterruptedException {
        Files.createDirectories(tree);
        GitRepository repository = new GitRepository(tree, url);
        repository.git("init", "-q", "-b", "main");
        repository.git("config", "user.name", "Acceptance");
        repository.git("config", "user.email", "acceptance@example.com");
        repository.git("config", "commit.gpgsign", "false");
        return repository;
    }

    /** Where agents find it. */
    String url() {
        return url;
    }

    Path tree() {
        return tree;
    }

    GitRepository write(String path, String text) throws IOException {
        Path file = tree.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    GitRepository copy(String path, Path from) throws IOException {
        Path file = tree.resolve(path);
        Files.createDirectories(file.getParent());
        Files.copy(from, file);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
        return this;
    }

    GitRepository commit(String message) throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", message);
        return this;
    }

    String git(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        return Command.run(tree, command);
    }
}
