package dev.faster.outline.yaml;

import dev.faster.outline.yaml.YamlShape.Document;
import dev.faster.outline.yaml.YamlShape.Entry;
import dev.faster.outline.yaml.YamlShape.Item;
import dev.faster.outline.yaml.YamlShape.Mapping;
import dev.faster.outline.yaml.YamlShape.Opaque;
import dev.faster.outline.yaml.YamlShape.Sequence;
import dev.faster.outline.yaml.YamlShape.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the shapes of a file's documents from a parser's events. */
final class YamlShapes {
    /** Deeper collections are not looked into. */
    private static final int MAX_DEPTH = 64;

    private final YamlLines lines;
    private final Iterator<Event> events;
    private Event event;

    /** The last line that the nodes so far take. */
    private int lastLine = -1;

    YamlShapes(YamlLines lines, Iterator<Event> events) {
        this.lines = lines;
        this.events = events;
        this.event = events.next();
    }

    /** @return empty when a document ends with {@code ...}, after which lines belong to nothing */
    Optional<List<Document>> documents() {
        List<Document> documents = new ArrayList<>();
        while (next() instanceof DocumentStartEvent start) {
            next();
            documents.add(new Document(start.isExplicit() ? end(start).getLine() : -1, node(1)));
            if (((DocumentEndEvent) next()).isExplicit()) {
                return Optional.empty();
            }
        }
        return Optional.of(documents);
    }

    private Event next() {
        event = events.next();
        return event;
    }

    /** The node that starts with the event at hand, which is its last one afterwards. */
    private YamlShape node(int depth) {
        NodeEvent start = (NodeEvent) event;
        YamlShape shape = shape(start, depth);
        return start.getAnchor().isPresent() || tagged(start) ? new Opaque(shape.end()) : shape;
    }

    private YamlShape shape(NodeEvent start, int depth) {
        if (start instanceof ScalarEvent scalar) {
            return text(scalar);
        }
        if (!(start instanceof CollectionStartEvent collection)) {
            return new Opaque(reach(end(start).getLine()));
        }
        if (isFlow(collection) || depth > MAX_DEPTH) {
            return skipped();
        }
        return start.getEventId() == Event.ID.SequenceStart ? sequence(start, depth) : mapping(start, depth);
    }

    private Text text(ScalarEvent scalar) {
        int end = end(scalar).getLine() - (end(scalar).getColumn() == 0 ? 1 : 0);
        if (scalar.isLiteral() || scalar.isFolded()) {
            lines.addText(start(scalar).getLine() + 1, end);
            end = keepsItsEnd(scalar.getValue())
                    ? end
                    : lines.withoutEmpty(start(scalar).getLine(), end);
        }
        return new Text(scalar.getValue(), reach(end));
    }

    /** Whether empty lines at the end of a text in block style are part of it. */
    private static boolean keepsItsEnd(String value) {
        return value.endsWith("\n\n") || value.equals("\n");
    }

    private YamlShape mapping(NodeEvent start, int depth) {
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        boolean plain = true;
        while (!(next() instanceof CollectionEndEvent)) {
            NodeEvent first = (NodeEvent) event;
            YamlShape key = node(depth + 1);
            next();
            YamlShape value = node(depth + 1);
            String name = key instanceof Text text ? text.value() : "";
            plain &= !name.isEmpty() && keys.add(name) && isAtItsPlace(first, start, entries.isEmpty());
            entries.add(new Entry(name, start(first).getLine(), value));
        }
        return plain ? new Mapping(entries, lastLine) : new Opaque(lastLine);
    }

    /** Keys stand below each other, at the start of their lines; the first may stand behind a dash. */
    private boolean isAtItsPlace(NodeEvent key, NodeEvent mapping, boolean isFirst) {
        Mark mark = start(key);
        return mark.getColumn() == start(mapping).getColumn()
                && (isFirst || lines.isIndent(mark.getLine(), mark.getColumn()));
    }

    private YamlShape sequence(NodeEvent start, int depth) {
        List<Item> items = new ArrayList<>();
        int column = start(start).getColumn();
        boolean plain = true;
        while (!(next() instanceof CollectionEndEvent)) {
            int line = items.isEmpty() ? start(start).getLine() : lines.afterComments(lastLine + 1);
            YamlShape value = node(depth + 1);
            plain &= lines.isDash(line, column);
            items.add(new Item(line, value));
        }
        return plain ? new Sequence(items, lastLine) : new Opaque(lastLine);
    }

    private Opaque skipped() {
        int open = 1;
        // The parser marks the end of a collection in block style at what follows it, the end of any other where it is.
        int flow = isFlow(event) ? 1 : 0;
        while (open > 0) {
            next();
            if (event instanceof CollectionStartEvent) {
                open++;
                flow += isFlow(event) ? 1 : 0;
            } else if (event instanceof CollectionEndEvent) {
                open--;
                reach(flow > 0 ? end(event).getLine() : lastLine);
                flow -= flow > 0 ? 1 : 0;
            } else {
                shape((NodeEvent) event, 0);
            }
        }
        return new Opaque(lastLine);
    }

    private static boolean isFlow(Event event) {
        return event instanceof CollectionStartEvent start && start.getFlowStyle() == FlowStyle.FLOW;
    }

    private int reach(int line) {
        lastLine = Math.max(lastLine, line);
        return lastLine;
    }

    private static boolean tagged(NodeEvent event) {
        return event instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : event instanceof CollectionStartEvent start && start.getTag().isPresent();
    }

    private static Mark start(Event event) {
        return event.getStartMark().orElseThrow();
    }

    private static Mark end(Event event) {
        return event.getEndMark().orElseThrow();
    }
}
