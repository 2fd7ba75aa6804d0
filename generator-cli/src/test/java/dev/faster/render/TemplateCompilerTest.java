package dev.faster.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FreeMarker is the oracle: a compiled template says what FreeMarker says. */
class TemplateCompilerTest {
    private static final Map<String, Object> VARIABLES = Map.of(
            "name",
            "shop",
            "empty",
            "",
            "java",
            21,
            "yes",
            true,
            "versions",
            Map.of("spring-boot", "4.1.1", "jedis", "7.4.1"),
            "components",
            List.of(
                    Map.of("id", "core", "keys", List.of(), "module", false),
                    Map.of("id", "events", "keys", List.of("a", "b"), "module", true, "readme", "Read ${me}.")));

    private final FreemarkerEngine freemarker = new FreemarkerEngine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no variables, ${SPRING:default} and $(make) stay\n",
                "[=name]-[=java]: [=versions['spring-boot']] [=versions.jedis]\n",
                "ünïcödé [=name] 漢字\n",
                "a\n[#-- a comment --]\nb\n",
                "[#if (java >= 21)]\nvirtual\n[/#if]\nend",
                "[#if java < 21]old[#elseif java == 21]lts[#else]new[/#if]",
                "[#if name == \"shop\" && !empty?has_content || yes]x[/#if]",
                "[#if missing?has_content]x[#else]y[/#if]",
                "[#list components as c]\n  [#if c.module]\n  - [=c.id]\n  [/#if]\n[/#list]\n",
                "[#list components as c][#list c.keys as key][=c.id].[=key]\n[/#list][#if c.readme?has_content][=c.readme][/#if][/#list]",
                "[#if (java != 17)]  [=name][/#if]\n\n  [#if yes]\n\n indented\n  [/#if]\n",
            })
    void saysWhatFreeMarkerSays(String source) throws IOException {
        assertCompiles(source);
    }

    @Test
    void saysWhatFreeMarkerSaysForTemplatesMadeByChance() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String source = randomTemplate(random, 3);
            assertThat(render(compiled(source)))
                    .as("seed %d, round %d: %s", seed, i, source)
                    .isEqualTo(new String(freemarker.render("t", source, VARIABLES), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[=name?upper_case]",
                "[#list components as c][=c.id][#sep], [/#sep][/#list]",
                "[#assign x = 1][=x]"
            })
    void leavesWhatItDoesNotKnowToFreeMarker(String source) {
        assertThat(compile(source)).isInstanceOf(Template.Markup.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[=nobody]",
                "[=versions['nothing']]",
                "[#list components as c][=c.readme][/#list]",
                "[=yes]",
                "[=name.length]"
            })
    void whatIsNotThereIsAnErrorInBoth(String source) {
        assertThatThrownBy(() -> render(compiled(source))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> freemarker.render("t", source, VARIABLES)).isInstanceOf(ProblemException.class);
    }

    @Test
    void anErrorNamesTemplateLineAndColumn() {
        assertThatThrownBy(() -> compile("fine\n[#if java >]\n")).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(Problem.Code.TEMPLATE_BROKEN);
            assertThat(e.problem().place()).map(Place::source).contains("t.ftl");
            assertThat(e.problem().place()).map(Place::line).contains(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[=\"freemarker.template.utility.Execute\"?new()(\"id\")]",
                "[=name?api.length()]",
                "[#include \"/etc/passwd\"]",
                "[#import \"other.ftl\" as other]",
            })
    void aTemplateRunsNoCodeAndReadsNoFile(String source) {
        assertThatThrownBy(() -> freemarker.render("t", source, VARIABLES)).isInstanceOf(ProblemException.class);
    }

    private void assertCompiles(String source) throws IOException {
        assertThat(render(compiled(source)))
                .isEqualTo(new String(freemarker.render("t", source, VARIABLES), StandardCharsets.UTF_8));
    }

    private Template compile(String source) {
        return TemplateCompiler.compile(freemarker, new Template.Markup("t", "t.ftl", source));
    }

    private List<Step> compiled(String source) {
        Template template = compile(source);
        assertThat(template).as(source).isInstanceOf(Template.Compiled.class);
        return ((Template.Compiled) template).steps();
    }

    /** By way of its packed form, as in a run. */
    private static String render(List<Step> steps) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        new StepWriter(new PackOutput(packed)).write(steps);
        List<Step> read = new StepReader(new PackInput(packed.toByteArray())).read();
        return new String(new CompiledRun("t", VARIABLES).run(read), StandardCharsets.UTF_8);
    }

    private static String randomTemplate(Random random, int depth) {
        StringBuilder source = new StringBuilder();
        int pieces = 1 + random.nextInt(4);
        for (int i = 0; i < pieces; i++) {
            source.append(
                    switch (random.nextInt(depth == 0 ? 4 : 6)) {
                        case 0 -> " ".repeat(random.nextInt(3)) + "text\n".substring(random.nextInt(5));
                        case 1 -> "[=name]";
                        case 2 -> "\n".repeat(random.nextInt(3));
                        case 3 -> "[#-- note --]" + "\n".repeat(random.nextInt(2));
                        case 4 ->
                            "[#if " + randomCondition(random, 2) + "]" + randomTemplate(random, depth - 1) + "[#else]"
                                    + randomTemplate(random, depth - 1) + "[/#if]" + "\n".repeat(random.nextInt(2));
                        default ->
                            "  [#list components as c]\n" + randomTemplate(random, depth - 1) + "[=c.id]\n  [/#list]\n";
                    });
        }
        return source.toString();
    }

    private static String randomCondition(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> "yes";
            case 1 -> "name == \"shop\"";
            case 2 -> "empty?has_content";
            case 3 -> "(java >= " + (17 + random.nextInt(9)) + ")";
            case 4 -> "!(" + randomCondition(random, depth - 1) + ")";
            case 5 -> randomCondition(random, depth - 1) + " && " + randomCondition(random, depth - 1);
            default -> "(" + randomCondition(random, depth - 1) + " || " + randomCondition(random, depth - 1) + ")";
        };
    }
}
