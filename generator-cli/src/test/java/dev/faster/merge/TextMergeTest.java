package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextMergeTest {
    private static final String BASE = "a\nb\nc\nd\ne\n";
    private static final String THEIRS = "a\nb\nc\nd\nE\n";

    @Test
    void lineEndsOfOursStayAndNewLinesGetThem() {
        assertThat(merge(BASE, "A\r\nb\r\nc\r\nd\r\ne\r\n", THEIRS)).isEqualTo("A\r\nb\r\nc\r\nd\r\nE\r\n");
    }

    @Test
    void eachLineKeepsItsEndWhereTheyAreMixed() {
        assertThat(merge(BASE, "A\r\nb\nc\r\nd\r\ne\n", "a\nb\nc\nnew\nd\ne\n"))
                .isEqualTo("A\r\nb\nc\r\nnew\r\nd\r\ne\n");
    }

    @Test
    void aByteOrderMarkOfOursStays() {
        assertThat(merge(BASE, "\uFEFFA\nb\nc\nd\ne\n", THEIRS)).isEqualTo("\uFEFFA\nb\nc\nd\nE\n");
    }

    @Test
    void aFinalLineEndThatTheUserTookAwayStaysAway() {
        assertThat(merge(BASE, "A\nb\nc\nd\ne", THEIRS)).isEqualTo("A\nb\nc\nd\nE");
    }

    @Test
    void aFinalLineEndThatTheTemplateBringsComes() {
        assertThat(merge("a\nb\nc", "A\nb\nc", "a\nb\nc\n")).isEqualTo("A\nb\nc\n");
    }

    @Test
    void theTemplatesIndentationBecomesTheUsers() {
        String base = "{\n    one\n    {\n        two\n    }\n}\n";
        String ours = "{\n\tone of mine\n\t{\n\t\ttwo\n\t}\n}\n";
        String theirs = "{\n    one\n    {\n        two\n            three\n    }\n}\n";
        assertThat(merge(base, ours, theirs)).isEqualTo("{\n\tone of mine\n\t{\n\t\ttwo\n\t\t\tthree\n\t}\n}\n");
    }

    @Test
    void oneLineIndentedOtherwiseIsNoRuleForOthers() {
        String base = "a\n  b\n  c\n  d\n  e\n";
        assertThat(merge(base, "a\n    b\n  c\n  d\n  e\n", "a\n  b\n  c\n  d\n  e\n  f\n"))
                .isEqualTo("a\n    b\n  c\n  d\n  e\n  f\n");
    }

    @Test
    void whatIsDisputedStandsBetweenMarkersWithTheUsersLineEnds() {
        TextMerge.Result result = result("a\nb\n", "a\r\nx", "a\ny\n").orElseThrow();
        assertThat(new String(result.content(), StandardCharsets.UTF_8))
                .isEqualTo("a\r\n<<<<<<< yours\r\nx\r\n||||||| written last\r\nb\r\n=======\r\ny\r\n>>>>>>> new\r\n");
        assertThat(result.conflicts()).isEqualTo(1);
    }

    @Test
    void whatIsNoTextIsNotMerged() {
        assertThat(result("a\n", "a\0b\n", "b\n")).isEmpty();
    }

    @Test
    void anEncodingOfTheUsersIsKeptWhereTheTemplateHasAsciiAlone() {
        byte[] ours = "größe\nb\nc\nd\ne\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] merged = new TextMerge(labels())
                .merge("file", bytes(BASE), ours, bytes(THEIRS))
                .orElseThrow()
                .content();
        assertThat(merged).isEqualTo("größe\nb\nc\nd\nE\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new TextMerge(labels()).merge("file", bytes(BASE), ours, bytes("a\nb\nc\nd\nÉ\n")))
                .isEmpty();
    }

    @Test
    void filesThatDifferInLineEndsOrAByteOrderMarkSayTheSame() {
        assertThat(TextMerge.saysTheSame(bytes("a\nb\n"), bytes("\uFEFFa\r\nb\n")))
                .isTrue();
        assertThat(TextMerge.saysTheSame(bytes("a\nb\n"), bytes("a\nb"))).isFalse();
        assertThat(TextMerge.saysTheSame(bytes("a\0\n"), bytes("a\0\r\n"))).isFalse();
    }

    private static String merge(String base, String ours, String theirs) {
        TextMerge.Result result = result(base, ours, theirs).orElseThrow();
        assertThat(result.conflicts()).isZero();
        return new String(result.content(), StandardCharsets.UTF_8);
    }

    private static Optional<TextMerge.Result> result(String base, String ours, String theirs) {
        return new TextMerge(labels()).merge("file", bytes(base), bytes(ours), bytes(theirs));
    }

    private static Labels labels() {
        return new Labels("yours", "written last", "new");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
