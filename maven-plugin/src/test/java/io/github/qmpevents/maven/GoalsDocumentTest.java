package io.github.qmpevents.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** {@code docs/goals.md} is what the plugin's descriptor says; {@code -Dgolden.update=true} writes it. */
class GoalsDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/goals.md");

    @Test
    void theDocumentIsWhatTheDescriptorSays() throws IOException {
        String expected = GoalsDocument.of(PluginDescriptorFile.goals());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(DOCUMENT).hasContent(expected);
    }

    @Test
    void everyParameterHasASentenceAnExampleAndAVersion() {
        for (Element goal : PluginDescriptorFile.goals()) {
            for (Element parameter : PluginDescriptorFile.parameters(goal)) {
                assertThat(PluginDescriptorFile.text(parameter, "description"))
                        .as(PluginDescriptorFile.text(parameter, "name"))
                        .contains("<pre>");
                assertThat(PluginDescriptorFile.text(parameter, "since")).isNotEmpty();
            }
        }
    }

    @Test
    void everyPropertyBearsThePrefixOfThePlugin() {
        for (Element goal : PluginDescriptorFile.goals()) {
            for (Element parameter : PluginDescriptorFile.parameters(goal)) {
                assertThat(PluginDescriptorFile.property(goal, parameter)).matches("|qmp-events\\.[a-zA-Z]+");
            }
        }
    }
}
