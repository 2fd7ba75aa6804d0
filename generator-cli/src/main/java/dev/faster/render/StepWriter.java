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
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the steps that {@link StepReader} reads. */
final class StepWriter {
    private final DataOutputStream out;

    StepWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(List<Step> steps) throws IOException {
        out.writeInt(steps.size());
        for (Step step : steps) {
            step(step);
        }
    }

    private void step(Step step) throws IOException {
        if (step instanceof Text text) {
            out.writeByte('t');
            bytes(text.utf8());
        } else if (step instanceof Value value) {
            out.writeByte('v');
            expression(value.expression());
        } else if (step instanceof Choice choice) {
            out.writeByte('c');
            out.writeInt(choice.branches().size());
            for (Branch branch : choice.branches()) {
                expression(branch.condition());
                write(branch.steps());
            }
        } else if (step instanceof Each each) {
            out.writeByte('e');
            expression(each.items());
            text(each.variable());
            write(each.steps());
        }
    }

    private void expression(Expression expression) throws IOException {
        if (expression instanceof Reference reference) {
            out.writeByte('r');
            text(String.join(".", reference.path()));
        } else if (expression instanceof Lookup lookup) {
            out.writeByte('l');
            expression(lookup.map());
            expression(lookup.key());
        } else if (expression instanceof Literal literal) {
            literal(literal.value());
        } else if (expression instanceof HasContent test) {
            out.writeByte('h');
            expression(test.operand());
        } else if (expression instanceof Not not) {
            out.writeByte('!');
            expression(not.operand());
        } else if (expression instanceof Junction junction) {
            out.writeByte(junction.all() ? '&' : '|');
            expression(junction.left());
            expression(junction.right());
        } else if (expression instanceof Comparison comparison) {
            out.writeByte('?');
            text(comparison.operator());
            expression(comparison.left());
            expression(comparison.right());
        }
    }

    private void literal(Object value) throws IOException {
        if (value instanceof Integer number) {
            out.writeByte('i');
            out.writeInt(number);
        } else if (value instanceof Boolean truth) {
            out.writeByte('b');
            out.writeByte(truth ? 1 : 0);
        } else {
            out.writeByte('s');
            text((String) value);
        }
    }

    private void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }
}
