package [=package].user.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A piece of HTML, made from a file with {@code {{names}}} in it. What is filled in is escaped, unless it is Html itself. */
record Html(String text) {

    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)}}");

    static Html of(String file, Map<String, Object> values) {
        Matcher names = NAME.matcher(read(file));
        return new Html(names.replaceAll(found -> Matcher.quoteReplacement(escaped(values.get(found.group(1))))));
    }

    private static String escaped(Object value) {
        return value instanceof Html html ? html.text() : HtmlUtils.htmlEscape(value.toString());
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("embedded-auth/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
