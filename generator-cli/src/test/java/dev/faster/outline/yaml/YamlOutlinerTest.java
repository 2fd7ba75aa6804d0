package dev.faster.outline.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.outline.OutlineAssert;
import dev.faster.outline.Outliner;
import dev.faster.outline.OutlinerLaws;
import dev.faster.outline.RealFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlOutlinerTest {
    private static final String[] PIECES = {
        "\n",
        "\n",
        "\n  ",
        "\n    ",
        "a",
        "b",
        ": ",
        ":",
        "- ",
        "-",
        "# c",
        " # c",
        "|",
        ">-",
        "|2+",
        "'",
        "\"",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "&x ",
        "*x",
        "!!str ",
        "<<: ",
        "? ",
        "---",
        "...",
        "%YAML 1.2",
        "\t",
        "name: ",
        "uses: a@",
        "run: |",
        "é",
        "😀",
        "\u2028",
        "\u0085",
        "\uFEFF",
        "\0",
        "=",
        "#"
    };

    private final Outliner outliner = new YamlOutliner();
    private final OutlinerLaws laws =
            new OutlinerLaws(outliner, (lines, outline) -> new YamlMeaning().isThatOf(outline));

    @Test
    void keysOfMappingsAreBlocks() {
        outline("""
                spring:
                  application:
                    name: shop
                  threads.virtual.enabled: true
                "server":
                  port: 8080
                """)
                .hasKeys("", "document")
                .hasKeys("document", "spring", "server")
                .hasKeys("document > spring", "application", "threads.virtual.enabled")
                .hasLines("document > spring > application", "  application:", "    name: shop")
                .isLeaf("document > server > port");
    }

    @Test
    void commentsAndBlankLinesBelongToWhatFollows() {
        outline("""
                a:
                  # about b
                  b: 1

                # about c
                c: 2
                """)
                .hasHead("document > a", "a:")
                .hasLines("document > a > b", "  # about b", "  b: 1")
                .hasLines("document > c", "", "# about c", "c: 2");
    }

    @Test
    void aCommentThatIsIndentedDeeperThanWhatFollowsBelongsToWhatItStandsIn() {
        outline("""
                a:
                  b:
                    c: 1
                    # d: 2

                  # e: 3

                # about f
                f: 4
                  # more of f
                # the end
                """)
                .hasTail("document > a > b", "    # d: 2")
                .hasTail("document > a", "", "  # e: 3")
                .hasLines("document > f", "", "# about f", "f: 4", "  # more of f")
                .hasTail("document", "# the end");
    }

    @Test
    void aCommentAboutTheFileDoesNotBelongToItsFirstKey() {
        outline("""
                # All settings.

                # about a
                a: 1
                """).hasHead("document", "# All settings.", "").hasLines("document > a", "# about a", "a: 1");
    }

    @Test
    void linesOfATextAreNoKeysWhateverTheyLookLike() {
        outline("""
                literal: |
                  key: 1
                  # no comment

                    - deeper
                folded: >2-
                   x: 1
                kept: |+
                  text

                plain: one
                  two # three
                quoted: "a: 1
                  b: 2"
                flow: {
                  c: 3
                }
                last: 'it''s: '
                """)
                .hasKeys("document", "literal", "folded", "kept", "plain", "quoted", "flow", "last")
                .hasLines("document > literal", "literal: |", "  key: 1", "  # no comment", "", "    - deeper")
                .hasLines("document > kept", "kept: |+", "  text", "")
                .hasLines("document > flow", "flow: {", "  c: 3", "}");
    }

    @Test
    void aBlankLineAfterATextBelongsToTheNextKey() {
        outline("""
                a: |
                  text

                b: 1
                """).hasLines("document > a", "a: |", "  text").hasLines("document > b", "", "b: 1");
    }

    @Test
    void quotesDoNotChangeAKey() {
        outline("\"a\": 1\n'b': 2\nc: 3\n").hasKeys("document", "a", "b", "c");
    }

    @Test
    void stepsAreKnownByNameOrActionOrScriptWithoutTheVersion() {
        outline("""
                steps:
                  - uses: actions/checkout@v5
                  - uses: actions/setup-java@v5
                    with:
                      java-version: 21
                  # Fails below 90 %.
                  - run: make test
                  - uses: actions/checkout@v4
                  - name: Upload
                    run: |
                      a
                      b
                """)
                .hasKeys(
                        "document > steps",
                        "uses:actions/checkout",
                        "uses:actions/setup-java",
                        "run:make test",
                        "uses:actions/checkout#2",
                        "name:Upload")
                .hasHead("document > steps > uses:actions/setup-java", "  - uses: actions/setup-java@v5")
                .hasKeys("document > steps > uses:actions/setup-java > with", "java-version")
                .hasLines("document > steps > run:make test", "  # Fails below 90 %.", "  - run: make test");
    }

    @Test
    void sequencesMayStandAtTheIndentationOfTheirKey() {
        outline("""
                servers:
                - description: This service
                  url: /
                # about tags
                tags:
                - name: users
                  description: People
                - name: orders
                """)
                .hasKeys("document > servers", "url:/")
                .hasKeys("document > servers > url:/", "url")
                .hasKeys("document > tags", "name:users", "name:orders")
                .hasHead("document > tags", "# about tags", "tags:");
    }

    @Test
    void parametersOfARouteAreKnownByNameAndPlace() {
        outline("""
                parameters:
                - in: query
                  name: id
                - in: path
                  name: id
                - $ref: '#/components/parameters/limit'
                """)
                .hasKeys(
                        "document > parameters",
                        "name:id in query",
                        "name:id in path",
                        "$ref:#/components/parameters/limit");
    }

    @Test
    void portsVariablesAndImagesAreKnownByWhatPeopleDoNotChange() {
        outline("""
                ports:
                  - "8080:80"
                  - 9090:90/udp
                environment:
                  - URL=http://a?b=c
                  - DEBUG
                cache_from:
                  - image: ghcr.io:443/acme/shop:1.2
                command:
                  - --a b=c
                """)
                .hasKeys("document > ports", "80", "90/udp")
                .hasKeys("document > environment", "URL", "DEBUG")
                .hasKeys("document > cache_from", "image:ghcr.io:443/acme/shop")
                .hasKeys("document > command", "--a b=c");
    }

    @Test
    void aSequenceWhoseItemsCannotBeToldApartIsOneBlock() {
        outline("""
                twice: [a]
                same:
                  - a
                  - a
                unnamed:
                  - level: 1
                  - level: 2
                nested:
                  - - a
                  - name: b
                missing:
                  -
                """)
                .isLeaf("document > same")
                .isLeaf("document > unnamed")
                .isLeaf("document > nested")
                .isLeaf("document > missing");
    }

    @Test
    void anItemWhoseFirstEntryHasEntriesIsOneBlock() {
        outline("""
                jobs:
                  - env:
                      A: 1
                    name: x
                  -
                    name: y
                """)
                .hasKeys("document > jobs", "name:x", "name:y")
                .isLeaf("document > jobs > name:x")
                .isLeaf("document > jobs > name:y");
    }

    @Test
    void anchorsAndTagsAndComplexKeysAreNotLookedInto() {
        outline("""
                base: &base
                  a: 1
                  # inner
                tagged: !map
                  b: 2
                complex:
                  ? c
                  : d
                merged:
                  <<: *base
                  e: 3
                doubled:
                  f: 1
                  f: 2
                """)
                .isLeaf("document > base")
                .hasLines("document > base", "base: &base", "  a: 1", "  # inner")
                .isLeaf("document > tagged")
                .isLeaf("document > complex")
                .hasKeys("document > merged", "<<", "e")
                .isLeaf("document > doubled");
    }

    @Test
    void documentsAreKnownByWhatTheyAreFor() {
        outline("""
                %YAML 1.2
                ---
                # all
                a: 1

                ---
                spring:
                  config.activate.on-profile: prod
                a: 2
                ---
                kind: Service
                metadata:
                  name: shop
                """)
                .hasKeys("", "document", "profile prod", "Service shop")
                .hasHead("document", "%YAML 1.2", "---")
                .hasHead("profile prod", "", "---");
    }

    @Test
    void whatIsNoBlockStyleMappingOrSequenceHasNoOutline() {
        assertThat(List.of(
                        "",
                        "# only",
                        "text",
                        "{a: 1}",
                        "a: 1\na: 2",
                        "a: 1\n---\nb: 2",
                        "a: 1\n...",
                        "a: [1",
                        "a: 1\n]",
                        "a: @b@",
                        "a: \u0085b"))
                .allMatch(text -> outliner.outline(text.lines().toList()).isEmpty());
    }

    @Test
    void tabsAndLinesThatDoNotFitInHaveNoOutline() {
        assertThat(List.of("a:\n\tb: 1", "a: x\n\ty", "a:\n    b: 1\n  c: 2", "a: 1\n  b: 2", "- a\nb: 1"))
                .allMatch(text -> outliner.outline(text.lines().toList()).isEmpty());
        outline("a: |\n  \tx\n  \t# tab\nb: 1").hasKeys("document", "a", "b");
    }

    @Test
    void veryDeepFilesAreOutlinedAsDeepAsPeopleWrite() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }

        outline(deep.toString()).hasKeys("document", "a");
    }

    @Test
    void filesThatWouldTakeAParserLongHaveNoOutline() {
        assertThat(List.of("a: " + "[".repeat(500_000), "a: " + "[a, ".repeat(200_000), "a: " + "b".repeat(2_000_000)))
                .allMatch(line -> outliner.outline(List.of(line)).isEmpty());
    }

    @Test
    void filesOfTheTemplatesHaveOutlines() {
        assertThat(rendered().values())
                .hasSizeGreaterThan(3)
                .allMatch(lines -> outliner.outline(lines).isPresent());
    }

    @Test
    void anyEditedFileIsOutlinedWithAllItsLinesOrNotAtAll() {
        laws.survivesEditsOf(rendered(), 40);
    }

    @Test
    void anyLinesAreOutlinedWithAllOfThemOrNotAtAll() {
        laws.survivesGarbage(30_000, PIECES);
    }

    private static Map<String, List<String>> rendered() {
        return RealFiles.rendered(path -> path.endsWith(".yaml") || path.endsWith(".yml"));
    }

    private OutlineAssert outline(String text) {
        return OutlineAssert.of(outliner, text);
    }
}
