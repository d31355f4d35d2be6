package io.jenkins.plugins.stet.jenkins.store;

import io.jenkins.plugins.stet.core.baseline.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The state of a run in its directory. It lives as long as the run, like the Pipeline's own program, and is gone
 * afterwards: what has to outlive releases is in the records and in the report, in documented forms. What cannot be
 * read is an error to its reader, who then builds and records nothing.
 */
public final class RunStateFile {
    private static final String NAME = "detection.state";
    private static final Object[] LOCKS = Stream.generate(Object::new).limit(64).toArray();

    /** Only what a state is made of; the file is ours, but disks are shared and backups are restored. */
    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
            "io.jenkins.plugins.stet.core.**;io.jenkins.plugins.stet.jenkins.store.*;java.base/java.util.*;"
                    + "java.base/java.lang.*;java.base/java.time.*;maxdepth=200;!*");

    private final Path file;

    /** @param directory of the run, see {@link Directories} */
    public RunStateFile(Path directory) {
        this.file = directory.toAbsolutePath().resolve(NAME);
    }

    /** Empty when nothing was found out yet. */
    public RunState read() throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            in.setObjectInputFilter(FILTER);
            if (in.readObject() instanceof RunState state) {
                return state;
            }
            throw new InvalidObjectException("it holds something else");
        } catch (NoSuchFileException e) {
            return RunState.empty();
        } catch (ClassNotFoundException | IllegalArgumentException | NullPointerException e) {
            throw new IOException(unreadable(e.toString()), e);
        } catch (InvalidClassException | InvalidObjectException e) {
            throw new IOException(unreadable("written by another release, or damaged: " + e.getMessage()), e);
        }
    }

    private String unreadable(String why) {
        return file + " cannot be read (" + why + "): run detectChanges again";
    }

    public RunState update(UnaryOperator<RunState> change) throws IOException {
        synchronized (LOCKS[Math.floorMod(file.hashCode(), LOCKS.length)]) {
            RunState before = read();
            RunState after = change.apply(before);
            if (!after.equals(before)) {
                write(after);
            }
            return after;
        }
    }

    private void write(RunState state) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(state);
        }
        Files.createDirectories(file.resolveSibling(""));
        AtomicFile.onDisk().replace(file, bytes.toByteArray());
    }

    /** The run is over. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
