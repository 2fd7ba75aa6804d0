package dev.faster.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EditingTest {
    private static final Map<String, String> PROJECT = Map.of("a", "one\ntwo\nthree\n", "b", "b\n");

    @Test
    void linesAreTakenOutAndPutInBetweenOthers() {
        assertThat(edited("""
                = in the middle
                @ a
                 one
                -two
                +2
                """)).containsEntry("a", "one\n2\nthree\n").containsEntry("b", "b\n");
    }

    @Test
    void aFileIsEditedInSeveralPlaces() {
        assertThat(edited("""
                = all over
                @ a
                @@ top
                +zero
                @@
                -three
                @@ end
                +four
                ~ two => 2
                """)).containsEntry("a", "zero\none\n2\nfour\n");
    }

    @Test
    void filesAreMadeMovedDeletedAndReshaped() {
        assertThat(edited("""
                = files
                @ c
                @@ new
                +new
                @ b
                ! delete
                @ a
                ! crlf
                ! no final newline
                ! move to d/a
                """)).containsOnly(Map.entry("c", "new\n"), Map.entry("d/a", "one\r\ntwo\r\nthree\r"));
    }

    @Test
    void linesThatAreNotThereAreAnError() {
        assertThatThrownBy(() -> edited("""
                = nowhere
                @ a
                -four
                """)).hasMessageContainingAll("test:1 nowhere", "a: found 0 times", "four");
    }

    @Test
    void anEditThatChangesNothingIsAnError() {
        assertThatThrownBy(() -> edited("""
                = nothing
                @ a
                -one
                +one
                """)).hasMessageContaining("changes nothing");
    }

    private static Map<String, String> edited(String text) {
        Map<String, RenderedFile> files = new TreeMap<>();
        PROJECT.forEach(
                (path, content) -> files.put(path, new RenderedFile(content.getBytes(StandardCharsets.UTF_8), false)));
        Edit edit = new EditReader().read("test", text.lines().toList()).get(0);
        Map<String, String> edited = new TreeMap<>();
        Editing.apply(edit, FileTree.of(files))
                .files()
                .forEach((path, file) -> edited.put(path, new String(file.content(), StandardCharsets.UTF_8)));
        return edited;
    }
}
