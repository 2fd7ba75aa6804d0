package dev.faster.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Merges files by what is in them. What comes out is looked at again: it must have in it what it should. */
final class StructuredMerge {
    private final Driver driver;

    StructuredMerge(Driver driver) {
        this.driver = driver;
    }

    /** Empty when one of the files cannot be understood, or the result would not be. */
    Optional<MergedLines> merge(List<String> base, List<String> ours, List<String> theirs) {
        Optional<Block> baseOutline = outline(base);
        Optional<Block> ourOutline = baseOutline.isEmpty() ? Optional.empty() : outline(ours);
        Optional<Block> theirOutline = ourOutline.isEmpty() ? Optional.empty() : outline(theirs);
        if (theirOutline.isEmpty()) {
            return Optional.empty();
        }
        Block before = baseOutline.get();
        MergedLines merged = new BlockMerge(driver.deleted()).merge(before, ourOutline.get(), theirOutline.get());
        if (merged.disputes() > 0) {
            return driver.separators().isPresent() ? Optional.empty() : Optional.of(merged);
        }
        List<String> lines = separated(merged);
        Set<String> expected = expected(paths(before), paths(ourOutline.get()), paths(theirOutline.get()));
        Optional<Block> result = outline(lines);
        if (result.isEmpty() || !paths(result.get()).equals(expected)) {
            return Optional.empty();
        }
        MergedLines checked = new MergedLines();
        checked.agree(lines);
        return Optional.of(checked);
    }

    private Optional<Block> outline(List<String> lines) {
        Optional<List<String>> bare =
                driver.separators().isPresent() ? driver.separators().get().without(lines) : Optional.of(lines);
        return bare.isEmpty() ? Optional.empty() : driver.outliner().outline(bare.get());
    }

    private List<String> separated(MergedLines merged) {
        List<String> lines = new ArrayList<>();
        for (Chunk chunk : merged.chunks()) {
            if (chunk instanceof Chunk.Agreed agreed) {
                lines.addAll(agreed.lines());
            }
        }
        return driver.separators().isPresent() ? driver.separators().get().with(lines) : lines;
    }

    private static Set<String> expected(Set<String> base, Set<String> ours, Set<String> theirs) {
        Set<String> expected = new HashSet<>();
        for (String path : ours) {
            if (theirs.contains(path) || !base.contains(path)) {
                expected.add(path);
            }
        }
        for (String path : theirs) {
            if (!base.contains(path)) {
                expected.add(path);
            }
        }
        return expected;
    }

    private static Set<String> paths(Block outline) {
        Set<String> paths = new HashSet<>();
        addPaths(outline, "", paths);
        return paths;
    }

    private static void addPaths(Block block, String above, Set<String> paths) {
        for (Block child : block.children()) {
            String path = above + '\n' + child.key();
            paths.add(path);
            addPaths(child, path, paths);
        }
    }
}
