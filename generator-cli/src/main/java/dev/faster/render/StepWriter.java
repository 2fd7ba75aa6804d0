package dev.faster.render;

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
import java.io.IOException;
import java.util.List;

/** Writes the steps that {@link StepReader} reads. */
final class StepWriter {
    private final PackOutput out;

    StepWriter(PackOutput out) {
        this.out = out;
    }

    void write(List<Step> steps) throws IOException {
        out.number(steps.size());
        for (Step step : steps) {
            step(step);
        }
    }

    private void step(Step step) throws IOException {
        if (step instanceof Text text) {
            out.kind('t');
            out.bytes(text.utf8());
        } else if (step instanceof Value value) {
            out.kind('v');
            expression(value.expression());
        } else if (step instanceof Choice choice) {
            out.kind('c');
            out.number(choice.branches().size());
            for (Branch branch : choice.branches()) {
                expression(branch.condition());
                write(branch.steps());
            }
        } else if (step instanceof Each each) {
            out.kind('e');
            expression(each.items());
            out.text(each.variable());
            write(each.steps());
        }
    }

    private void expression(Expression expression) throws IOException {
        if (expression instanceof Reference reference) {
            out.kind('r');
            out.text(String.join(".", reference.path()));
        } else if (expression instanceof Lookup lookup) {
            out.kind('l');
            expression(lookup.map());
            expression(lookup.key());
        } else if (expression instanceof Literal literal) {
            literal(literal.value());
        } else if (expression instanceof HasContent test) {
            out.kind('h');
            expression(test.operand());
        } else if (expression instanceof Not not) {
            out.kind('!');
            expression(not.operand());
        } else if (expression instanceof Junction junction) {
            out.kind(junction.all() ? '&' : '|');
            expression(junction.left());
            expression(junction.right());
        } else if (expression instanceof Comparison comparison) {
            out.kind('?');
            out.text(comparison.operator());
            expression(comparison.left());
            expression(comparison.right());
        }
    }

    private void literal(Object value) throws IOException {
        if (value instanceof Integer number) {
            out.kind('i');
            out.number(number);
        } else if (value instanceof Boolean truth) {
            out.kind('b');
            out.kind(truth ? 1 : 0);
        } else {
            out.kind('s');
            out.text((String) value);
        }
    }
}
