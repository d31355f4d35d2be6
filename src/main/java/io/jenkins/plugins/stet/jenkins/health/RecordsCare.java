package io.jenkins.plugins.stet.jenkins.health;

import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Cares for the records of one job, in its directory. */
public final class RecordsCare {
    private static final int MOST_NAMED = 10;

    private final Path directory;

    public RecordsCare(Path directory) {
        this.directory = directory;
    }

    /** Removes what no build has named since then. */
    List<ServiceId> retain(Instant since) throws IOException {
        return Files.isDirectory(directory) ? new FileBaselineStore(directory).removeUnseen(since) : List.of();
    }

    /** What an administrator has to look at. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!Files.isDirectory(directory)) {
            return problems;
        }
        if (!Files.isWritable(directory)) {
            problems.add(directory + " cannot be written: nothing new is recorded, so what changes is built again in"
                    + " every run. Give the controller's user access to it, and look whether its disk is mounted for"
                    + " reading only.");
        }
        try (DirectoryStream<Path> aside = Files.newDirectoryStream(directory, "*.corrupt-*")) {
            for (Path file : aside) {
                if (problems.size() < MOST_NAMED) {
                    problems.add(file + " was damaged and set aside. Look for a failing disk or a foreign program;"
                            + " delete the file when you have seen it.");
                }
            }
        } catch (IOException e) {
            problems.add(directory + " cannot be read: " + e.getMessage());
        }
        return problems;
    }
}
