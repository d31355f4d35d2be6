package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.jenkins.agent.Patience;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The notes of one step. What nobody waits for is not noted any more: a condemned note stays one. */
final class Notebook {
    private final Patience.Call<NoteFile> file;
    private final StepLife life;
    private volatile BuildNote last;

    /** @param file found when it is needed, for that is not possible on every thread */
    Notebook(Patience.Call<NoteFile> file, StepLife life) {
        this.file = file;
        this.life = life;
    }

    Optional<BuildNote> read() throws IOException, InterruptedException {
        Optional<BuildNote> found = file.perform().read();
        last = found.orElse(null);
        return found;
    }

    /** What was noted or read last, for those who only want to show it. */
    Optional<BuildNote> last() {
        return Optional.ofNullable(last);
    }

    /** Of a step that has a process. */
    BuildNote current() {
        BuildNote note = last;
        if (note == null) {
            throw new IllegalStateException("no process is noted");
        }
        return note;
    }

    PendingBuild pending() throws IOException, InterruptedException {
        return file.perform().pending();
    }

    /** @return whether it was; else the step is over */
    boolean begin(BuildNote note, PendingBuild pending) throws IOException, InterruptedException {
        return life.whileWanted(() -> {
            file.perform().write(note, pending);
            last = note;
        });
    }

    boolean change(UnaryOperator<BuildNote> change) throws IOException, InterruptedException {
        return life.whileWanted(() -> write(change.apply(current())));
    }

    boolean forget() throws IOException, InterruptedException {
        return life.whileWanted(this::remove);
    }

    void condemn(BuildNote condemned) throws IOException, InterruptedException {
        write(condemned);
    }

    void remove() throws IOException, InterruptedException {
        file.perform().delete();
        last = null;
    }

    private void write(BuildNote note) throws IOException, InterruptedException {
        file.perform().write(note);
        last = note;
    }
}
