package io.jenkins.plugins.stet.engine.buildkit.filesync;

import java.io.IOException;

/** Hears of the contents that are sent; several transfers may run at once. */
public interface SyncListener {
    void sent(int bytes);

    void fileSent();

    /** A file was not readable, or the engine refused it. */
    void failed(IOException problem);
}
