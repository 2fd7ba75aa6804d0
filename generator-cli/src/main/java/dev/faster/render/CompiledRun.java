package dev.faster.render;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.render.Expression.Comparison;
import dev.faster.render.Expression.HasContent;
import dev.faster.render.Expression.Junction;
import dev.faster.render.Expression.Literal;
import dev.faster.render.Expression.Lookup;
import dev.faster.render.Expression.Not;
import dev.faster.render.Expression.Reference;
import dev.faster.render.Step.Branch;
import dev.faster.render.Step.Choice;
import dev.faster.render.Step.Each;
import dev.faster.render.Step.Text;
import dev.faster.render.Step.Value;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs one compiled template. What FreeMarker would call an error is one here, too. */
final class CompiledRun {
    private final String template;
    private final Map<String, Object> variables;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);

    CompiledRun(String template, Map<String, Object> variables) {
        this.template = template;
        this.variables = new HashMap<>(variables);
    }

    byte[] run(List<Step> steps) {
        runAll(steps);
        return out.toByteArray();
    }

    private void runAll(List<Step> steps) {
        for (Step step : steps) {
            run(step);
        }
    }

    private void run(Step step) {
        if (step instanceof Text text) {
            out.writeBytes(text.utf8());
        } else if (step instanceof Value value) {
            out.writeBytes(text(value.expression()).getBytes(StandardCharsets.UTF_8));
        } else if (step instanceof Choice choice) {
            choose(choice);
        } else if (step instanceof Each each) {
            repeat(each);
        }
    }

    private void choose(Choice choice) {
        for (Branch branch : choice.branches()) {
            if (holds(branch.condition())) {
                runAll(branch.steps());
                return;
            }
        }
    }

    private void repeat(Each each) {
        if (!(required(each.items()) instanceof List<?> items)) {
            throw unknown(each.items());
        }
        Object outer = variables.get(each.variable());
        for (Object item : items) {
            variables.put(each.variable(), item);
            runAll(each.steps());
        }
        variables.put(each.variable(), outer);
    }

    private String text(Expression expression) {
        Object value = required(expression);
        if (value instanceof String || value instanceof Integer) {
            return value.toString();
        }
        throw unknown(expression);
    }

    private boolean holds(Expression expression) {
        if (required(expression) instanceof Boolean value) {
            return value;
        }
        throw unknown(expression);
    }

    private Object required(Expression expression) {
        Object value = evaluate(expression);
        if (value == null) {
            throw unknown(expression);
        }
        return value;
    }

    /** The value, or null for one that is not there: inside this class only. */
    private Object evaluate(Expression expression) {
        if (expression instanceof Reference reference) {
            return follow(reference);
        } else if (expression instanceof Literal literal) {
            return literal.value();
        } else if (expression instanceof Lookup lookup) {
            return required(lookup.map()) instanceof Map<?, ?> map ? map.get(required(lookup.key())) : null;
        } else if (expression instanceof HasContent test) {
            return hasContent(evaluate(test.operand()));
        } else if (expression instanceof Not not) {
            return !holds(not.operand());
        } else if (expression instanceof Junction junction) {
            return junction.all()
                    ? holds(junction.left()) && holds(junction.right())
                    : holds(junction.left()) || holds(junction.right());
        }
        return compare((Comparison) expression);
    }

    private Object follow(Reference reference) {
        Object value = variables;
        for (String key : reference.path()) {
            if (!(value instanceof Map<?, ?> map)) {
                throw unknown(reference);
            }
            value = map.get(key);
        }
        return value;
    }

    private static boolean hasContent(Object value) {
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        } else if (value instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        return value != null && !value.equals("") && !value.equals(false);
    }

    private boolean compare(Comparison comparison) {
        Object left = required(comparison.left());
        Object right = required(comparison.right());
        if (left.getClass() != right.getClass()) {
            throw unknown(comparison.right());
        }
        return switch (comparison.operator()) {
            case "==" -> left.equals(right);
            case "!=" -> !left.equals(right);
            case "<" -> number(comparison, left) < number(comparison, right);
            case "<=" -> number(comparison, left) <= number(comparison, right);
            case ">" -> number(comparison, left) > number(comparison, right);
            default -> number(comparison, left) >= number(comparison, right);
        };
    }

    private int number(Comparison comparison, Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        throw unknown(comparison);
    }

    private RuntimeException unknown(Expression expression) {
        String shown =
                expression instanceof Reference reference ? String.join(".", reference.path()) : expression.toString();
        return Problem.of(Problem.Code.TEMPLATE_VARIABLE_UNKNOWN, shown)
                .at(Place.of(template))
                .toException();
    }
}
