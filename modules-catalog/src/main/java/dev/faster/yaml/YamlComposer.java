package dev.faster.yaml;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.yaml.Tabs.BlockText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the tree of one document from a parser's events. The parser is lazy, so what is refused here costs nothing beyond it. */
final class YamlComposer {
    private static final int MAX_DEPTH = 32;

    private final YamlText text;
    private final List<BlockText> blockTexts = new ArrayList<>();

    YamlComposer(YamlText text) {
        this.text = text;
    }

    /** Where the texts in block style stand that were met so far. */
    List<BlockText> blockTexts() {
        return blockTexts;
    }

    YamlNode compose(Iterator<Event> events) {
        events.next();
        Event document = events.next();
        if (document.getEventId() == Event.ID.StreamEnd) {
            throw Problem.of(Code.EMPTY_FILE).at(new Place(text.source(), 1, 1)).toException();
        }
        YamlNode root = node(events.next(), events, 1);
        events.next();
        Event next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw Problem.of(Code.SEVERAL_DOCUMENTS).at(place(next)).toException();
        }
        return root;
    }

    private YamlNode node(Event event, Iterator<Event> events, int depth) {
        if (event instanceof AliasEvent alias) {
            throw Problem.of(Code.YAML_ALIAS, "*" + alias.getAlias().getValue())
                    .at(place(event))
                    .toException();
        }
        refuseAnchorAndTag((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (depth > MAX_DEPTH) {
            throw Problem.of(Code.YAML_TOO_DEEP, String.valueOf(MAX_DEPTH))
                    .at(place(event))
                    .toException();
        }
        return event.getEventId() == Event.ID.SequenceStart ? list(event, events, depth) : map(event, events, depth);
    }

    private void refuseAnchorAndTag(NodeEvent event) {
        if (event.getAnchor().isPresent()) {
            throw Problem.of(Code.YAML_ALIAS, "&" + event.getAnchor().get().getValue())
                    .at(place(event))
                    .toException();
        }
        boolean tagged = event instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : ((CollectionStartEvent) event).getTag().isPresent();
        if (tagged) {
            throw Problem.of(Code.YAML_TAG).at(place(event)).toException();
        }
    }

    private YamlScalar scalar(ScalarEvent event) {
        Mark start = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElseThrow();
        if (event.isLiteral() || event.isFolded()) {
            blockTexts.add(new BlockText(start.getLine(), end.getColumn() == 0 ? end.getLine() - 1 : end.getLine()));
        }
        return new YamlScalar(
                event.getValue(), event.isPlain(), place(event), new Extent(start.getIndex(), end.getIndex()));
    }

    private YamlList list(Event start, Iterator<Event> events, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, events, depth + 1));
            event = events.next();
        }
        return new YamlList(
                items, place(start), extent(start, event, items.isEmpty() ? null : items.get(items.size() - 1)));
    }

    private YamlMap map(Event start, Iterator<Event> events, int depth) {
        List<YamlEntry> entries = new ArrayList<>();
        Map<String, YamlScalar> keys = new HashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            YamlScalar key = key(node(event, events, depth + 1));
            YamlScalar first = keys.putIfAbsent(key.text(), key);
            if (first != null) {
                throw Problem.of(
                                Code.DUPLICATE_KEY,
                                key.text(),
                                String.valueOf(first.place().line()))
                        .at(key.place())
                        .toException();
            }
            entries.add(new YamlEntry(key, node(events.next(), events, depth + 1)));
            event = events.next();
        }
        YamlNode last =
                entries.isEmpty() ? null : entries.get(entries.size() - 1).value();
        return new YamlMap(entries, place(start), extent(start, event, last));
    }

    private static YamlScalar key(YamlNode node) {
        if (node instanceof YamlScalar scalar
                && !(scalar.plain() && scalar.text().isEmpty())) {
            return scalar;
        }
        throw Problem.of(Code.YAML_KEY).at(node.place()).toException();
    }

    /** In block style the parser sees the end of a collection only at what follows it, maybe lines further down. */
    private static Extent extent(Event start, Event end, YamlNode last) {
        int from = start.getStartMark().orElseThrow().getIndex();
        if (((CollectionStartEvent) start).isFlow() || last == null) {
            return new Extent(from, end.getEndMark().orElseThrow().getIndex());
        }
        return new Extent(from, last.extent().end());
    }

    private Place place(Event event) {
        return text.place(event.getStartMark().orElseThrow());
    }
}
