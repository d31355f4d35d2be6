package io.jenkins.plugins.stet.core.build.remote;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The directory of one process and the names of its files. */
public record WorkDirectory(Path path) {
    /** How many bytes of what a build says are kept. */
    public static final int MOST_OF_LOG = 10_000_000;

    private static final String ABANDONED = "abandoned";
    /** Written by others than us perhaps: more than this is no claim. */
    private static final int LONGEST_CLAIM = 200;

    /** What is to be done; with secrets in it, so it is deleted as soon as it was read. */
    public Path request() {
        return path.resolve("request");
    }

    /** Touched by whoever waits for the result. */
    public Path lease() {
        return path.resolve("lease");
    }

    /** Touched by the process as long as it lives. */
    public Path heartbeat() {
        return path.resolve("heartbeat");
    }

    /** What belongs into the build log. */
    public Path log() {
        return path.resolve("log");
    }

    /** All that the build said, while the build log gets no more than is good for it. */
    public Path wholeLog() {
        return path.resolve("whole.log");
    }

    /** There at once and whole, or not at all. */
    public Path result() {
        return path.resolve("result.json");
    }

    private Path claim() {
        return path.resolve("claim");
    }

    /** Who decided first. */
    public enum Claim {
        NOBODY,
        PROCESS,
        ABANDONED
    }

    public Claim claimed() throws IOException {
        if (!Files.exists(claim())) {
            return Claim.NOBODY;
        }
        byte[] content;
        try (var in = Files.newInputStream(claim())) {
            content = in.readNBytes(LONGEST_CLAIM);
        }
        return new String(content, java.nio.charset.StandardCharsets.UTF_8).startsWith(ABANDONED)
                ? Claim.ABANDONED
                : Claim.PROCESS;
    }

    /** Of the process and of whoever gives up on it exactly one succeeds, ever: a file can be made only once. */
    public boolean claimForProcess(long pid) throws IOException {
        return claim("process " + pid);
    }

    public boolean abandon() throws IOException {
        return claim(ABANDONED);
    }

    private boolean claim(String text) throws IOException {
        try {
            Files.writeString(claim(), text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    public void leave(WorkResult result) throws IOException {
        Path unfinished = path.resolve("result.tmp");
        Files.write(unfinished, result.json());
        Files.move(unfinished, result(), StandardCopyOption.ATOMIC_MOVE);
    }
}
