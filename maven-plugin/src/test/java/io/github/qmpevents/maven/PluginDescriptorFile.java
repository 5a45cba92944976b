package io.github.qmpevents.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The descriptor that Maven reads, as this build made it, with the marks of its texts. */
final class PluginDescriptorFile {
    private static final Path FILE = Path.of("target/plugin-enhanced.xml");

    private PluginDescriptorFile() {}

    /** Our own goals, all but {@code help}. */
    static List<Element> goals() {
        return children(root(), "mojo").stream()
                .filter(goal -> !text(goal, "goal").equals("help"))
                .toList();
    }

    /** The parameters that users set. */
    static List<Element> parameters(Element goal) {
        return children(goal, "parameter").stream()
                .filter(parameter -> text(parameter, "editable").equals("true"))
                .toList();
    }

    /** Empty if there is none. */
    static String property(Element goal, Element parameter) {
        return configuration(goal, parameter)
                .map(element -> element.getTextContent().replaceAll("^\\$\\{|}$", ""))
                .orElse("");
    }

    /** Empty if there is none. */
    static String defaultValue(Element goal, Element parameter) {
        return configuration(goal, parameter)
                .map(element -> element.getAttribute("default-value"))
                .orElse("");
    }

    private static Optional<Element> configuration(Element goal, Element parameter) {
        Element configuration =
                (Element) goal.getElementsByTagName("configuration").item(0);
        return children(configuration, text(parameter, "name")).stream().findFirst();
    }

    /** The text of a child; empty if there is none. */
    static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(child -> child.getTextContent().strip())
                .orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            if (isOwn(parent, element)) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Mojos and parameters stand in lists of theirs. */
    private static boolean isOwn(Element parent, Element element) {
        return element.getParentNode() == parent
                || (element.getParentNode().getParentNode() == parent
                        && element.getParentNode().getNodeName().equals(element.getNodeName() + "s"));
    }

    private static Element root() {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(FILE.toFile());
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
