package dev.faster.outline.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.faster.outline.OutlineAssert;
import dev.faster.outline.Outliner;
import dev.faster.outline.OutlinerLaws;
import dev.faster.outline.RealFiles;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownOutlinerTest {
    private static final String[] PIECES = {
        "\n",
        "\n",
        "\n  ",
        "\n    ",
        "# ",
        "## ",
        "###### ",
        "#",
        "===",
        "---",
        "```",
        "~~~~",
        "<!--",
        "-->",
        "<pre>",
        "</pre>",
        "<div>",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "> ",
        "|",
        "|---|",
        "| a | b |",
        "a",
        "b: ",
        " — ",
        "`",
        "**",
        "    ",
        "\t",
        "\\",
        "[ ] ",
        "é",
        ""
    };

    private final Outliner outliner = new MarkdownOutliner();
    private final OutlinerLaws laws = new OutlinerLaws(outliner);

    @Test
    void headingsMakeSectionsWithinSections() {
        outline("""
                About.

                # Shop
                Text.

                ## Run ##
                ### Fast
                ## Test
                # Other
                """)
                .hasHead("", "About.")
                .hasKeys("", "# Shop", "# Other")
                .hasHead("# Shop", "", "# Shop", "Text.")
                .hasKeys("# Shop", "## Run", "## Test")
                .hasLines("# Shop > ## Run", "", "## Run ##", "### Fast")
                .hasKeys("# Shop > ## Run", "### Fast");
    }

    @Test
    void aSectionStaysAsItIsWhenOneIsAddedBehindIt() {
        outline("# A\n\ntext\n").hasLines("# A", "# A", "", "text");
        outline("# A\n\ntext\n\n# B\n\ntext\n")
                .hasLines("# A", "# A", "", "text")
                .hasLines("# B", "", "# B", "", "text");
        outline("# A\n\n\n").hasLines("# A", "# A").hasTail("", "", "");
    }

    @Test
    void aCommentBeforeAHeadingBelongsToItsSection() {
        outline("# A\ntext\n\n<!-- about\n# b -->\n# B\n").hasLines("# B", "", "<!-- about", "# b -->", "# B");
    }

    @Test
    void underlinedLinesAreHeadings() {
        outline("""
                Shop
                ====
                Two
                lines
                -----
                text
                - item
                ---
                | a |
                ---
                """)
                .hasKeys("", "# Shop")
                .hasKeys("# Shop", "## Two lines")
                .hasHead("# Shop > ## Two lines", "Two", "lines", "-----", "text");
    }

    @Test
    void whatLooksLikeAHeadingInCodeOrCommentsIsNone() {
        outline("""
                # A
                ```sh
                # comment
                ~~~
                ```
                ~~~~
                # comment
                ~~~
                ~~~~

                    # code

                <!--
                # B

                # C
                -->
                <pre>

                # D
                </pre>
                <details>
                # E
                </details>

                1. Step

                   ```
                # F
                   ```
                #hashtag
                ####### seven
                """).hasKeys("", "# A").isLeaf("# A");
    }

    @Test
    void frontMatterBelongsToTheHead() {
        outline("---\ntitle: x\n---\n\n# A\n")
                .hasHead("", "---", "title: x", "---")
                .hasKeys("", "# A");
        outline("---\n\n# A\n\n---\n").hasKeys("", "# A");
    }

    @Test
    void theSameHeadingTwiceIsNumbered() {
        outline("# A\n# A\n# A#2\n").hasKeys("", "# A", "# A#2", "# A#2#2");
    }

    @Test
    void rowsOfTablesAreBlocks() {
        outline("""
                ## What is where

                | | |
                |---|---|
                | `src` | the code |
                | `docs` | a \\| b |

                Text.

                | Port | For |
                |:--|--:|
                | 80 | all |

                ## Next
                """)
                .hasKeys("", "## What is where", "## Next")
                .hasHead("## What is where", "## What is where")
                .hasKeys("## What is where", "table", "table | Port | For")
                .hasHead("## What is where > table", "", "| | |", "|---|---|")
                .hasKeys("## What is where > table", "`src`", "`docs`")
                .hasTail("## What is where > table", "", "Text.")
                .hasLines("## What is where > table | Port | For > 80", "| 80 | all |");
    }

    @Test
    void rowsThatStartAlikeAreKnownByTwoCells() {
        outline("""
                | status | code |
                |---|---|
                | 400 | a |
                | 400 | b |
                | 500 | c |
                """).hasKeys("table | status | code", "400 | a", "400 | b", "500");
    }

    @Test
    void aTableWhoseRowsCannotBeToldApartIsOneBlock() {
        outline("| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 |\n\ntext\n")
                .hasKeys("", "table | a | b")
                .isLeaf("table | a | b");
    }

    @Test
    void itemsOfAListAreBlocks() {
        outline("""
                Intro:
                - `a` one
                  more
                - [x] **Bold.** Two

                  ```
                - no item
                  ```
                - three — text
                - four: text

                - five

                Outro.
                """)
                .hasHead("", "Intro:")
                .hasKeys("", "list")
                .hasKeys("list", "`a`", "**Bold.**", "three", "four", "five")
                .hasLines("list > `a`", "- `a` one", "  more")
                .hasLines("list > five", "", "- five")
                .hasTail("list", "", "Outro.");
    }

    @Test
    void listsThatOnlyANumberCouldTellApartAreText() {
        outline("- a\n\ntext\n\n- b\n").isLeaf("");
        outline("- a\n* b\n").isLeaf("");
    }

    @Test
    void aListWhoseItemsCannotBeToldApartIsOneBlock() {
        outline("- a\n- a\n").hasKeys("", "list").isLeaf("list");
    }

    @Test
    void aHeadingRightBehindTextHasNoOutline() {
        assertThat(outliner.outline(List.of("# A", "text", "# B"))).isEmpty();
    }

    @Test
    void whatDoesNotEndHasNoOutline() {
        assertThat(List.of("```\n# A", "<!-- a\n# A", "<pre>\n# A", "---\n# A\n---\n"))
                .allMatch(text -> outliner.outline(text.lines().toList()).isEmpty());
    }

    @Test
    void largeFilesTakeLinearTime() {
        for (String piece : List.of("# a", "- a", "| a |", "|---|", "text", "text\n---", "<!-- -->", "")) {
            List<String> lines = (piece + "\n\n").repeat(50_000).lines().toList();

            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> outliner.outline(lines), piece);
        }
    }

    @Test
    void filesOfTheTemplatesHaveOutlines() {
        assertThat(rendered().values())
                .hasSizeGreaterThan(3)
                .allMatch(lines -> outliner.outline(lines).isPresent());
    }

    @Test
    void anyEditedFileIsOutlinedWithAllItsLinesOrNotAtAll() {
        laws.survivesEditsOf(rendered(), 200);
    }

    @Test
    void anyLinesAreOutlinedWithAllOfThemOrNotAtAll() {
        laws.survivesGarbage(20_000, PIECES);
    }

    private static Map<String, List<String>> rendered() {
        return RealFiles.rendered(path -> path.endsWith(".md"));
    }

    private OutlineAssert outline(String text) {
        return OutlineAssert.of(outliner, text);
    }
}
