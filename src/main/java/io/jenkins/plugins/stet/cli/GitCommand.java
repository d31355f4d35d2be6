package io.jenkins.plugins.stet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks git by its own command, because only that knows its whole configuration. It changes nothing. */
record GitCommand(Path directory) {
    private static final long PATIENCE_SECONDS = 20;
    /** Set where a hook starts us. */
    private static final Set<String> OF_ANOTHER_REPOSITORY = Set.of(
            "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY");

    /** What it prints; nothing when there is no git, or it fails, or takes too long. */
    Optional<String> ask(String... words) {
        List<String> command = new ArrayList<>(List.of("git", "--no-optional-locks", "-c", "core.fsmonitor=false"));
        command.addAll(List.of(words));
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().keySet().removeAll(OF_ANOTHER_REPOSITORY);
            Process git = builder.start();
            git.getOutputStream().close();
            // its output ends with it, so that reading does not outlast our patience either
            CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .execute(git::destroyForcibly);
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
