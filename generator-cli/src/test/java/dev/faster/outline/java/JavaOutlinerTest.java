package dev.faster.outline.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.faster.outline.Block;
import dev.faster.outline.OutlineAssert;
import dev.faster.outline.OutlinerLaws;
import dev.faster.outline.RealFiles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JavaOutlinerTest {
    private final OutlinerLaws java = new OutlinerLaws(new JavaOutliner());

    @Test
    void aFileIsItsImportsAndItsTypesWithTheirMembers() {
        assertThat(java.keys("""
                        package a;

                        import b.C;
                        import static d.E.*;

                        /** Says hello. */
                        @Deprecated
                        public final class Greeter<T extends C> implements Runnable {
                            private static final int COUNT = 1;
                            private final Map<String, List<T>> names = new HashMap<String, List<T>>();
                            int x, y[] = {1, 2}, z;

                            static {
                                start();
                            }

                            {
                                init();
                            }

                            Greeter(@Named("a,b") final String name, int... counts) {}

                            @Override
                            public <R> List<R> greet(Map<String, ? extends List<R>> people, int[] a, int b[])
                                    throws IOException {
                                return people -> { };
                            }

                            void greet() {}

                            record Point(int x, int y) {
                                Point {
                                    check(x);
                                }
                            }
                        }

                        @interface Named {
                            String[] value() default {};
                        }
                        """)).isEqualTo("""
                        imports
                          b.C
                          static d.E.*
                        class Greeter
                          COUNT
                          names
                          x,y,z
                          static{}
                          {}
                          Greeter(String,int...)
                          greet(Map<String,?extendsList<R>>,int[],int[])
                          greet()
                          record Point
                            Point{}
                        @interface Named
                          value()""");
    }

    @Test
    void theConstantsOfAnEnumAreOneBlock() {
        assertThat(java.keys("""
                        enum Level {
                            LOW(1) {
                                @Override
                                int x() { return 2; }
                            },
                            HIGH;

                            int x() { return 1; }
                        }
                        enum Colour {
                            RED,
                            GREEN,
                        }
                        """)).isEqualTo("enum Level\n  constants\n  x()\nenum Colour\n  constants");
    }

    @Test
    void whatStandsBeforeAMemberBelongsToItAndTheLastCommentToTheEnd() {
        Block type = java.block("""
                        class A {
                            // of b
                            int b; // too

                            /** Of c. */
                            @X(y = "}")
                            void c() {
                            }
                            // nothing follows
                        }
                        """).children().get(0);

        assertThat(type.head()).containsExactly("class A {");
        assertThat(type.children().get(0).head()).containsExactly("    // of b", "    int b; // too");
        assertThat(type.children().get(1).head())
                .containsExactly("", "    /** Of c. */", "    @X(y = \"}\")", "    void c() {", "    }");
        assertThat(type.tail()).containsExactly("    // nothing follows", "}");
    }

    @Test
    void blankLinesBeforeTheImportsStayWhereTheyAre() {
        Block file =
                java.block("// Licence\npackage a;\n\nimport b.C;\n\n// of D\nimport b.D;\n\nclass A {}\n\n// end\n");

        assertThat(file.head()).containsExactly("// Licence", "package a;");
        assertThat(file.children().get(0).head()).containsExactly("");
        assertThat(file.children().get(0).children())
                .containsExactly(
                        Block.leaf("b.C", List.of("import b.C;")),
                        Block.leaf("b.D", List.of("", "// of D", "import b.D;")));
        assertThat(file.tail()).containsExactly("", "// end");
    }

    @Test
    void bracketsAndQuotesInTextAndCommentsMeanNothing() {
        assertThat(java.keys("""
                        class A {
                            String a = "}\\"{";
                            char b = '"', c = '\\'', d = '}';
                            String e = \"""
                                    } " \\\""" /* {
                                    \""";
                            // }
                            /* } */
                            boolean f = 1 < 2 && g > 3;
                        }
                        """)).isEqualTo("class A\n  a\n  b,c,d\n  e\n  f");
    }

    @Test
    void renamedParametersAndNewAnnotationsMakeNoOtherMethod() {
        assertThat(java.keys("class A {\n  void a(@B(c = {1}) final String d) {\n  }\n}"))
                .isEqualTo(java.keys("class A {\n  @B void a(String e)\n  { }\n}"));
    }

    @Test
    void descriptionsOfPackagesAndModulesAreRead() {
        assertThat(java.keys("/** Doc. */\n@NullMarked\npackage a;\n\nimport b.NullMarked;\n"))
                .isEqualTo("imports\n  b.NullMarked");
        assertThat(java.block("/** Doc. */\npackage a;\n").children()).isEmpty();
        assertThat(java.keys("import a.B;\n\nopen module a {\n  requires b;\n}\n"))
                .isEqualTo("imports\n  a.B\nmodule");
    }

    @Test
    void aTypeWhoseMembersCannotBeToldApartByLinesIsOneBlock() {
        assertThat(java.keys("class A { int b; }")).isEqualTo("class A");
        assertThat(java.keys("class A {\n  int b; int c;\n}")).isEqualTo("class A");
        assertThat(java.keys("class A {\n  int b; }")).isEqualTo("class A");
        assertThat(java.keys("class A {\n  int b; /* of\n  c */ int c;\n}")).isEqualTo("class A");
        assertThat(java.keys("class A {\n  void b() {\n  }\n  void b() {\n  }\n}"))
                .isEqualTo("class A");
        assertThat(java.keys("class A {\n  int b;\n  class C {\n    return;\n  }\n}"))
                .isEqualTo("class A\n  b\n  class C");
        assertThat(java.keys("class A {\n  if (b) {\n  }\n}")).isEqualTo("class A");
    }

    @Test
    void semicolonsTooManyDoNoHarm() {
        assertThat(java.keys("class A {\n  class B {\n    int c;\n  };\n  void d() {};\n};\n"))
                .isEqualTo("class A\n  class B\n    c\n  d()");
    }

    @Test
    void initializersAreNumbered() {
        assertThat(java.keys("class A {\n  static {\n  }\n  static {\n  }\n}"))
                .isEqualTo("class A\n  static{}\n  static{}#2");
    }

    @Test
    void whatIsNotCertainlyJavaHasNoOutline() {
        java.hasNone("");
        java.hasNone("// only a comment");
        java.hasNone("hello world");
        java.hasNone("class A {");
        java.hasNone("class A {\n}\n}");
        java.hasNone("class A {\n  void b() { c(]; }\n}");
        java.hasNone("class A {\n  String b = \"c;\n}");
        java.hasNone("class A {\n} /* open");
        java.hasNone("class A {} class B {}");
        java.hasNone("class A {\n}\nclass A {\n}");
        java.hasNone("import a.B\nimport c.D;\nclass A {\n}");
        java.hasNone("void main() {\n}");
        java.hasNone("class A {\n  String b = \"\\u0022;\n}");
        java.hasNone("class A {\n  int b = " + "(".repeat(300) + "1" + ")".repeat(300) + ";\n}");
    }

    @Test
    void timeGrowsWithTheLengthOfAFileAndNotFaster() {
        StringBuilder text = new StringBuilder("class A {\n");
        for (int i = 0; i < 100_000; i++) {
            text.append("  int a").append(i).append("(B<C> b) { return b < c ? d : e; }\n");
        }
        List<String> lines = OutlineAssert.lines(text.append("}\n").toString());

        Optional<Block> outline = assertTimeout(Duration.ofSeconds(20), () -> new JavaOutliner().outline(lines));

        assertThat(outline.orElseThrow().children().get(0).children()).hasSize(100_000);
    }

    @Test
    void editedJavaHasALawfulOutlineOrNone() {
        java.survivesEditsOf(RealFiles.rendered(path -> path.endsWith(".java")), 20);
    }

    @Test
    void garbageHasALawfulOutlineOrNone() {
        java.survivesGarbage();
    }
}
