package io.jenkins.plugins.stet.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.stet.core.detect.ReadOptions;
import io.jenkins.plugins.stet.core.detect.TreeReader;
import io.jenkins.plugins.stet.core.detect.TreeReading;
import io.jenkins.plugins.stet.core.dockerfile.BaseImageEffects;
import io.jenkins.plugins.stet.core.fingerprint.Fingerprint;
import io.jenkins.plugins.stet.core.manifest.BuildRecipe;
import io.jenkins.plugins.stet.core.manifest.InputRules;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A repository of make-monorepo.py and the manifest that describes its services. */
final class BenchRepository {
    private static final List<String> EXCLUDED = List.of("/**/*.md", "/**/node_modules/**", "/**/dist/**");

    private final Path root;
    private final Manifest manifest;

    BenchRepository(Path root) throws IOException {
        this.root = root;
        List<ServiceSpec> specs = new ArrayList<>();
        JsonNode services = new ObjectMapper()
                .readTree(root.resolve("services.json").toFile())
                .get("services");
        services.forEach(service -> specs.add(spec(service)));
        this.manifest = Manifest.of("registry.example.com", specs);
    }

    private static ServiceSpec spec(JsonNode service) {
        String directory = service.get("dir").asText();
        List<String> include = new ArrayList<>();
        service.get("include").forEach(glob -> include.add('/' + glob.asText()));
        include.remove('/' + directory + "/**");
        InputRules rules = InputRules.none().withExclude(EXCLUDED.toArray(String[]::new));
        return ServiceSpec.named(service.get("name").asText())
                .withRecipe(BuildRecipe.in(directory))
                .withInputs(
                        rules.withInclude(include.toArray(String[]::new)).withExclude(EXCLUDED.toArray(String[]::new)));
    }

    Path root() {
        return root;
    }

    int services() {
        return manifest.services().size();
    }

    /** The same as a file, for the command line. */
    void writeManifest() throws IOException {
        StringBuilder yaml = new StringBuilder("version: 1\nregistry: registry.example.com\nservices:\n");
        for (ServiceSpec spec : manifest.services().values()) {
            yaml.append("  ").append(spec.id()).append(":\n    context: ").append(spec.context());
            yaml.append("\n    inputs:\n      include: ")
                    .append(quoted(spec.inputs().include()));
            yaml.append("\n      exclude: ")
                    .append(quoted(spec.inputs().exclude()))
                    .append('\n');
        }
        Files.writeString(root.resolve("stet.yaml"), yaml, StandardCharsets.UTF_8);
    }

    private static String quoted(List<String> globs) {
        return "[\"" + String.join("\", \"", globs) + "\"]";
    }

    TreeReading read(TreeScanner scanner) throws Exception {
        ReadOptions options = new ReadOptions(
                Set.of(), new ReadOptions.Tables.None(), image -> new BaseImageEffects.Known(List.of(), Map.of()));
        return new TreeReader(scanner).read(root, manifest, options);
    }

    /** One whole look: from the manifest to the fingerprint of every service. */
    Map<String, String> fingerprints(TreeScanner scanner) throws Exception {
        Map<String, String> digests = new LinkedHashMap<>();
        read(scanner)
                .services()
                .forEach((id, found) ->
                        digests.put(id.value(), Fingerprint.of(found.inputs()).digest()));
        return digests;
    }
}
