package io.jenkins.plugins.stet.engine.docker;

import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.FileContent;
import io.jenkins.plugins.stet.core.image.build.FileState;
import io.jenkins.plugins.stet.core.image.build.RawText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * The context as the classic builder takes it. The Dockerfile is a part of it there, so it gets a name of its own and an
 * ignore file that keeps the two out of the image. An ignore file that the context has gets two more lines: podman, which
 * prefers one of its own name, would otherwise leave out what it lists, although all that is sent is meant.
 */
final class ContextTar {
    static final String DOCKERFILE = ".stet.Dockerfile";
    private static final String IGNORE = ".dockerignore";
    private static final String PODMANS_IGNORE = ".containerignore";
    private static final byte[] EVERYTHING_ELSE = ("\n!**\n" + DOCKERFILE + "\n").getBytes(StandardCharsets.US_ASCII);

    private final List<ContextEntry> entries;

    ContextTar(List<ContextEntry> context, String dockerfile) throws IOException {
        entries = new ArrayList<>(context);
        Optional<ContextEntry.RegularFile> podmans = take(PODMANS_IGNORE);
        if (podmans.isPresent()) {
            entries.add(file(PODMANS_IGNORE, ignoreText(podmans)));
        }
        entries.add(file(IGNORE, ignoreText(take(IGNORE))));
        entries.add(file(DOCKERFILE, RawText.encode(dockerfile)));
    }

    void writeTo(OutputStream out) throws IOException {
        // Names are bytes as chars; in this encoding they are written as they are.
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "ISO-8859-1");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_STAR);
        for (ContextEntry entry : entries) {
            write(entry, tar);
        }
        tar.finish();
        out.flush();
    }

    private static void write(ContextEntry entry, TarArchiveOutputStream tar) throws IOException {
        if (entry instanceof ContextEntry.RegularFile file) {
            writeFile(file, tar);
        } else if (entry instanceof ContextEntry.Directory directory) {
            put(header(directory.path() + "/", TarConstants.LF_DIR, directory.permissions()), tar);
        } else if (entry instanceof ContextEntry.NamedPipe pipe) {
            put(header(pipe.path(), TarConstants.LF_FIFO, pipe.permissions()), tar);
        } else if (entry instanceof ContextEntry.SymbolicLink link) {
            TarArchiveEntry header = header(link.path(), TarConstants.LF_SYMLINK, 0777);
            header.setLinkName(link.target());
            put(header, tar);
        }
    }

    private static void writeFile(ContextEntry.RegularFile file, TarArchiveOutputStream tar) throws IOException {
        TarArchiveEntry header = header(file.path(), TarConstants.LF_NORMAL, file.permissions());
        header.setSize(file.state().size());
        header.setModTime(file.state().modified() / 1_000_000);
        tar.putArchiveEntry(header);
        try (InputStream in = file.open()) {
            in.transferTo(tar);
        } catch (IOException e) {
            String why = e instanceof NoSuchFileException ? "it does not exist any more" : e.getMessage();
            throw new IOException("'" + file.path() + "' could not be read: " + why, e);
        }
        tar.closeArchiveEntry();
    }

    private static TarArchiveEntry header(String path, byte type, int permissions) {
        TarArchiveEntry header = new TarArchiveEntry(path, type, true);
        header.setMode(permissions);
        header.setModTime(0);
        return header;
    }

    private static void put(TarArchiveEntry header, TarArchiveOutputStream tar) throws IOException {
        tar.putArchiveEntry(header);
        tar.closeArchiveEntry();
    }

    private Optional<ContextEntry.RegularFile> take(String name) {
        List<ContextEntry> found =
                entries.stream().filter(entry -> entry.path().equals(name)).toList();
        entries.removeAll(found);
        return found.stream()
                .filter(ContextEntry.RegularFile.class::isInstance)
                .map(ContextEntry.RegularFile.class::cast)
                .findFirst();
    }

    private static byte[] ignoreText(Optional<ContextEntry.RegularFile> own) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        if (own.isPresent()) {
            try (InputStream in = own.get().open()) {
                in.transferTo(text);
            }
            text.writeBytes(EVERYTHING_ELSE);
        } else {
            text.writeBytes((IGNORE + "\n" + DOCKERFILE + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return text.toByteArray();
    }

    private static ContextEntry file(String name, byte[] content) {
        return new ContextEntry.RegularFile(name, 0644, FileState.of(content), FileContent.of(content));
    }
}
