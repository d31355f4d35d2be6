package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.manifest.YamlNode.Entry;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Mapping;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Scalar;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Events to nodes: anchors, <code>&lt;&lt;</code>, duplicate keys, and the limits that keep hostile files small. */
final class YamlComposer {
    static final int MAX_DEPTH = 32;
    private static final String PREFIX = "tag:yaml.org,2002:";
    private static final Set<String> PLAIN_TAGS = Set.of(
            "!",
            PREFIX + "str",
            PREFIX + "int",
            PREFIX + "float",
            PREFIX + "bool",
            PREFIX + "null",
            PREFIX + "map",
            PREFIX + "seq");
    private static final Set<String> TEXT_TAGS = Set.of("!", PREFIX + "str");

    private final YamlEvents events;
    private final Problems problems;
    private final YamlBudget budget;
    private final Map<String, YamlNode> anchors = new HashMap<>();

    YamlComposer(YamlEvents events, Problems problems, YamlBudget budget) {
        this.events = events;
        this.problems = problems;
        this.budget = budget;
    }

    /** The only document of the text; nothing when there is none. */
    Optional<YamlNode> compose() throws ManifestException {
        events.expect(Event.ID.StreamStart);
        if (events.peekIs(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        events.expect(Event.ID.DocumentStart);
        YamlNode root = node(0);
        events.expect(Event.ID.DocumentEnd);
        if (!events.peekIs(Event.ID.StreamEnd)) {
            throw problems.fatal(
                    events.position(events.next()), "a second document begins here; a manifest is one document");
        }
        return Optional.of(root);
    }

    private YamlNode node(int depth) throws ManifestException {
        Event event = events.next();
        Position position = events.position(event);
        if (depth > MAX_DEPTH) {
            throw problems.fatal(position, "nested more than " + MAX_DEPTH + " deep; no key needs that");
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias.getAlias(), position);
        }
        YamlNode node = fresh(event, position, depth);
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get().getValue(), node);
        }
        return node;
    }

    private YamlNode aliased(Anchor anchor, Position position) throws ManifestException {
        YamlNode target = anchors.get(anchor.getValue());
        if (target == null) {
            throw problems.fatal(
                    position,
                    "'*" + anchor.getValue() + "' has no finished anchor before it; put '&" + anchor.getValue()
                            + "' at the value to repeat, above this line"
                            + Suggestions.didYouMean(anchor.getValue(), anchors.keySet()));
        }
        budget.spend(target.cost(), position);
        return target;
    }

    private YamlNode fresh(Event event, Position position, int depth) throws ManifestException {
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, position);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        checkTag(start.getTag(), position);
        budget.spend(1, position);
        return event.getEventId() == Event.ID.SequenceStart ? sequence(position, depth) : mapping(position, depth);
    }

    private Scalar scalar(ScalarEvent event, Position position) throws ManifestException {
        Optional<String> tag = event.getTag();
        checkTag(tag, position);
        boolean plain =
                event.getScalarStyle() == ScalarStyle.PLAIN && (tag.isEmpty() || !TEXT_TAGS.contains(tag.get()));
        Scalar scalar = new Scalar(position, event.getValue(), plain);
        budget.spend(scalar.cost(), position);
        return scalar;
    }

    private void checkTag(Optional<String> tag, Position position) {
        if (tag.isPresent() && !PLAIN_TAGS.contains(tag.get())) {
            problems.error(position, "the tag '" + tag.get() + "' is not plain YAML data; take it out");
        }
    }

    private Sequence sequence(Position position, int depth) throws ManifestException {
        List<YamlNode> items = new ArrayList<>();
        long cost = 1;
        while (!events.peekIs(Event.ID.SequenceEnd)) {
            YamlNode item = node(depth + 1);
            items.add(item);
            cost += item.cost();
        }
        events.next();
        return new Sequence(position, List.copyOf(items), cost);
    }

    private Mapping mapping(Position position, int depth) throws ManifestException {
        Map<String, Entry> own = new LinkedHashMap<>();
        List<Mapping> merged = new ArrayList<>();
        while (!events.peekIs(Event.ID.MappingEnd)) {
            YamlNode key = node(depth + 1);
            YamlNode value = node(depth + 1);
            if (!(key instanceof Scalar name)) {
                problems.error(key.position(), "a key must be a text, this is " + key.describe());
            } else if (name.plain() && name.text().equals("<<")) {
                merged.addAll(mergeable(value));
            } else {
                addOnce(own, new Entry(name, value));
            }
        }
        events.next();
        return withMerges(position, own, merged);
    }

    private void addOnce(Map<String, Entry> own, Entry entry) {
        Entry first = own.putIfAbsent(entry.key().text(), entry);
        if (first != null) {
            problems.error(
                    entry.key().position(),
                    "the key '" + entry.key().text() + "' stands here a second time, first in line "
                            + first.key().position().line() + "; keep one of them");
        }
    }

    private List<Mapping> mergeable(YamlNode value) {
        List<YamlNode> sources = value instanceof Sequence list ? list.items() : List.of(value);
        List<Mapping> maps = new ArrayList<>();
        for (YamlNode source : sources) {
            if (source instanceof Mapping map) {
                maps.add(map);
            } else {
                problems.error(
                        source.position(),
                        "'<<' takes a map or a list of maps (usually an '*alias'), this is " + source.describe());
            }
        }
        return maps;
    }

    /** Own keys win over merged ones, earlier merged maps over later ones. */
    private Mapping withMerges(Position position, Map<String, Entry> own, List<Mapping> merged)
            throws ManifestException {
        for (Mapping map : merged) {
            budget.spend(map.cost(), position);
            map.entries().forEach(own::putIfAbsent);
        }
        long cost = 1;
        for (Entry entry : own.values()) {
            cost += entry.cost();
        }
        return new Mapping(position, Collections.unmodifiableMap(own), cost);
    }
}
