package io.jenkins.plugins.stet.core.image.build;

import java.io.IOException;
import java.io.InputStream;

/**
 * One name in the build context. Paths are relative, with '/', and hold one char for each byte of the name (ISO-8859-1),
 * so that names that are no UTF-8 arrive unchanged; permissions are the lower twelve bits (0755, setuid, ...).
 */
public sealed interface ContextEntry {
    String path();

    record Directory(String path, int permissions) implements ContextEntry {}

    record RegularFile(String path, int permissions, FileState state, FileContent content) implements ContextEntry {
        /** Reading it to the end fails when it is not what was fingerprinted. */
        public InputStream open() throws IOException {
            return VerifiedStream.open(this);
        }
    }

    /** The link's text is bytes as chars, too. */
    record SymbolicLink(String path, String target) implements ContextEntry {}

    record NamedPipe(String path, int permissions) implements ContextEntry {}
}
