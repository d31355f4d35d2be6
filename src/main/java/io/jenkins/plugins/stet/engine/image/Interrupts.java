package io.jenkins.plugins.stet.engine.image;

import java.io.IOException;

/** Sockets and calls report an interrupt as trouble of their own. */
final class Interrupts {
    private Interrupts() {}

    /** Does nothing unless the thread was interrupted: then that is what has happened, and not the trouble. */
    static void require(IOException trouble) throws InterruptedException {
        if (Thread.interrupted()) {
            InterruptedException interrupted = new InterruptedException(trouble.getMessage());
            interrupted.initCause(trouble);
            throw interrupted;
        }
    }
}
