package io.jenkins.plugins.stet.jenkins.agent;

import java.nio.channels.ClosedChannelException;
import java.util.Set;

/** Tells whether a failure only says that the connection to an agent ended in the middle. */
public final class LostAgent {
    /** Compared by name: the library of the agents is no dependency of ours. */
    private static final Set<String> NAMES = Set.of(
            "hudson.remoting.ChannelClosedException",
            "hudson.remoting.RequestAbortedException",
            ClosedChannelException.class.getName());

    private static final int DEPTH = 50;

    private LostAgent() {}

    public static boolean isBehind(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            if (NAMES.contains(cause.getClass().getName())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
