package dev.faster.merge;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Merges three versions of a text file, and keeps every byte of ours that does not have to change. */
final class TextMerge {
    /** @param conflicts how many places a person has to decide about */
    record Result(byte[] content, int conflicts) {}

    private final Labels labels;

    TextMerge(Labels labels) {
        this.labels = labels;
    }

    /** Empty when one of them is no text, or they cannot be read alike. */
    Optional<Result> merge(String path, byte[] base, byte[] ours, byte[] theirs) {
        Optional<Charset> charset = TextFile.common(base, ours, theirs);
        if (charset.isEmpty()) {
            return Optional.empty();
        }
        TextFile before = TextFile.of(base, charset.get()).orElseThrow();
        TextFile mine = TextFile.of(ours, charset.get()).orElseThrow();
        TextFile other = TextFile.of(theirs, charset.get()).orElseThrow();
        Indentation indentation = Indentation.between(before.lines(), mine.lines());
        MergedLines merged = lines(path, indentation.of(before.lines()), mine.lines(), indentation.of(other.lines()));
        List<String> lines = new ConflictMarkers().around(merged.chunks(), labels);
        boolean ended = mine.ended() == before.ended() ? other.ended() : mine.ended();
        TextFile file = mine.with(lines, ended || merged.disputes() > 0);
        return Optional.of(new Result(file.bytes(charset.get()), merged.disputes()));
    }

    private static MergedLines lines(String path, List<String> base, List<String> ours, List<String> theirs) {
        SortedSection.Versions file = new SortedSection.Versions(base, ours, theirs);
        // Before any driver: only who knows the order can put an entry of each side where it belongs.
        for (SortedSection section : SortedSection.of(path)) {
            file = section.withOursEverywhere(file);
        }
        return lines(Drivers.of(path), file);
    }

    private static MergedLines lines(Optional<Driver> driver, SortedSection.Versions file) {
        Optional<MergedLines> structured = driver.isPresent()
                ? new StructuredMerge(driver.get()).merge(file.base(), file.ours(), file.theirs())
                : Optional.empty();
        return structured.isPresent()
                ? structured.get()
                : new LineMerge(file.base(), file.ours(), file.theirs(), Touching.DISPUTED).merge();
    }

    /** The file as it would be with the ends of lines and the first bytes of another; as it is when it is no text. */
    static byte[] inFormatOf(byte[] format, byte[] content) {
        Optional<Charset> charset = TextFile.common(format, content);
        if (charset.isEmpty()) {
            return content;
        }
        TextFile file = TextFile.of(content, charset.get()).orElseThrow();
        return TextFile.of(format, charset.get())
                .orElseThrow()
                .with(file.lines(), file.ended())
                .bytes(charset.get());
    }

    /** Whether two files differ in nothing but what git and editors change of their own accord. */
    static boolean saysTheSame(byte[] one, byte[] other) {
        Optional<Charset> charset = TextFile.common(one, other);
        return charset.isPresent()
                && TextFile.of(one, charset.get())
                        .orElseThrow()
                        .saysTheSame(TextFile.of(other, charset.get()).orElseThrow());
    }
}
