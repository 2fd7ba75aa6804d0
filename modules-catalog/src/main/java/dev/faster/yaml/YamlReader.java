package dev.faster.yaml;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one YAML document from untrusted bytes. */
public final class YamlReader {
    private YamlReader() {}

    /**
     * @param source what problems call the document, such as a file name
     * @throws dev.faster.problem.ProblemException when the bytes are not one plain document in UTF-8
     */
    public static YamlNode read(String source, byte[] bytes) {
        YamlText text = YamlText.decode(source, bytes);
        YamlComposer composer = new YamlComposer(text);
        try {
            YamlNode root = composer.compose(events(text));
            refuseTabs(text, composer, Integer.MAX_VALUE);
            return root;
        } catch (YamlEngineException e) {
            SyntaxError error = new SyntaxError(text, e);
            refuseTabs(text, composer, error.lastLine());
            throw error.toProblem().toException();
        }
    }

    private static Iterator<Event> events(YamlText text) {
        LoadSettings settings = LoadSettings.builder().setParseComments(false).build();
        return new Parse(settings).parseString(text.content()).iterator();
    }

    /** A tab is the cause of most that goes wrong after it, so it comes first. */
    private static void refuseTabs(YamlText text, YamlComposer composer, int lastLine) {
        Optional<YamlText.Position> tab = new Tabs(composer.blockTexts()).firstIn(text.content());
        if (tab.isPresent() && tab.get().line() <= lastLine) {
            throw Problem.of(Code.YAML_TAB).at(text.place(tab.get())).toException();
        }
    }
}
