package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.manifest.YamlNode.Entry;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Mapping;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Scalar;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Sequence;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody says about one service over what the manifest says: laid over its keys as those are over the
 * <code>defaults</code>, before anything is read, so that it is checked and has its defaults like everything else.
 *
 * @param texts keys with one value, such as <code>target</code>, by name
 * @param args build arguments, which are laid over those of the manifest one by one
 * @param platforms empty to say nothing
 */
public record ServiceOverlay(
        String service, Map<String, String> texts, Map<String, String> args, List<String> platforms)
        implements Serializable {
    private static final String SERVICES = "services";
    private static final String IMAGE = "image";

    public ServiceOverlay {
        texts = Ordered.copyOf(texts);
        args = Ordered.copyOf(args);
        platforms = List.copyOf(platforms);
    }

    public static ServiceOverlay none() {
        return new ServiceOverlay("", Map.of(), Map.of(), List.of());
    }

    /** Nothing is said. */
    public boolean isEmpty() {
        return texts.isEmpty() && args.isEmpty() && platforms.isEmpty();
    }

    /** Enough to be a service without a manifest; anything else is more likely a slip in the service's name. */
    public boolean isService() {
        return texts.containsKey(IMAGE) || texts.containsKey("context");
    }

    /** It gives another image to a service that the manifest names. */
    boolean renames(Mapping root) {
        return texts.containsKey(IMAGE)
                && below(root, SERVICES)
                        .flatMap(services -> entry(services, service))
                        .isPresent();
    }

    /** What is no map where one should be is left as it is, for its reader to complain about. */
    Mapping on(Mapping root) {
        Optional<Mapping> services = below(root, SERVICES);
        if (isEmpty() || services.isEmpty()) {
            return root;
        }
        Optional<Entry> own = entry(services.get(), service);
        if (own.isPresent() ? below(services.get(), service).isEmpty() : !isService()) {
            return root;
        }
        Position at = own.map(found -> found.key().position()).orElse(root.position());
        Mapping laid = map(services.get().position(), service, keys(at), at);
        return Defaults.merge(
                root, map(root.position(), SERVICES, laid, services.get().position()));
    }

    private Mapping keys(Position at) {
        Map<String, YamlNode> nodes = new LinkedHashMap<>();
        texts.forEach((key, text) -> nodes.put(key, text(at, text)));
        if (!args.isEmpty()) {
            Map<String, YamlNode> values = new LinkedHashMap<>();
            args.forEach((name, value) -> values.put(name, text(at, value)));
            nodes.put("args", map(at, values));
        }
        if (!platforms.isEmpty()) {
            List<YamlNode> items =
                    platforms.stream().map(each -> (YamlNode) text(at, each)).toList();
            nodes.put("platforms", new Sequence(at, items, cost(items)));
        }
        return map(at, nodes);
    }

    /** Not as plain YAML: whatever it looks like, it is meant as a text. */
    private static Scalar text(Position at, String text) {
        return new Scalar(at, text, false);
    }

    private static Mapping map(Position at, String key, YamlNode value, Position keyAt) {
        Entry entry = new Entry(text(keyAt, key), value);
        return new Mapping(at, Map.of(key, entry), 1 + entry.cost());
    }

    private static Mapping map(Position at, Map<String, YamlNode> nodes) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        nodes.forEach((key, node) -> entries.put(key, new Entry(text(at, key), node)));
        return new Mapping(at, Ordered.copyOf(entries), 1 + cost(nodes.values()));
    }

    private static long cost(Iterable<YamlNode> nodes) {
        long cost = 0;
        for (YamlNode node : nodes) {
            cost += node.cost();
        }
        return cost;
    }

    /** The map of that key, an empty one where it has no value yet; nothing where it is something else. */
    private static Optional<Mapping> below(Mapping map, String key) {
        Optional<Entry> entry = entry(map, key);
        if (entry.isEmpty()) {
            return Optional.of(Mapping.empty(map.position()));
        }
        if (entry.get().value() instanceof Mapping found) {
            return Optional.of(found);
        }
        boolean nothing = entry.get().value() instanceof Scalar scalar && scalar.isNull();
        return nothing ? Optional.of(Mapping.empty(entry.get().key().position())) : Optional.empty();
    }

    private static Optional<Entry> entry(Mapping map, String key) {
        return Optional.ofNullable(map.entries().get(key));
    }
}
