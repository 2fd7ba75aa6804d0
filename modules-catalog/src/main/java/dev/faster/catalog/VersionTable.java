package dev.faster.catalog;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads versions off a Maven manifest: each property {@code x.version} is the version {@code x}. */
public final class VersionTable {
    private static final String SUFFIX = ".version";

    private VersionTable() {}

    /**
     * @param source what messages call the manifest
     * @throws dev.faster.problem.ProblemException when it is no XML
     */
    public static Map<String, String> read(String source, byte[] pom) {
        Map<String, String> versions = new TreeMap<>();
        NodeList properties = parse(source, pom).getElementsByTagName("properties");
        for (int i = 0; i < properties.getLength(); i++) {
            for (Node node = properties.item(i).getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element && element.getTagName().endsWith(SUFFIX)) {
                    String name = element.getTagName();
                    versions.put(
                            name.substring(0, name.length() - SUFFIX.length()),
                            element.getTextContent().strip());
                }
            }
        }
        return versions;
    }

    private static Element parse(String source, byte[] pom) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(pom)).getDocumentElement();
        } catch (SAXParseException e) {
            throw Problem.of(Problem.Code.VERSIONS_UNREADABLE)
                    .at(new Place(source, e.getLineNumber(), e.getColumnNumber()))
                    .toException();
        } catch (SAXException e) {
            throw Problem.of(Problem.Code.VERSIONS_UNREADABLE)
                    .at(Place.of(source))
                    .toException();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java runtime has no secure XML parser", e);
        }
    }
}
