package io.github.qmpevents.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The goals, parameters and properties that pages for users speak of are those of the plugin's descriptor. */
class PagesTest {
    /** What stands around parameters in a POM. */
    private static final Set<String> AROUND = Set.of("plugin", "executions", "execution", "configuration");

    private static final Pattern GOAL = Pattern.compile("\\bqmp-events:([a-z-]+)");
    private static final Pattern PROPERTY = Pattern.compile("-D(qmp-events\\.\\w+)");

    @Test
    void shownXmlHasNoParameterThatItsGoalHasNot() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Pages.Shown> xml = Pages.xml();
        for (Pages.Shown shown : xml) {
            for (Element element : children(shown.xml())) {
                check(element, shown, wrong);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(xml).filteredOn(shown -> shown.page().endsWith("maven.md")).hasSizeGreaterThan(6);
    }

    @Test
    void commandLinesNameGoalsAndPropertiesThatThereAre() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : Pages.all()) {
            for (String line : Files.readAllLines(page)) {
                Set<String> goals = all(GOAL, line);
                Set<String> properties = all(PROPERTY, line);
                goals.removeIf(goal -> goal.equals("help") || goal(goal).isPresent());
                if (!properties.isEmpty()) {
                    properties.removeAll(propertiesOf(line.startsWith("mvn ") ? all(GOAL, line) : Set.of()));
                }
                if (!goals.isEmpty() || !properties.isEmpty()) {
                    wrong.add(page + " names " + goals + properties + ": " + line);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static void check(Element element, Pages.Shown shown, List<String> wrong) {
        String name = element.getTagName();
        if (name.equals("plugin") && !element.getTextContent().contains("qmp-events-maven-plugin")) {
            return;
        }
        if (AROUND.contains(name)) {
            goalsNamedIn(element)
                    .filter(goal -> goal(goal).isEmpty())
                    .ifPresent(goal -> wrong.add(shown.page() + ": no goal " + goal));
            Pages.Shown within =
                    new Pages.Shown(shown.page(), goalsNamedIn(element).orElse(shown.goal()), element);
            children(element).stream()
                    .filter(child -> name.equals("configuration") || AROUND.contains(child.getTagName()))
                    .forEach(child -> check(child, within, wrong));
        } else if (!name.equals("dependency") && !isParameter(element, shown.goal())) {
            wrong.add(shown.page() + ": " + shown.goal() + " has no parameter <" + name + "> of this form");
        }
    }

    private static Optional<String> goalsNamedIn(Element element) {
        return children(element).stream()
                .filter(child -> child.getTagName().equals("goals"))
                .map(child -> child.getTextContent().strip())
                .findFirst();
    }

    /** Whether the goal has it, as a list if elements are in it. */
    private static boolean isParameter(Element element, String goal) {
        boolean list = !children(element).isEmpty();
        return goal(goal).map(PluginDescriptorFile::parameters).orElse(List.of()).stream()
                .anyMatch(parameter ->
                        PluginDescriptorFile.text(parameter, "name").equals(element.getTagName())
                                && PluginDescriptorFile.text(parameter, "type").startsWith("java.util.List") == list);
    }

    private static Optional<Element> goal(String name) {
        return PluginDescriptorFile.goals().stream()
                .filter(goal -> PluginDescriptorFile.text(goal, "goal").equals(name))
                .findFirst();
    }

    /** Of these goals, or of all. */
    private static Set<String> propertiesOf(Set<String> goals) {
        Set<String> properties = new TreeSet<>();
        for (Element goal : PluginDescriptorFile.goals()) {
            if (goals.isEmpty() || goals.contains(PluginDescriptorFile.text(goal, "goal"))) {
                PluginDescriptorFile.parameters(goal)
                        .forEach(parameter -> properties.add(PluginDescriptorFile.property(goal, parameter)));
            }
        }
        return properties;
    }

    private static Set<String> all(Pattern pattern, String line) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
