package io.jenkins.plugins.stet.core.fingerprint;

import io.jenkins.plugins.stet.core.source.TreeDigest;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The canonical form of docs/fingerprints.md, byte by byte. */
final class FingerprintComputation {
    private static final String TITLE = "stet fingerprint " + Fingerprint.SCHEME;

    private final FingerprintInputs inputs;

    FingerprintComputation(FingerprintInputs inputs) {
        this.inputs = inputs;
    }

    Fingerprint compute() {
        SortedMap<Section, String> sections = sections();
        String digest = outer(sections);
        return new Fingerprint(
                inputs.service(),
                Fingerprint.SCHEME,
                digest,
                sections,
                argDigests(),
                inputs.upstreams(),
                inputs.files().config().hex(),
                tasks(digest));
    }

    private SortedMap<Section, String> sections() {
        FileDigests files = inputs.files();
        BuildDefinition definition = inputs.definition();
        EnumMap<Section, String> sections = new EnumMap<>(Section.class);
        sections.put(Section.CODE, files.code().hex());
        sections.put(Section.DEPENDENCIES, files.dependencies().hex());
        sections.put(Section.DOCKERFILE, dockerfile(files, definition));
        sections.put(
                Section.TARGET, hash(Section.TARGET).text(definition.target()).hex());
        sections.put(Section.ARGS, hash(Section.ARGS).texts(definition.args()).hex());
        sections.put(
                Section.PLATFORMS,
                hash(Section.PLATFORMS).texts(definition.platforms()).hex());
        sections.put(Section.BASE, hash(Section.BASE).texts(inputs.baseImages()).hex());
        sections.put(
                Section.UPSTREAM,
                hash(Section.UPSTREAM).texts(inputs.upstreams()).hex());
        return new TreeMap<>(sections);
    }

    private static String dockerfile(FileDigests files, BuildDefinition definition) {
        return hash(Section.DOCKERFILE)
                .text(definition.dockerfile())
                .text(definition.context())
                .texts(definition.secrets())
                .text(files.dockerfile().hex())
                .hex();
    }

    private static CanonicalHash hash(Section section) {
        return new CanonicalHash(TITLE + ' ' + section.text());
    }

    private String outer(SortedMap<Section, String> sections) {
        CanonicalHash hash = new CanonicalHash(TITLE).text(inputs.service().value());
        for (Map.Entry<Section, String> section : sections.entrySet()) {
            hash.text(section.getKey().text()).text(section.getValue());
        }
        return hash.hex();
    }

    private SortedMap<String, String> argDigests() {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Map.Entry<String, String> arg : inputs.definition().args().entrySet()) {
            CanonicalHash hash = new CanonicalHash(TITLE + " arg");
            digests.put(
                    arg.getKey(), hash.text(arg.getKey()).text(arg.getValue()).hex());
        }
        return digests;
    }

    private SortedMap<String, String> tasks(String digest) {
        SortedMap<String, String> tasks = new TreeMap<>();
        for (Map.Entry<String, TreeDigest> task : inputs.files().tasks().entrySet()) {
            CanonicalHash hash = new CanonicalHash(TITLE + " task").text(task.getKey());
            tasks.put(
                    task.getKey(), hash.text(digest).text(task.getValue().hex()).hex());
        }
        return tasks;
    }
}
