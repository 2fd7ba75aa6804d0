package dev.faster.render;

import java.util.List;

/** The part of FreeMarker's expressions that compiled templates may use. */
sealed interface Expression {
    /** A variable and the keys beneath it: {@code component.title}. */
    record Reference(List<String> path) implements Expression {}

    /** {@code versions[key]} */
    record Lookup(Expression map, Expression key) implements Expression {}

    /** A String, an Integer or a Boolean. */
    record Literal(Object value) implements Expression {}

    /** {@code e?has_content}: there, and neither empty nor false. */
    record HasContent(Expression operand) implements Expression {}

    record Not(Expression operand) implements Expression {}

    /** {@code &&} when {@code all}, else {@code ||}. */
    record Junction(boolean all, Expression left, Expression right) implements Expression {}

    /** {@code operator} is one of {@code == != < <= > >=}; order is for numbers alone. */
    record Comparison(String operator, Expression left, Expression right) implements Expression {}
}
