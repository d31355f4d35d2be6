package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory.Claim;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import io.jenkins.plugins.stet.jenkins.agent.Sight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** An agent that outlives controllers. Its processes do what the test tells them. */
final class FakeAgent implements AgentWork {
    final List<Process> processes = new ArrayList<>();
    boolean away;
    /** Lost with a controller that crashed before it saved them. */
    boolean knowsShells = true;

    Runnable beforeLaunch = () -> {};
    Runnable afterLaunch = () -> {};

    /** One of them. */
    static final class Process {
        final String id;
        WorkRequest request;
        Claim claim = Claim.NOBODY;
        String log = "";
        byte[] result = new byte[0];
        OptionalInt exit = OptionalInt.empty();
        boolean ended;
        boolean cleared;

        Process(String id) {
            this.id = id;
        }

        void leaves(WorkResult work) {
            result = work.json();
            exit = OptionalInt.of(0);
        }
    }

    Process only() {
        if (processes.size() != 1) {
            throw new AssertionError(processes.size() + " processes were started");
        }
        return processes.get(0);
    }

    Process last() {
        return processes.get(processes.size() - 1);
    }

    List<String> built() {
        return processes.stream()
                .filter(process -> process.request != null)
                .map(process -> process.request.order().spec().id().value())
                .toList();
    }

    @Override
    public BuildNote reserve() {
        String id = "process-" + (processes.size() + 1);
        return BuildNote.launching("job#1", "agent", "/tmp/stet-" + id, id);
    }

    @Override
    public void launch(BuildNote note, WorkRequest request) throws IOException {
        beforeLaunch.run();
        requireThere();
        Process process = new Process(note.process());
        process.request = request;
        process.claim = Claim.PROCESS;
        processes.add(process);
        afterLaunch.run();
    }

    @Override
    public boolean isKnown(BuildNote note) {
        return knowsShells;
    }

    @Override
    public Claim abandon(BuildNote note) throws AgentAwayException {
        requireThere();
        Process process = find(note);
        if (process.claim == Claim.NOBODY) {
            process.claim = Claim.ABANDONED;
        }
        return process.claim;
    }

    @Override
    public View look(BuildNote note) throws AgentAwayException {
        requireThere();
        Process process = find(note);
        if (process.cleared) {
            return new View(process.exit, Sight.nothing());
        }
        byte[] all = process.log.getBytes(StandardCharsets.UTF_8);
        byte[] piece = Arrays.copyOfRange(all, (int) note.offset(), all.length);
        Sight sight = Sight.of(
                new Sight.Life(process.claim, 0), process.result, new Sight.LogPiece(piece, note.offset(), all.length));
        return new View(knowsShells ? process.exit : OptionalInt.empty(), sight);
    }

    @Override
    public void copyLastWords(BuildNote note) {}

    @Override
    public void end(BuildNote note) throws IOException {
        requireThere();
        find(note).ended = true;
    }

    @Override
    public void clear(BuildNote note) throws IOException {
        requireThere();
        find(note).cleared = true;
    }

    /** Also one that was noted and never started. */
    private Process find(BuildNote note) {
        return processes.stream()
                .filter(process -> process.id.equals(note.process()))
                .findFirst()
                .orElseGet(() -> new Process(note.process()));
    }

    private void requireThere() throws AgentAwayException {
        if (away) {
            throw new AgentAwayException(new IOException("the channel is closed"));
        }
    }
}
