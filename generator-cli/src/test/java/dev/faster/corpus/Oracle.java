package dev.faster.corpus;

import java.util.List;

/** Something that must be true of a merge without a conflict. */
interface Oracle {
    /** What is wrong, in words; empty when nothing is. */
    List<String> complaints(Merged merged);

    static List<Oracle> all() {
        return List.of(new LinesSurvive(), new OrderStays(), new FormStays(), new DataIsMerged(), new JavaIsWhole());
    }
}
