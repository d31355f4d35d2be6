package io.jenkins.plugins.stet.core.source.fs;

import java.io.IOException;
import java.nio.file.Path;

/** Looks at entries without following links. */
public sealed interface StatReader permits OpenStatReader, UnixStatReader, PortableStatReader {
    FileStat read(Path path) throws IOException;

    /** Whether a look tells every write: only then content may be known without reading. */
    boolean noticesEveryWrite();

    static StatReader of(Path root) {
        return root.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? OpenStatReader.find(root).orElseGet(UnixStatReader::new)
                : new PortableStatReader();
    }
}
