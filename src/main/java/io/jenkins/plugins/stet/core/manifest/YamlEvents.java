package io.jenkins.plugins.stet.core.manifest;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The parser's events one by one, its complaints turned into located problems. */
final class YamlEvents {
    private final Iterator<Event> events;
    private final Problems problems;
    private @Nullable Event peeked;

    YamlEvents(ManifestSource source, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.fileName())
                .setCodePointLimit(ManifestSource.MAX_BYTES)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
        this.problems = problems;
    }

    Event next() throws ManifestException {
        Event next = peek();
        peeked = null;
        return next;
    }

    boolean peekIs(Event.ID id) throws ManifestException {
        return peek().getEventId() == id;
    }

    void expect(Event.ID id) throws ManifestException {
        Event event = next();
        if (event.getEventId() != id) {
            throw problems.fatal(position(event), "expected " + id + ", found " + event.getEventId());
        }
    }

    Position position(Event event) {
        Optional<Mark> mark = event.getStartMark();
        return mark.isPresent() ? positionOf(mark.get()) : Position.START;
    }

    private Event peek() throws ManifestException {
        Event next = peeked;
        if (next == null) {
            next = pull();
            peeked = next;
        }
        return next;
    }

    private Event pull() throws ManifestException {
        try {
            return events.next();
        } catch (MarkedYamlEngineException e) {
            Position position = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(YamlEvents::positionOf)
                    .orElse(Position.START);
            throw problems.fatal(position, "not valid YAML: " + explain(e));
        } catch (ReaderException e) {
            throw problems.fatal(
                    Position.START,
                    "not valid YAML: the character U+"
                            + String.format("%04X", e.getCodePoint()) + " at offset " + e.getPosition()
                            + " may not stand in a YAML file; remove it or write it as an escape in double quotes");
        } catch (YamlEngineException e) {
            throw problems.fatal(Position.START, "not valid YAML: " + e.getMessage());
        }
    }

    private static String explain(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext() + ", ";
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String hint = problem.contains("TAB") ? "; indent with spaces" : "";
        return context + problem + hint;
    }

    private static Position positionOf(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
