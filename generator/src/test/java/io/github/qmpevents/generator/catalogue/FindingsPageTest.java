package io.github.qmpevents.generator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** With {@code -Dgolden.update=true} the page is written anew instead. */
class FindingsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "findings.md");

    @Test
    void thePageSaysWhatTheCatalogueSays() throws IOException {
        String page = FindingsPage.text();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("docs/findings.md; if it is meant to change: -Dgolden.update=true")
                .content()
                .isEqualTo(page);
    }

    @Test
    void thePageIsAscii() {
        assertThat(FindingsPage.text()).matches("[\\n -~]*");
    }
}
