package dev.faster.cli;

import dev.faster.catalog.Component.Kind;

/** What the kinds of components are called. */
final class KindText {
    private KindText() {}

    static String of(Kind kind) {
        return switch (kind) {
            case CORE -> "core";
            case MODULE -> "module";
            case DEPLOY -> "deploy";
        };
    }
}
