package io.github.qmpevents.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What {@code docs/features.md} claims of the plugin and its descriptor can tell. */
class FeaturesTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** What the page names that is neither the plugin's nor a file of the project. */
    private static final Set<String> OTHERS = Set.of("-T", "@Generated", "@NullMarked", "@Nullable", "qmp-events.*");

    @Test
    void everyWordInItIsAGoalAParameterAPropertyAPhaseOrAFile() throws IOException {
        Set<String> known = new HashSet<>(OTHERS);
        for (Element goal : PluginDescriptorFile.goals()) {
            known.add(text(goal, "goal"));
            known.add(text(goal, "phase"));
            for (Element parameter : PluginDescriptorFile.parameters(goal)) {
                known.add(text(parameter, "name"));
                known.add("-D" + PluginDescriptorFile.property(goal, parameter));
            }
        }
        List<String> named = CODE.matcher(Pages.read("docs/features.md"))
                .results()
                .map(MatchResult::group)
                .map(code -> code.replace("`", ""))
                .toList();

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named)
                .filteredOn(word -> !known.contains(word) && !Pages.isFile(word))
                .isEmpty();
    }

    @Test
    void goalsAreSafeWithThreads() {
        assertThat(PluginDescriptorFile.goals())
                .allMatch(goal -> text(goal, "threadSafe").equals("true"));
    }

    @Test
    void goalsThatGenerateHaveTheirPhases() {
        assertThat(text(goal("generate"), "phase")).isEqualTo("generate-sources");
        assertThat(text(goal("generate-test"), "phase")).isEqualTo("generate-test-sources");
    }

    @Test
    void dependenciesAreCollectedAndNotResolved() {
        assertThat(PluginDescriptorFile.goals())
                .allMatch(goal -> text(goal, "requiresDependencyResolution").isEmpty());
        assertThat(text(goal("generate"), "requiresDependencyCollection")).isEqualTo("compile");
        assertThat(text(goal("generate-test"), "requiresDependencyCollection")).isEqualTo("test");
    }

    @Test
    void aDescriptionIsCheckedWithoutAProject() {
        assertThat(text(goal("check"), "requiresProject")).isEqualTo("false");
    }

    @Test
    void theOldestJavaAndMavenAreThoseOfTheDescriptor() throws IOException {
        Element plugin = (Element) goal("generate").getParentNode().getParentNode();

        assertThat(Pages.read("docs/features.md"))
                .contains("Java " + text(plugin, "requiredJavaVersion") + " and newer, Maven "
                        + text(plugin, "requiredMavenVersion") + " and newer");
    }

    @Test
    void eclipseIsToldToRunTheGoalsThatGenerateAndNoOther() throws IOException {
        String[] parts = Pages.read("maven-plugin/src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml")
                .split("<execute>", 2);

        for (Element goal : PluginDescriptorFile.goals()) {
            String name = text(goal, "goal");
            assertThat(parts[name.startsWith("generate") ? 0 : 1]).contains("<goal>" + name + "</goal>");
        }
    }

    private static Element goal(String name) {
        return PluginDescriptorFile.goals().stream()
                .filter(goal -> text(goal, "goal").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element parent, String name) {
        return PluginDescriptorFile.text(parent, name);
    }
}
