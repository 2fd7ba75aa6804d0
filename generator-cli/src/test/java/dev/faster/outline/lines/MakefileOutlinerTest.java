package dev.faster.outline.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.outline.Block;
import dev.faster.outline.OutlinerLaws;
import dev.faster.outline.RealFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MakefileOutlinerTest {
    private final OutlinerLaws makefile = new OutlinerLaws(new MakefileOutliner());

    @Test
    void variablesAndRulesAreKnownByTheirNames() {
        assertThat(makefile.keys("""
                        .DEFAULT_GOAL := help
                        MVN ?= $(if $(CI),./mvnw -B,./mvnw)
                        export JAVA_OPTS::=-Xmx1g
                        FLAGS = a \\
                          b: c
                        FLAGS += d
                        include local.mk
                        $(eval $(call rule,a))

                        all:  build   test ## all = of it
                        	@echo "a: b"

                        %.o: %.c; cc $< -o $@
                        a b:: c
                        a b:: d
                        debug: CFLAGS = -g
                        """)).isEqualTo("""
                        var .DEFAULT_GOAL
                        var MVN
                        var JAVA_OPTS
                        var FLAGS
                        var FLAGS#2
                        include local.mk
                        $(eval $(call rule,a))
                        all
                        %.o
                        a b
                        a b#2
                        debug: var CFLAGS""");
    }

    @Test
    void aRuleHasItsRecipeAndTheLinesBetween() {
        Block file = makefile.block("""
                        # What can be done.

                        # Builds.
                        build: \\
                          src
                        	one \\
                        two

                        # and then
                        	three

                        # Tests.
                        test:
                        	four
                        # end
                        """);

        assertThat(file.head()).containsExactly("# What can be done.", "");
        assertThat(file.children())
                .containsExactly(
                        Block.leaf(
                                "build",
                                List.of(
                                        "# Builds.",
                                        "build: \\",
                                        "  src",
                                        "\tone \\",
                                        "two",
                                        "",
                                        "# and then",
                                        "\tthree")),
                        Block.leaf("test", List.of("", "# Tests.", "test:", "\tfour")));
        assertThat(file.tail()).containsExactly("# end");
    }

    @Test
    void phonyBelongsToTheRuleThatItIsOf() {
        assertThat(makefile.block(".PHONY: a\n# Does a.\na: b\n\tc\n").children())
                .containsExactly(Block.leaf("a", List.of(".PHONY: a", "# Does a.", "a: b", "\tc")));
    }

    @Test
    void phonyOfManyRulesStandsOnItsOwn() {
        assertThat(makefile.keys(".PHONY: a b\n.PHONY: c d\na:\nb:\nc:\n.PHONY: c\nd:\n"))
                .isEqualTo(".PHONY\n.PHONY c\na\nb\nc\n.PHONY c#2\nd");
    }

    @Test
    void conditionalsAndDefinitionsAreOneBlockEach() {
        assertThat(makefile.keys("""
                        ifeq ($(OS),Windows_NT)
                          ifdef CI
                        A = 1
                          endif
                        define B
                        endif
                        endef
                        else
                        A = 2
                        endif
                        override define C =
                        all: x
                        	y
                        endef
                        """)).isEqualTo("ifeq ($(OS),Windows_NT)\noverride define C =");
    }

    @Test
    void whatIsNotCertainlyAMakefileHasNoOutline() {
        makefile.hasNone("");
        makefile.hasNone("hello world\n");
        makefile.hasNone("\tno rule\n");
        makefile.hasNone("A = 1\n\tno rule\n");
        makefile.hasNone("ifdef A\nB = 1\n");
        makefile.hasNone("define A\n");
        makefile.hasNone("endif\n");
        makefile.hasNone("a:\n\tb\nifdef C\n\td\nendif\n\te\n");
        makefile.hasNone(".RECIPEPREFIX = >\na:\n> b\n");
        makefile.hasNone("A = \\");
        makefile.hasNone(": a\n");
    }

    @Test
    void whatWeWriteHasALawfulOutlineHoweverItIsEdited() {
        Map<String, List<String>> files = RealFiles.rendered(path -> path.equals("Makefile"));

        assertThat(makefile.lawful(files.get("Makefile"), "Makefile")
                        .orElseThrow()
                        .children())
                .extracting(Block::key)
                .startsWith("var .DEFAULT_GOAL", "var MVN", "help", "run", "test");
        makefile.survivesEditsOf(files, 2000);
    }

    @Test
    void garbageHasALawfulOutlineOrNone() {
        makefile.survivesGarbage();
    }
}
