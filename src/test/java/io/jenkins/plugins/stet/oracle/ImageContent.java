package io.jenkins.plugins.stet.oracle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** What is in the layers of a saved image, but for times: an engine that lost its cache makes new ones. */
final class ImageContent {
    private static final Pattern LAYERS = Pattern.compile("\"Layers\":\\[([^\\]]*)\\]");

    private ImageContent() {}

    /** Layer by layer, a line for each entry. */
    static List<List<String>> of(Path savedImage) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(Files.newInputStream(savedImage))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                // a layer that another image has, too, is a link to its place
                files.put(
                        entry.getName(),
                        entry.isSymbolicLink()
                                ? ("-> " + entry.getLinkName()).getBytes(StandardCharsets.UTF_8)
                                : tar.readAllBytes());
            }
        }
        Matcher layers = LAYERS.matcher(new String(files.get("manifest.json"), StandardCharsets.UTF_8));
        if (!layers.find()) {
            throw new IOException("the saved image has no list of layers");
        }
        ArrayList<List<String>> all = new ArrayList<>();
        for (String name : layers.group(1).replace("\"", "").split(",", -1)) {
            all.add(entries(new ByteArrayInputStream(files.get(name))));
        }
        return all;
    }

    private static List<String> entries(InputStream layer) throws IOException {
        ArrayList<String> lines = new ArrayList<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(layer)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                lines.add("%s %o %d:%d %s %d"
                        .formatted(
                                entry.getName(),
                                entry.getMode(),
                                entry.getLongUserId(),
                                entry.getLongGroupId(),
                                entry.getLinkName(),
                                Arrays.hashCode(tar.readAllBytes())));
            }
        }
        return lines;
    }
}
