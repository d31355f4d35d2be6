package io.jenkins.plugins.stet.engine.docker;

import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.FileContent;
import io.jenkins.plugins.stet.core.image.build.FileState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * The context as the classic builder takes it. The Dockerfile is a part of it there, so it gets a name of its own and an
 * ignore file that keeps the two out of the image; an ignore file that the context has gets one more line.
 */
final class ContextTar {
    static final String DOCKERFILE = ".stet.Dockerfile";
    private static final String IGNORE = ".dockerignore";

    private final List<ContextEntry> entries;

    ContextTar(List<ContextEntry> context, String dockerfile) throws IOException {
        entries = new ArrayList<>(context);
        List<ContextEntry> ignore =
                context.stream().filter(entry -> entry.path().equals(IGNORE)).toList();
        entries.removeAll(ignore);
        entries.add(file(IGNORE, ignoreText(ignore)));
        entries.add(file(DOCKERFILE, dockerfile.getBytes(StandardCharsets.UTF_8)));
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

    private static byte[] ignoreText(List<ContextEntry> own) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        if (!own.isEmpty() && own.get(0) instanceof ContextEntry.RegularFile file) {
            try (InputStream in = file.open()) {
                in.transferTo(text);
            }
            text.writeBytes(("\n" + DOCKERFILE + "\n").getBytes(StandardCharsets.US_ASCII));
        } else {
            text.writeBytes((IGNORE + "\n" + DOCKERFILE + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return text.toByteArray();
    }

    private static ContextEntry file(String name, byte[] content) {
        return new ContextEntry.RegularFile(name, 0644, FileState.of(content), FileContent.of(content));
    }
}
