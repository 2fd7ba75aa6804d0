package dev.faster.render;

import dev.faster.render.Expression.Literal;
import dev.faster.render.Step.Branch;
import dev.faster.render.Step.Choice;
import dev.faster.render.Step.Each;
import dev.faster.render.Step.Text;
import dev.faster.render.Step.Value;
import freemarker.core.TemplateElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/**
 * Takes templates apart when {@code faster} is built. FreeMarker itself does the parsing, white space and all, so a compiled template cannot differ in what it
 * means; only walking the result is ours. A template that uses more of FreeMarker than {@link Step} and {@link Expression} have stays what it is.
 *
 * <p>Loading FreeMarker and parsing eight templates with it costs a run some 170 milliseconds; see {@code docs/performance.md}.
 */
final class TemplateCompiler {
    private TemplateCompiler() {}

    /** @throws dev.faster.problem.ProblemException when it is no template */
    static Template compile(FreemarkerEngine freemarker, Template.Markup markup) {
        return step(freemarker.parse(markup.origin(), markup.source()).getRootTreeNode())
                .<Template>map(steps -> new Template.Compiled(markup.path(), steps))
                .orElse(markup);
    }

    /** The steps of one element of FreeMarker's tree, or nothing when it is none of ours. */
    private static Optional<List<Step>> step(TemplateElement element) {
        String description = element.getDescription();
        return switch (element.getClass().getSimpleName()) {
            case "MixedContent" -> children(element);
            case "Comment" -> Optional.of(List.of());
            case "TextBlock" -> one(new Text(element.getCanonicalForm().getBytes(StandardCharsets.UTF_8)));
            case "DollarVariable" -> value(description);
            case "ConditionalBlock" -> branch(element).map(branch -> List.of(new Choice(List.of(branch))));
            case "IfBlock" -> choice(element);
            case "IteratorBlock" -> each(element, description);
            default -> Optional.empty();
        };
    }

    private static Optional<List<Step>> children(TemplateElement element) {
        List<Step> steps = new ArrayList<>();
        for (TemplateElement child : childrenOf(element)) {
            Optional<List<Step>> own = step(child);
            if (own.isEmpty()) {
                return own;
            }
            steps.addAll(own.get());
        }
        return Optional.of(steps);
    }

    private static Optional<List<Step>> value(String description) {
        return ExpressionParser.parse(description.substring("[=".length(), description.length() - 1))
                .map(expression -> List.of(new Value(expression)));
    }

    private static Optional<List<Step>> choice(TemplateElement element) {
        List<Branch> branches = new ArrayList<>();
        for (TemplateElement child : childrenOf(element)) {
            Optional<Branch> branch = branch(child);
            if (branch.isEmpty()) {
                return Optional.empty();
            }
            branches.add(branch.get());
        }
        return one(new Choice(branches));
    }

    private static Optional<Branch> branch(TemplateElement element) {
        String description = element.getDescription();
        Optional<Expression> condition = description.equals("#else")
                ? Optional.of(new Literal(true))
                : ExpressionParser.parse(description.substring(description.indexOf(' ') + 1));
        return condition.flatMap(test -> children(element).map(steps -> new Branch(test, steps)));
    }

    private static Optional<List<Step>> each(TemplateElement element, String description) {
        int as = description.lastIndexOf(" as ");
        String variable = description.substring(as + " as ".length());
        if (as < 0 || variable.contains(",")) {
            return Optional.empty();
        }
        return ExpressionParser.parse(description.substring("#list ".length(), as))
                .flatMap(items -> children(element).map(steps -> List.of(new Each(items, variable, steps))));
    }

    private static Optional<List<Step>> one(Step step) {
        return Optional.of(List.of(step));
    }

    private static List<TemplateElement> childrenOf(TemplateElement element) {
        List<TemplateElement> children = new ArrayList<>();
        for (Object child : Collections.list((Enumeration<?>) element.children())) {
            children.add((TemplateElement) child);
        }
        return children;
    }
}
