package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;

/** The log of the run. */
interface BuildLog {
    void say(String line) throws IOException, InterruptedException;

    void copy(byte[] piece) throws IOException, InterruptedException;
}
