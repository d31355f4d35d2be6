package io.jenkins.plugins.stet.core.source.fs;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Names as bytes (a char is a byte). The JDK decodes names with the locale and loses those that do not fit; the bytes
 * survive only in a path's URI, in both directions, also under {@code LC_ALL=C}.
 */
public final class RawNames {
    private RawNames() {}

    /** The name of an entry that a directory stream gave. */
    public static String of(Path entry) {
        String name = String.valueOf(entry.getFileName());
        return isPlain(name) ? name : bytes(entry, name);
    }

    /** Whether every charset that a locale may have reads this name the same way. */
    static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String bytes(Path entry, String name) {
        if (!isUnix(entry)) {
            return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        }
        String raw = decoded(entry.toUri());
        String path = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The text of a link as bytes, given as {@link java.nio.file.Files#readSymbolicLink} returns it. */
    public static String ofLinkText(Path text) {
        String plain = text.toString();
        if (isPlain(plain)) {
            return plain;
        }
        if (!isUnix(text)) {
            return new String(plain.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        }
        // below a directory that is not there, or the URI of a directory would get a slash at its end
        Path nowhere = Path.of("/.stet-no-such-directory");
        String raw = decoded(nowhere.resolve(text).toUri());
        if (!text.isAbsolute()) {
            return raw.substring(nowhere.toString().length() + 1);
        }
        return raw.endsWith("/") && !plain.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    }

    /** The entry of this raw name, whatever the locale. */
    public static Path child(Path directory, String raw) {
        if (isPlain(raw)) {
            return directory.resolve(raw);
        }
        if (!isUnix(directory)) {
            byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
            return directory.resolve(new String(bytes, StandardCharsets.UTF_8));
        }
        String base = directory.toUri().getRawPath();
        return Path.of(URI.create("file://" + (base.endsWith("/") ? base : base + '/') + encoded(raw)));
    }

    /** The entry at this raw path below a directory. */
    public static Path resolve(Path directory, String rawPath) {
        if (isPlain(rawPath) && !rawPath.startsWith("/")) {
            return directory.resolve(rawPath);
        }
        Path path = directory;
        for (String name : rawPath.split("/", -1)) {
            path = name.isEmpty() ? path : child(path, name);
        }
        return path;
    }

    private static boolean isUnix(Path path) {
        return path.getFileSystem().getSeparator().equals("/");
    }

    private static String encoded(String raw) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            text.append(String.format("%%%02X", (int) raw.charAt(i)));
        }
        return text.toString();
    }

    private static String decoded(URI uri) {
        String path = uri.getRawPath();
        StringBuilder raw = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '%') {
                raw.append((char) Integer.parseInt(path.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                raw.append(path.charAt(i));
            }
        }
        return raw.toString();
    }
}
