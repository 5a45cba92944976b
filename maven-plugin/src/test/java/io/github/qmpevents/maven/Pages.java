package io.github.qmpevents.maven;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the pages for users show of the plugin. */
final class Pages {
    private static final Path ROOT = Path.of("..");
    private static final Pattern GOAL_OR_BLOCK =
            Pattern.compile("(?ms)^## qmp-events:([a-z-]+)$|^```(?:xml)?\n(<.*?)^```$");

    private Pages() {}

    /**
     * Some XML for a POM.
     *
     * @param goal the one under whose heading it stands, else {@code generate}
     * @param xml the elements, below one that is none of them
     */
    record Shown(Path page, String goal, Element xml) {}

    /** README.md and those in docs. */
    static List<Path> all() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static String read(String path) throws IOException {
        return Files.readString(ROOT.resolve(path));
    }

    static boolean isFile(String path) {
        return Files.exists(ROOT.resolve(path));
    }

    /** All XML in all pages. */
    static List<Shown> xml() throws IOException {
        List<Shown> shown = new ArrayList<>();
        for (Path page : all()) {
            String goal = "generate";
            Matcher matcher = GOAL_OR_BLOCK.matcher(Files.readString(page));
            while (matcher.find()) {
                if (matcher.group(1) != null) {
                    goal = matcher.group(1);
                } else {
                    shown.add(new Shown(page, goal, parse(page, matcher.group(2))));
                }
            }
        }
        return shown;
    }

    private static Element parse(Path page, String elements) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<shown>" + elements + "</shown>")))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(page + " shows what is no XML:\n" + elements, e);
        }
    }
}
