package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is being built on this controller, so that nothing is built twice at once. The notes of all steps say so, which
 * are written before anything is started and are still there after a crash.
 */
final class Flights {
    private static final Logger LOGGER = Logger.getLogger(Flights.class.getName());

    /** Between the look and the note nobody else may look. */
    private static final Object TURNSTILE = new Object();

    private final Path directory;
    private final Predicate<BuildNote> wanted;

    /** @param wanted tells whether somebody still waits for what a note is about */
    Flights(Path directory, Predicate<BuildNote> wanted) {
        this.directory = directory;
        this.wanted = wanted;
    }

    /** Writes the note of a new process, unless another builds the same: then that one's note is returned. */
    Optional<BuildNote> board(String flight, StepLife.Work note) throws IOException, InterruptedException {
        synchronized (TURNSTILE) {
            Optional<BuildNote> other = find(flight);
            if (other.isEmpty()) {
                note.perform();
            }
            return other;
        }
    }

    /** Who builds this; what is done or condemned is built by nobody. */
    Optional<BuildNote> find(String flight) throws IOException {
        for (NoteFile file : NoteFile.all(directory)) {
            Optional<BuildNote> note = read(file)
                    .filter(found -> isUnderWay(found) && found.flight().equals(flight));
            if (note.isPresent() && wanted.test(note.get())) {
                return note;
            }
        }
        return Optional.empty();
    }

    /** A damaged one tells of no flight; at worst something is built twice, but nobody is kept from building. */
    private static Optional<BuildNote> read(NoteFile file) {
        try {
            return file.read();
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> file + " cannot be read; it keeps nobody from building");
            return Optional.empty();
        }
    }

    private static boolean isUnderWay(BuildNote note) {
        return note.phase() == BuildNote.Phase.LAUNCHING || note.phase() == BuildNote.Phase.RUNNING;
    }
}
