package dev.faster.outline.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.outline.Block;
import dev.faster.outline.OutlineAssert;
import dev.faster.outline.OutlinerLaws;
import dev.faster.outline.RealFiles;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class XmlOutlinerTest {
    private static final String POM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- Ours. -->
            <project xmlns="http://maven.apache.org/POM/4.0.0"
                     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <modelVersion>4.0.0</modelVersion>

              <parent>
                <groupId>org.springframework.boot</groupId>
                <artifactId>spring-boot-starter-parent</artifactId>
                <version>4.0.0</version>
                <relativePath/>
              </parent>

              <properties>
                <java.version>21</java.version> <!-- The newest. -->
              </properties>

              <dependencies>
                <!-- HTTP -->
                <dependency>
                  <groupId>org.springframework.boot</groupId>
                  <artifactId>spring-boot-starter-webmvc</artifactId>
                </dependency>

                <dependency>
                  <groupId>org.example</groupId>
                  <artifactId>kit</artifactId>
                  <type>pom</type>
                </dependency>
                <dependency><groupId>org.example</groupId><artifactId>kit</artifactId></dependency>
                <dependency>
                  <groupId>org.example</groupId>
                  <artifactId>kit</artifactId>
                  <classifier>tests</classifier>
                  <exclusions>
                    <exclusion>
                      <groupId>io.lettuce</groupId>
                      <artifactId>lettuce-core</artifactId>
                    </exclusion>
                  </exclusions>
                </dependency>
                <!-- Yours here. -->
              </dependencies>

              <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <configuration>
                      <compilerArgs combine.children="append">
                        <arg>-Xlint</arg>
                        <arg>-verbose</arg>
                        <arg>
                          -Xlint
                        </arg>
                      </compilerArgs>
                    </configuration>
                    <executions>
                      <execution>
                        <id>check</id>
                        <goals><goal>check</goal></goals>
                      </execution>
                    </executions>
                  </plugin>
                </plugins>
              </build>
            </project>
            <!-- The end. -->
            """;

    private final XmlOutliner outliner = new XmlOutliner();
    private final OutlinerLaws laws = new OutlinerLaws(
            outliner, (lines, outline) -> assertThat(isWellFormed(lines)).isTrue());

    @Test
    void partsOfAPomAreKnownByWhatMavenKnowsThemBy() {
        OutlineAssert pom = OutlineAssert.of(outliner, POM);

        assertThat(pom.keys()).containsExactly("modelVersion", "parent", "properties", "dependencies", "build");
        assertThat(pom.keys("parent")).containsExactly("groupId", "artifactId", "version", "relativePath");
        assertThat(pom.keys("dependencies"))
                .containsExactly(
                        "dependency org.springframework.boot:spring-boot-starter-webmvc",
                        "dependency org.example:kit:pom",
                        "dependency org.example:kit",
                        "dependency org.example:kit:jar:tests");
        assertThat(pom.keys("dependencies", "dependency org.example:kit:jar:tests", "exclusions"))
                .containsExactly("exclusion io.lettuce:lettuce-core");
        String compiler = "plugin org.apache.maven.plugins:maven-compiler-plugin";
        assertThat(pom.keys("build", "plugins")).containsExactly(compiler);
        assertThat(pom.keys("build", "plugins", compiler, "executions")).containsExactly("execution check");
    }

    @Test
    void whatIsBeforeAThingBelongsToItAndWhatIsLastToTheEnd() {
        OutlineAssert pom = OutlineAssert.of(outliner, POM);

        assertThat(pom.outline().head())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!-- Ours. -->")
                .hasSize(4);
        assertThat(pom.outline().tail()).containsExactly("</project>", "<!-- The end. -->");
        assertThat(pom.at("parent").head()).containsExactly("", "  <parent>");
        assertThat(pom.at("dependencies").children().get(0).head())
                .containsExactly("    <!-- HTTP -->", "    <dependency>");
        assertThat(pom.at("dependencies").tail()).containsExactly("    <!-- Yours here. -->", "  </dependencies>");
        assertThat(pom.at("properties", "java.version").head())
                .containsExactly("    <java.version>21</java.version> <!-- The newest. -->");
    }

    @Test
    void wordsOfAListAreKnownByTheirTextAndTheSameWordsAreCounted() {
        String plugin = "plugin org.apache.maven.plugins:maven-compiler-plugin";

        assertThat(OutlineAssert.of(outliner, POM).keys("build", "plugins", plugin, "configuration", "compilerArgs"))
                .containsExactly("arg -Xlint", "arg -verbose", "arg -Xlint#2");
    }

    @Test
    void anOptionAndItsValueStayTogether() {
        assertThat(keys("<args>\n  <arg>--add-opens</arg>\n  <arg>java.base</arg>\n</args>"))
                .isEmpty();
    }

    @Test
    void aChangedValueDoesNotMakeAnotherThing() {
        String profile = """
                <profile>
                  <activation>
                    <os>
                      <name>Linux</name>
                    </os>
                  </activation>
                  <server port="1">
                    <url>http://one</url>
                  </server>
                </profile>
                """;
        String changed =
                profile.replace("Linux", "Mac").replace("\"1\"", "\"2\"").replace("one", "two");

        assertThat(keysOfAll(profile)).isEqualTo(keysOfAll(changed)).contains("os", "name", "server", "url");
    }

    private List<String> keysOfAll(String text) {
        return keysOfAll(OutlineAssert.of(outliner, text).outline()).toList();
    }

    private static Stream<String> keysOfAll(Block block) {
        return Stream.concat(Stream.of(block.key()), block.children().stream().flatMap(XmlOutlinerTest::keysOfAll));
    }

    @Test
    void otherThingsAreKnownByAnIdentityOrAName() {
        assertThat(keys("""
                        <configuration>
                          <appender name="console" class="A"/>
                          <appender name="file"
                                    class="B">
                            <file>a.log</file>
                          </appender>
                          <bean id="one" name="two"/>
                          <entry key="three">3</entry>
                          <root level="info"/>
                        </configuration>
                        """)).containsExactly("appender console", "appender file", "bean one", "entry three", "root");
        assertThat(keys("""
                        <resources>
                          <resource>
                            <directory>src/main/resources</directory>
                          </resource>
                          <resource><directory> other </directory></resource>
                        </resources>
                        """)).containsExactly("resource src/main/resources", "resource other");
        assertThat(keys("""
                        <annotationProcessorPaths>
                          <path>
                            <groupId>g</groupId>
                            <artifactId>a</artifactId>
                            <version>1</version>
                          </path>
                        </annotationProcessorPaths>
                        """)).containsExactly("path g:a");
        assertThat(keys("""
                        <repositories>
                          <repository>
                            <name>Spring's</name>
                            <id>spring</id>
                          </repository>
                        </repositories>
                        """)).containsExactly("repository spring");
    }

    private List<String> keys(String text) {
        return OutlineAssert.of(outliner, text).keys();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>\n  words\n  <b/>\n</a>",
                "<a>\n  <b/><c/>\n</a>",
                "<a>\n  <b>\n  </b><c/>\n</a>",
                "<a><b/>\n  <c/>\n</a>",
                "<a>\n  <b/>\n  <c/></a>",
                "<a>\n  <b/> <!-- goes\n  on -->\n  <c/>\n</a>",
                "<a> <!-- goes\n  on -->\n  <c/>\n</a>",
                "<a>\n  <![CDATA[ ]]>\n  <c/>\n</a>",
                "<a>\n  &#x20;\n  <c/>\n</a>",
                "<a>\n  <b/>\n  <b/>\n</a>",
                "<a>\n  words\n</a>",
                "<a>\n</a>",
                "<a/>",
            })
    void whatCannotBeToldApartByLinesIsOneThing(String text) {
        assertThat(OutlineAssert.of(outliner, text).keys()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "<a>",
                "</a>",
                "<a></b>",
                "<a/><b/>",
                "<a/>words",
                "<a b='1' b='2'/>",
                "<a b='1'c='2'/>",
                "<a b=1/>",
                "<a b='<'/>",
                "<a b/>",
                "< a/>",
                "<a>&</a>",
                "<a>&none;</a>",
                "<a>&#0;</a>",
                "<a>&#;</a>",
                "<a>]]></a>",
                "<a><!-- -- --></a>",
                "<a><!-- </a>",
                "<a><![CDATA[</a>",
                "<![CDATA[]]><a/>",
                "<a><?xml version='1.0'?></a>",
                "<a>\u0001</a>",
                "<a>\uD800</a>",
                " <?xml version='1.0'?><a/>",
                "<?xml encoding='UTF-8'?><a/>",
                "<?xml version='1.0' standalone='maybe'?><a/>",
            })
    void whatIsNotWellFormedHasNoOutline(String text) {
        assertThat(isWellFormed(OutlineAssert.lines(text))).isFalse();
        assertThat(outliner.outline(OutlineAssert.lines(text))).isEmpty();
    }

    @Test
    void whatCouldMeanSomethingElseHasNoOutline() {
        assertThat(outliner.outline(List.of("<!DOCTYPE a [<!ENTITY b '<c/>'>]>", "<a>", "  &b;", "</a>")))
                .isEmpty();
        assertThat(outliner.outline(List.of("<!DOCTYPE a SYSTEM 'a.dtd'>", "<a/>")))
                .isEmpty();
        assertThat(outliner.outline(List.of("<?xml version='1.0' encoding='8'?>", "<a/>")))
                .isEmpty();
        assertThat(outliner.outline(List.of("<größe/>"))).isEmpty();
    }

    @Test
    void aByteOrderMarkIsKept() {
        assertThat(OutlineAssert.of(outliner, "\uFEFF<a>\n  <b/>\n</a>").keys()).containsExactly("b");
    }

    @Test
    void whatIsTooDeepHasNoOutline() {
        laws.limitsTheDepthOf(depth -> "<a>\n".repeat(depth) + "</a>\n".repeat(depth));
    }

    @Test
    void hugeFilesTakeNoMoreThanTheirShareOfTime() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            outliner.outline(List.of("<a" + " b='".repeat(100_000)));
            outliner.outline(List.of("<a>" + "&amp;".repeat(100_000) + "</a>"));
            outliner.outline(List.of("<a>" + "<!---->".repeat(100_000) + "</a>"));
            outliner.outline(OutlineAssert.lines("<as>\n" + "<a>1</a>\n".repeat(100_000) + "</as>"));
            outliner.outline(OutlineAssert.lines("<a>\n" + "<a>\n \n".repeat(100_000)));
        });
    }

    /** What the JDK takes for XML and we do not is merged by its lines; the other way round would be a wrong outline. */
    @Test
    void whateverHappensToAPomTheOutlineIsLosslessOrThereIsNone() throws IOException {
        Map<String, List<String>> poms = new TreeMap<>(RealFiles.rendered("pom.xml"::equals));
        poms.put("ours", Files.readAllLines(Path.of("pom.xml")));
        assertThat(poms.values())
                .hasSize(2)
                .allMatch(pom -> outliner.outline(pom).isPresent());

        assertThat(laws.survivesEditsOf(poms, 400)).isGreaterThan(50);
    }

    @Test
    void garbageIsSoundOrHasNoOutline() {
        int outlined = laws.survivesGarbage(3_000, PIECES) + laws.survivesEditsOf(Map.of("small", SMALL), 3_000);

        assertThat(outlined).isGreaterThan(300);
    }

    private static final String[] PIECES = {
        "<a>",
        "</a>",
        "\n",
        "<b/>",
        "<a>\n",
        "\n</a>",
        " ",
        "<!--",
        "-->",
        "\"",
        "&lt;",
        "<c d='e'",
        ">",
        "/>",
        "f",
        "<![CDATA[",
        "]]>",
        "<?g ",
        "?>",
        "&",
        "é",
        "='"
    };

    private static final List<String> SMALL = List.of(
            "<?xml version='1.0'?>",
            "<a b='c'>",
            "  <d/>",
            "  <!-- e -->",
            "  <f>&amp;</f>",
            "  <g>",
            "  </g>",
            "</a>");

    private static boolean isWellFormed(List<String> lines) {
        try {
            SAXParserFactory.newInstance()
                    .newSAXParser()
                    .parse(new InputSource(new StringReader(String.join("\n", lines))), new DefaultHandler());
            return true;
        } catch (SAXException e) {
            return false;
        } catch (IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }
}
