package dev.faster.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a project's build leaves behind: the reports of surefire and of JaCoCo. */
record Reports(Path target) {
    private static final String MISSED = "LINE_MISSED";
    private static final String COVERED = "LINE_COVERED";

    /** @throws NotWholeException when no test ran: a build without tests proves nothing */
    Measured measured(long seconds) throws IOException {
        int tests = tests();
        if (tests == 0) {
            throw new NotWholeException("no test ran", "");
        }
        int covered = 0;
        int lines = 0;
        List<String[]> rows = Files.readAllLines(target.resolve("site/jacoco/jacoco.csv")).stream()
                .map(line -> line.split(","))
                .toList();
        List<String> header = Arrays.asList(rows.get(0));
        for (String[] row : rows.subList(1, rows.size())) {
            int hit = Integer.parseInt(row[header.indexOf(COVERED)]);
            covered += hit;
            lines += hit + Integer.parseInt(row[header.indexOf(MISSED)]);
        }
        return new Measured(tests, covered, lines, seconds);
    }

    private int tests() throws IOException {
        int tests = 0;
        try (Stream<Path> files = Files.list(target.resolve("surefire-reports"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.startsWith("TEST-") && name.endsWith(".xml")) {
                    tests += testsIn(file);
                }
            }
        }
        return tests;
    }

    /** A report's first element counts. */
    private static int testsIn(Path report) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var in = Files.newInputStream(report)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            xml.nextTag();
            return number(xml, "tests") - number(xml, "skipped");
        } catch (XMLStreamException e) {
            throw new IOException(report + " cannot be read", e);
        }
    }

    private static int number(XMLStreamReader xml, String attribute) {
        return Integer.parseInt(xml.getAttributeValue(null, attribute));
    }
}
