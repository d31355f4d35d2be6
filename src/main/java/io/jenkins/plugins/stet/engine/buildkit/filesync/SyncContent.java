package io.jenkins.plugins.stet.engine.buildkit.filesync;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, opened when the engine asks for them; an IOException while reading fails the transfer. */
@FunctionalInterface
public interface SyncContent {
    InputStream open() throws IOException;
}
