package dev.faster.render;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** FreeMarker, set up so that a template can do nothing but write text, and writes the same text everywhere. */
final class FreemarkerEngine {
    private final Configuration configuration;

    FreemarkerEngine() {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    byte[] render(String origin, String source, Map<String, Object> variables) {
        StringWriter out = new StringWriter(source.length() * 2);
        try {
            parse(origin, source).process(variables, out);
        } catch (TemplateException e) {
            throw broken(origin, e.getLineNumber(), e.getColumnNumber(), e.getMessageWithoutStackTop());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws dev.faster.problem.ProblemException when it is no template */
    Template parse(String origin, String source) {
        try {
            return new Template(origin, source, configuration);
        } catch (ParseException e) {
            throw broken(origin, e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException broken(String origin, Integer line, Integer column, String message) {
        String firstLine = message.strip().lines().findFirst().orElse("");
        return Problem.of(Problem.Code.TEMPLATE_BROKEN, firstLine)
                .at(new Place(origin, line == null ? 0 : line, column == null ? 0 : column))
                .toException();
    }
}
