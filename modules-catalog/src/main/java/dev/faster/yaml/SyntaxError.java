package dev.faster.yaml;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.yaml.YamlText.Position;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Tells from a parser's exception what the user did. The parser has no codes, so its words are all there is to go by. */
final class SyntaxError {
    private final YamlText text;
    private final String words;
    private final Optional<Mark> mark;
    private final Optional<Mark> context;

    SyntaxError(YamlText text, YamlEngineException exception) {
        this.text = text;
        if (exception instanceof MarkedYamlEngineException marked) {
            words = String.valueOf(marked.getProblem());
            mark = marked.getProblemMark();
            context = marked.getContextMark();
        } else {
            words = String.valueOf(exception.getMessage());
            mark = Optional.empty();
            context = Optional.empty();
        }
    }

    /** The last line, counted from 0, that the parser looked at. */
    int lastLine() {
        return mark.isPresent() ? mark.get().getLine() : Integer.MAX_VALUE;
    }

    Problem toProblem() {
        String opening = context.isPresent() ? character(context.get()) : "";
        if (isOpening(opening) && (isAtEnd() || words.startsWith("expected ',' or"))) {
            return Problem.of(Code.YAML_UNCLOSED, opening).at(place(context));
        }
        if (words.contains("(TAB)")) {
            return tab();
        }
        return inPlainWords().at(place(mark));
    }

    /** The parser points at the tab, or at what follows it. */
    private Problem tab() {
        Mark at = mark.orElseThrow();
        boolean before = at.getColumn() > 0 && !character(at).equals("\t");
        return Problem.of(Code.YAML_TAB).at(text.place(new Position(at.getLine(), at.getColumn() - (before ? 1 : 0))));
    }

    private Problem inPlainWords() {
        if (words.startsWith("mapping values are not allowed")) {
            return Problem.of(Code.YAML_COLON);
        }
        if (words.startsWith("could not find expected ':'")) {
            return Problem.of(Code.YAML_NO_COLON);
        }
        if (words.contains("escape")) {
            return Problem.of(Code.YAML_ESCAPE);
        }
        String found = mark.isPresent() ? character(mark.get()) : "";
        if (found.equals(":")) {
            return Problem.of(Code.YAML_KEY);
        }
        if (words.startsWith("expected <block end>") && atStartOfLine()) {
            return Problem.of(Code.YAML_INDENTATION);
        }
        return found.isBlank() ? Problem.of(Code.YAML_SYNTAX, words) : Problem.of(Code.YAML_UNEXPECTED, found);
    }

    private static boolean isOpening(String character) {
        return character.length() == 1 && "[{\"'".contains(character);
    }

    private boolean isAtEnd() {
        return words.contains("end of stream")
                || words.contains("<stream end>")
                || words.contains("document separator");
    }

    private boolean atStartOfLine() {
        int index =
                text.content().offsetByCodePoints(0, Math.min(mark.orElseThrow().getIndex(), text.length()));
        int start = index;
        while (start > 0 && text.content().charAt(start - 1) == ' ') {
            start--;
        }
        return start == 0
                || text.content().charAt(start - 1) == '\n'
                || text.content().charAt(start - 1) == '\r';
    }

    private String character(Mark at) {
        String content = text.content();
        int index = content.offsetByCodePoints(0, Math.min(at.getIndex(), text.length()));
        return index < content.length() ? Character.toString(content.codePointAt(index)) : "";
    }

    private Place place(Optional<Mark> at) {
        return at.isPresent() ? text.place(at.get()) : new Place(text.source(), 1, 1);
    }
}
