package dev.faster.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class BaselineTest {
    @Test
    void whatIsWrittenIsReadBack() {
        for (int seed = 0; seed < 200; seed++) {
            FileTree tree = Wanted.random(new Random(seed));

            assertThat(new BaselineReader().read(new BaselineWriter().write(tree)))
                    .as("seed %d", seed)
                    .contains(tree);
        }
    }

    @Test
    void namesMayBeOfAnyLanguage() {
        FileTree tree = FileTree.of(Map.of("docs/\u00fcbersicht \ud83d\ude00.md", Wanted.file("x")));

        assertThat(new BaselineReader().read(new BaselineWriter().write(tree))).contains(tree);
    }

    @Test
    void theJdkReadsItAsAnyZip() throws IOException {
        byte[] zip = new BaselineWriter()
                .write(Wanted.files("mvnw", "#!/bin/sh", "src/App.java", "class App {}", "empty", "")
                        .files());

        Map<String, String> found = new LinkedHashMap<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                found.put(entry.getName(), new String(stream.readAllBytes()));
            }
        }

        assertThat(found)
                .containsExactly(
                        Map.entry("empty", ""),
                        Map.entry("mvnw", "#!/bin/sh"),
                        Map.entry("src/App.java", "class App {}"));
    }

    /** Written once and never to change, or every project's baseline would change with the next run. */
    @Test
    void itsBytesAreTheseOnEveryMachine() {
        byte[] zip = new BaselineWriter().write(Wanted.files("a", "#!").files());

        assertThat(HexFormat.of().formatHex(zip))
                .isEqualTo("504b03040a0000080000000021" + "00" + crc() + "0200000002000000" + "0100" + "0000" + "61"
                        + "2321" + "504b01020a030a00000800000000" + "2100" + crc() + "0200000002000000" + "0100"
                        + "0000" + "0000" + "0000" + "0000" + "0000ed81" + "00000000" + "61" + "504b0506" + "00000000"
                        + "0100" + "0100" + "2f000000" + "21000000" + "0000");
    }

    private static String crc() {
        CRC32 crc = new CRC32();
        crc.update("#!".getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().toHexDigits(Integer.reverseBytes((int) crc.getValue()));
    }

    @Test
    void anEmptyTreeHasABaselineToo() {
        assertThat(new BaselineReader().read(new BaselineWriter().write(FileTree.EMPTY)))
                .contains(FileTree.EMPTY);
    }

    @Test
    void aTruncatedOneIsDamaged() {
        byte[] zip = new BaselineWriter()
                .write(Wanted.files("a", "text", "b", "more").files());
        for (int length = 0; length < zip.length; length++) {
            byte[] truncated = Arrays.copyOf(zip, length);

            assertThat(new BaselineReader().read(truncated))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void anyDamageGivesATreeOrNoneAndNeverAnythingElse() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            byte[] zip = new BaselineWriter().write(Wanted.random(random));
            for (int i = random.nextInt(4); i >= 0; i--) {
                zip[random.nextInt(zip.length)] = (byte) random.nextInt();
            }
            new BaselineReader()
                    .read(zip)
                    .ifPresent(tree -> tree.files().keySet().forEach(path -> {
                        assertThat(ProjectLayout.isInside(path)).as(path).isTrue();
                    }));
        }
    }

    @Test
    void aNameThatLeavesTheProjectIsDamage() {
        for (String name : new String[] {"../x", "/x", "a/../../x", "faster.yaml", ".faster/state.json", "c:\\x"}) {
            FileTree tree = FileTree.of(Map.of(name, new RenderedFile(new byte[0], false)));

            assertThat(new BaselineReader().read(new BaselineWriter().write(tree)))
                    .as(name)
                    .isEmpty();
        }
    }
}
