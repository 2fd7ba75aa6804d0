package dev.faster.cli;

import dev.faster.catalog.Component;
import dev.faster.catalog.Resolver;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.spec.SpecEditor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Picks components no more. One that is not there needs no removing. */
record Removal(List<String> ids) implements SpecEdit {
    @Override
    public byte[] in(Draft draft) {
        Pickable pickable = new Pickable(draft.content().catalog());
        List<String> picked = Generations.picked(draft.spec());
        List<String> staying = new ArrayList<>(picked);
        staying.removeAll(ids);
        byte[] text = draft.text().getBytes(StandardCharsets.UTF_8);
        for (String id : ids) {
            Component component = pickable.find(id);
            Optional<String> bringer = bringer(id, staying, draft);
            if (bringer.isPresent()) {
                Code code = picked.contains(id) ? Code.REQUIRED_BY : Code.BROUGHT_ALONG_BY;
                throw Problem.of(code, id, bringer.get()).toException();
            }
            text = SpecEditor.of(ProjectDrafts.SPEC, text).remove(Pickable.key(component), id);
        }
        return text;
    }

    private static Optional<String> bringer(String id, List<String> staying, Draft draft) {
        for (String other : staying) {
            if (Generations.ids(Resolver.resolve(draft.content().catalog(), List.of(other)))
                    .contains(id)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
