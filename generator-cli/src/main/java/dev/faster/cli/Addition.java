package dev.faster.cli;

import dev.faster.catalog.Component;
import dev.faster.spec.SpecEditor;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Picks components. They come in the catalog's order, so that it does not matter which was added first. */
record Addition(List<String> ids) implements SpecEdit {
    @Override
    public byte[] in(Draft draft) {
        Pickable pickable = new Pickable(draft.content().catalog());
        byte[] text = draft.text().getBytes(StandardCharsets.UTF_8);
        for (String id : ids) {
            Component component = pickable.find(id);
            text = SpecEditor.of(ProjectDrafts.SPEC, text).add(Pickable.key(component), id, pickable.after(component));
        }
        return text;
    }
}
