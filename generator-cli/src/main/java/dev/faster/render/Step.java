package dev.faster.render;

import java.util.List;

/** One step of a compiled template; each writes something, or nothing. */
sealed interface Step {
    /** Literal text, in UTF-8. */
    record Text(byte[] utf8) implements Step {}

    record Value(Expression expression) implements Step {}

    /** The first branch whose condition holds. An else is a branch with the condition {@link Expression.Literal} true. */
    record Choice(List<Branch> branches) implements Step {}

    record Branch(Expression condition, List<Step> steps) {}

    /** The steps once for each item, which they see as {@code variable}. */
    record Each(Expression items, String variable, List<Step> steps) implements Step {}
}
