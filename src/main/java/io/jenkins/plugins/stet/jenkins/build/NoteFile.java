package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.baseline.AtomicFile;
import io.jenkins.plugins.stet.core.image.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notes of a step: one of its process, and one of what is being built. All steps' notes are in one directory. */
final class NoteFile {
    private static final String NOTE = ".json";
    private static final String PENDING = ".pending";

    /** Of all notes: what is compared and deleted must not be written in between. */
    private static final Object CHANGE = new Object();

    private final Path directory;
    private final String name;

    private NoteFile(Path directory, String name) {
        this.directory = directory;
        this.name = name;
    }

    static NoteFile ofStep(Path directory, String run, String flowNode) {
        String key = run + "/" + flowNode;
        return new NoteFile(
                directory, Digest.of(key.getBytes(StandardCharsets.UTF_8)).hex());
    }

    static List<NoteFile> all(Path directory) throws IOException {
        List<NoteFile> files = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            try (DirectoryStream<Path> notes = Files.newDirectoryStream(directory, "*" + NOTE)) {
                for (Path note : notes) {
                    String file = String.valueOf(note.getFileName());
                    files.add(new NoteFile(directory, file.substring(0, file.length() - NOTE.length())));
                }
            }
        }
        return files;
    }

    Optional<BuildNote> read() throws IOException {
        try {
            return Optional.of(BuildNote.of(Files.readAllBytes(file(NOTE))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    void write(BuildNote note) throws IOException {
        synchronized (CHANGE) {
            Files.createDirectories(directory);
            AtomicFile.onDisk().replace(file(NOTE), note.bytes());
        }
    }

    /** Of a process that begins. */
    void write(BuildNote note, PendingBuild pending) throws IOException {
        synchronized (CHANGE) {
            writePending(pending);
            write(note);
        }
    }

    PendingBuild pending() throws IOException {
        return PendingBuild.of(Files.readAllBytes(file(PENDING)));
    }

    void writePending(PendingBuild pending) throws IOException {
        Files.createDirectories(directory);
        AtomicFile.onDisk().replace(file(PENDING), pending.bytes());
    }

    void delete() throws IOException {
        Files.deleteIfExists(file(PENDING));
        Files.deleteIfExists(file(NOTE));
    }

    /** Unless the step has noted another process meanwhile. */
    void deleteOf(String process) throws IOException {
        synchronized (CHANGE) {
            Optional<BuildNote> now = read();
            if (now.isPresent() && now.get().process().equals(process)) {
                delete();
            }
        }
    }

    /** For messages. */
    @Override
    public String toString() {
        return file(NOTE).toString();
    }

    private Path file(String extension) {
        return directory.resolve(name + extension);
    }
}
