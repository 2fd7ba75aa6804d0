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
import java.util.ArrayList;
import java.util.List;

/** Reads the steps that {@link StepWriter} wrote. */
final class StepReader {
    private final PackInput in;

    StepReader(PackInput in) {
        this.in = in;
    }

    List<Step> read() {
        int count = in.number();
        List<Step> steps = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            steps.add(step());
        }
        return steps;
    }

    private Step step() {
        byte kind = in.kind();
        return switch (kind) {
            case 't' -> new Text(in.bytes());
            case 'v' -> new Value(expression());
            case 'c' -> new Choice(branches());
            case 'e' -> new Each(expression(), in.text(), read());
            default -> throw unknown(kind);
        };
    }

    private List<Branch> branches() {
        int count = in.number();
        List<Branch> branches = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            branches.add(new Branch(expression(), read()));
        }
        return branches;
    }

    private Expression expression() {
        byte kind = in.kind();
        return switch (kind) {
            case 'r' -> new Reference(List.of(in.text().split("\\.")));
            case 'l' -> new Lookup(expression(), expression());
            case 'i' -> new Literal(in.number());
            case 'b' -> new Literal(in.kind() == 1);
            case 's' -> new Literal(in.text());
            case 'h' -> new HasContent(expression());
            case '!' -> new Not(expression());
            case '&' -> new Junction(true, expression(), expression());
            case '|' -> new Junction(false, expression(), expression());
            case '?' -> new Comparison(in.text(), expression(), expression());
            default -> throw unknown(kind);
        };
    }

    private static IllegalStateException unknown(byte kind) {
        return new IllegalStateException("the packed catalog holds " + (char) kind + ", which this faster cannot read");
    }
}
