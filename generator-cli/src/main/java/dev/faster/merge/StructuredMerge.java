package dev.faster.merge;

import dev.faster.outline.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        BlockMerge merge = new BlockMerge(driver.policy(), baseOutline.get(), ourOutline.get(), theirOutline.get());
        MergedLines merged = merge.merged();
        if (merged.disputes() > 0) {
            return driver.separators().isPresent() ? Optional.empty() : Optional.of(merged);
        }
        List<String> lines = separated(merged);
        Optional<Block> result = outline(lines);
        if (result.isEmpty() || !BlockMerge.keys(result.get()).equals(merge.keys())) {
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
}
