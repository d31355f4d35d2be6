package io.jenkins.plugins.stet.cli;

import java.util.concurrent.Callable;

/** A command: its fields are filled from the words given, then it is asked for its answer. */
abstract class StetCommand implements Callable<Integer> {
    private final Session session;

    StetCommand(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    abstract Answer answer() throws CliException;

    @Override
    public final Integer call() throws CliException {
        return session.tell(answer()).number();
    }
}
