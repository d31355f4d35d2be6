package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.manifest.YamlNode.Mapping;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Scalar;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that a later version acts on: kept as they are written, but held to their values and types now, so that no
 * manifest has to be mended then.
 */
final class LaterReader {
    static final List<String> BUILDERS = List.of("auto", "docker", "codebuild");
    static final List<String> CATEGORIES = List.of("auto", "light", "heavy", "gpu");

    private final Section section;

    LaterReader(Section section) {
        this.section = section;
    }

    OpaqueData read() {
        requireOneOf("builder", BUILDERS);
        requireOneOf("category", CATEGORIES);
        section.section("codebuild");
        requireTargets();
        Map<String, String> kept = new LinkedHashMap<>();
        for (String key : ManifestKeys.LATER) {
            Optional<YamlNode> node = section.node(key);
            if (node.isPresent()) {
                kept.put(key, YamlText.of(node.get()));
            }
        }
        return kept.isEmpty() ? OpaqueData.empty() : new OpaqueData(kept);
    }

    private void requireOneOf(String key, List<String> known) {
        Optional<Scalar> written = section.text(key);
        if (written.isPresent() && !known.contains(written.get().text())) {
            section.refuse(written.get(), key, known);
        }
    }

    private void requireTargets() {
        Optional<YamlNode> node = section.node("rollout");
        if (node.isPresent() && !isTargets(node.get())) {
            section.problems()
                    .error(
                            node.get().position(),
                            "'rollout' of " + section.owner() + " is "
                                    + node.get().describe() + " but must be a map or a list of maps");
        }
    }

    private static boolean isTargets(YamlNode node) {
        return node instanceof Mapping
                || (node instanceof Scalar scalar && scalar.isNull())
                || (node instanceof Sequence list && list.items().stream().allMatch(Mapping.class::isInstance));
    }
}
