package io.jenkins.plugins.stet.core.image.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** JSON files that are there whole or not at all. */
final class WorkFiles {
    static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private WorkFiles() {}

    static ObjectMapper json() {
        return JSON;
    }

    /** Readable by the owner only from its first moment on. */
    static void write(Path file, JsonNode content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        Files.write(fresh, JSON.writeValueAsBytes(content));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static WorkFields read(Path file, long limit) throws IOException {
        long size = Files.size(file);
        if (size > limit) {
            throw new IOException(file + " has " + size + " bytes, more than the " + limit + " that are sensible");
        }
        return parse(Files.readAllBytes(file), file.toString());
    }

    static WorkFields parse(byte[] content, String name) throws IOException {
        try {
            WorkFields fields = new WorkFields(JSON.readTree(content), name);
            if (fields.number("version") != VERSION) {
                throw new IOException(name + " is of version " + fields.number("version") + ", not " + VERSION
                        + ": the two sides of this build are of different releases of stet");
            }
            return fields;
        } catch (JsonProcessingException e) {
            throw new IOException(name + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
