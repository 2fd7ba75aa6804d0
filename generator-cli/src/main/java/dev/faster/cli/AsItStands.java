package dev.faster.cli;

import java.nio.charset.StandardCharsets;

/** Leaves a spec alone. */
final class AsItStands implements SpecEdit {
    @Override
    public byte[] in(Draft draft) {
        return draft.text().getBytes(StandardCharsets.UTF_8);
    }
}
