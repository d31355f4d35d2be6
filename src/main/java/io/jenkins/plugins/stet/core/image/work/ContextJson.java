package io.jenkins.plugins.stet.core.image.work;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.FileContent;
import io.jenkins.plugins.stet.core.image.build.FileState;
import io.jenkins.plugins.stet.core.source.fs.RawNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a context; their contents stay where they are. Field names are short, because there are many. */
final class ContextJson {
    private ContextJson() {}

    static ArrayNode encode(List<ContextEntry> entries) {
        ArrayNode json = WorkFiles.json().createArrayNode();
        entries.forEach(entry -> encode(entry, json.addObject()));
        return json;
    }

    static List<ContextEntry> decode(List<WorkFields> entries, Path context) throws IOException {
        List<ContextEntry> decoded = new ArrayList<>();
        for (WorkFields entry : entries) {
            decoded.add(decode(entry, context));
        }
        return decoded;
    }

    private static void encode(ContextEntry entry, ObjectNode json) {
        json.put("p", entry.path());
        if (entry instanceof ContextEntry.RegularFile file) {
            json.put("k", "file").put("m", file.permissions());
            json.put("s", file.state().size()).put("t", file.state().modified());
            json.put("id", file.state().contentId());
        } else if (entry instanceof ContextEntry.Directory directory) {
            json.put("k", "dir").put("m", directory.permissions());
        } else if (entry instanceof ContextEntry.SymbolicLink link) {
            json.put("k", "link").put("to", link.target());
        } else if (entry instanceof ContextEntry.NamedPipe pipe) {
            json.put("k", "pipe").put("m", pipe.permissions());
        }
    }

    private static ContextEntry decode(WorkFields json, Path context) throws IOException {
        String path = json.text("p");
        return switch (json.text("k")) {
            case "file" ->
                new ContextEntry.RegularFile(
                        path,
                        (int) json.number("m"),
                        new FileState(json.number("s"), json.number("t"), json.text("id")),
                        FileContent.of(RawNames.resolve(context, path)));
            case "dir" -> new ContextEntry.Directory(path, (int) json.number("m"));
            case "link" -> new ContextEntry.SymbolicLink(path, json.text("to"));
            case "pipe" -> new ContextEntry.NamedPipe(path, (int) json.number("m"));
            default -> throw json.wrong("k", "a kind of file");
        };
    }
}
