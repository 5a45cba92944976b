package io.github.qmpevents.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class FailOnTest {
    private static final SpecReading DOUBTFUL = read("What a machine reports\n==========\n\nSTOP\n----\n\nIt stops.\n");
    private static final SpecReading BROKEN = read("Nothing\n=======\n");

    @Test
    void wordIsThatOfASeverity() {
        assertThat(FailOn.parse("warning").severity()).isEqualTo(Severity.WARNING);
        assertThat(FailOn.parse("INFO").severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void otherWordIsOneClearLine() {
        assertThatThrownBy(() -> FailOn.parse("never"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("failOn is \"never\"; choose one of error, warning, info");
    }

    @Test
    void findingThatGraveFailsTheBuild() {
        assertThatThrownBy(() -> FailOn.parse("info").check(DOUBTFUL))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("nothing was generated, because doc.txt has findings, and failOn is info;"
                        + " they are listed above");
        assertThatCode(() -> FailOn.parse("warning").check(DOUBTFUL)).doesNotThrowAnyException();
    }

    @Test
    void errorsFailTheBuildInAnyCase() {
        assertThatThrownBy(() -> FailOn.parse("error").check(BROKEN))
                .hasMessage("nothing was generated, because doc.txt has errors; they are listed above");
    }

    private static SpecReading read(String document) {
        return QmpEventsGenerator.read(
                SpecInput.ofBytes("doc.txt", document.getBytes(StandardCharsets.UTF_8)), ReadingOptions.NONE);
    }
}
