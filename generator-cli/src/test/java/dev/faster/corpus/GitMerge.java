package dev.faster.corpus;

import dev.faster.render.RenderedFile;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code git merge-file} makes of three versions of a file. */
final class GitMerge {
    private final Path folder;

    /** @param folder for its files; not there yet */
    GitMerge(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** A checkout with other line ends is the same to git: its index has the usual ones. */
    Answer merge(RenderedFile base, RenderedFile ours, RenderedFile theirs) throws IOException, InterruptedException {
        Files.write(folder.resolve("base"), base.content());
        Files.write(folder.resolve("theirs"), theirs.content());
        Text text = Text.of(ours);
        boolean checkout = text.crlf() && !Text.of(base).crlf();
        RenderedFile seen = checkout && !text.mark() ? new RenderedFile(text.bytes(), ours.executable()) : ours;
        Files.write(folder.resolve("ours"), seen.content());
        File merged = folder.resolve("merged").toFile();
        int conflicts = new ProcessBuilder("git", "merge-file", "-p", "--diff3", "ours", "base", "theirs")
                .directory(folder.toFile())
                .redirectOutput(merged)
                .redirectError(Redirect.DISCARD)
                .start()
                .waitFor();
        return new Answer(conflicts, seen, new RenderedFile(Files.readAllBytes(merged.toPath()), ours.executable()));
    }

    /**
     * @param conflicts how many places; git counts to 127
     * @param seen the user's version as git sees it
     */
    record Answer(int conflicts, RenderedFile seen, RenderedFile file) {}
}
