package io.jenkins.plugins.stet.jenkins.health;

import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
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

    /** How many bytes they take, without what each build keeps for itself. */
    public long size() throws IOException {
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        Size size = new Size();
        Files.walkFileTree(directory, size);
        return size.bytes;
    }

    /** Files come and go while they are counted. */
    private static final class Size extends SimpleFileVisitor<Path> {
        private long bytes;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
            bytes += found.size();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }
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
