package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.FileContent;
import io.jenkins.plugins.stet.core.image.build.FileState;
import io.jenkins.plugins.stet.core.source.InputFile;
import io.jenkins.plugins.stet.core.source.SourceFile;
import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.fs.RawNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Turns the list of fingerprinted and generated files into what the engine receives: these and nothing else. */
final class ContextFiles {
    private final Path root;
    private final TreePath context;
    private final List<ContextEntry> entries = new ArrayList<>();

    private ContextFiles(Path root, TreePath context) {
        this.root = root;
        this.context = context;
    }

    static List<ContextEntry> of(Path root, String context, Collection<InputFile> files) throws IOException {
        ContextFiles result = new ContextFiles(root, TreePath.of(context));
        for (InputFile file : files) {
            if (file.fileClass().isSent() && file.path().isBelow(result.context)) {
                result.add(file.file());
            }
        }
        return result.entries;
    }

    private void add(SourceFile file) throws IOException {
        String path = inContext(file.path().raw());
        switch (file.kind()) {
            case REGULAR -> entries.add(regular(path, file.mode(), locate(file), file.content()));
            case SYMLINK -> entries.add(new ContextEntry.SymbolicLink(path, file.content()));
            case DIRECTORY -> entries.add(new ContextEntry.Directory(path, file.mode()));
            case FIFO -> entries.add(new ContextEntry.NamedPipe(path, file.mode()));
            case GIT -> addAsItIs(path, locate(file));
        }
    }

    private Path locate(SourceFile file) {
        return RawNames.resolve(root, file.path().raw());
    }

    private String inContext(String raw) {
        return context.isRoot() ? raw : raw.substring(context.raw().length() + 1);
    }

    /** A <code>.git</code> counts by its commit only, so its files are not held against ids. */
    private void addAsItIs(String path, Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            entries.add(new ContextEntry.SymbolicLink(path, RawNames.ofLinkText(Files.readSymbolicLink(file))));
        } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            entries.add(new ContextEntry.Directory(path, 0755));
            try (var children = Files.newDirectoryStream(file)) {
                for (Path child : children) {
                    addAsItIs(path + '/' + RawNames.of(child), child);
                }
            }
        } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            entries.add(regular(path, Files.isExecutable(file) ? 0755 : 0644, file, ""));
        }
    }

    private static ContextEntry regular(String path, int mode, Path file, String contentId) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile()) {
            throw new IOException(file + " is no longer a file; build again when nothing writes to the tree");
        }
        FileState state = new FileState(found.size(), found.lastModifiedTime().to(TimeUnit.NANOSECONDS), contentId);
        return new ContextEntry.RegularFile(path, mode, state, FileContent.of(file));
    }
}
