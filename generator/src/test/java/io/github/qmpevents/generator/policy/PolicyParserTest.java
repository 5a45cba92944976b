package io.github.qmpevents.generator.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyParserTest {
    @TempDir
    private Path work;

    @Test
    void linesChangeSeveritiesAndSilence() {
        FindingPolicy policy = parse("""
                # our view of things

                severity QE207 error: our examples are replayed: they need a time
                  silence\tQE303 QUORUM.error :  nobody knows\s
                silence QE203 STOP: ours
                """);

        assertThat(policy.severities()).singleElement().satisfies(change -> {
            assertThat(change.code()).isEqualTo(DiagnosticCode.NO_TIMESTAMP_IN_EXAMPLE);
            assertThat(change.severity()).isEqualTo(Severity.ERROR);
            assertThat(change.reason()).isEqualTo("our examples are replayed: they need a time");
            assertThat(change.range().place()).isEqualTo("f:3:10");
        });
        assertThat(policy.silences())
                .extracting(
                        Silence::subject,
                        Silence::reason,
                        silence -> silence.range().place())
                .containsExactly(tuple("QUORUM.error", "nobody knows", "f:4:17"), tuple("STOP", "ours", "f:5:15"));
    }

    @Test
    void emptyFileChangesNothing() {
        assertThat(parse("").severities()).isEmpty();
        assertThat(parse("\n# only words\n").silences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            mute QE303 E: x             | f:1:1: "mute" is not known; a line is "silence QE303 EVENT.member: reason" or "severity QE207 error: reason"
            : x                         | f:1:4: "" is not known; a line is "silence QE303 EVENT.member: reason" or "severity QE207 error: reason"
            silence QE303: x            | f:1:17: there is a word missing; a line is "silence QE303 EVENT.member: reason" or "severity QE207 error: reason"
            silence                     | f:1:8: there is a word missing; a line is "silence QE303 EVENT.member: reason" or "severity QE207 error: reason"
            silence QE303 E F: x        | f:1:17: "F" is one word too many; a line is "silence QE303 EVENT.member: reason" or "severity QE207 error: reason"
            silence QE303 E             | f:1:16: the reason is missing; write it behind a colon
            silence QE303 E:            | f:1:17: the reason is missing; write it behind a colon
            silence QE999 E: x          | f:1:9: there is no finding QE999; the command explain lists them all
            silence everything E: x     | f:1:9: there is no finding everything; the command explain lists them all
            silence QE103 E: x          | f:1:9: QE103 is always an error, as nothing can be generated from what it finds; mend the document
            severity QE103 info: x      | f:1:10: QE103 is always an error, as nothing can be generated from what it finds; mend the document
            severity QE303 fatal: x     | f:1:16: "fatal" is not a severity; choose error, warning or info
            severity QE303 INFO: x      | f:1:16: "INFO" is not a severity; choose error, warning or info
            """)
    void mistakeIsToldWithItsPlace(String line, String message) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message);
    }

    @Test
    void secondLineForTheSameIsAMistake() {
        assertThatThrownBy(() -> parse("severity QE303 info: x\nseverity QE303 error: y\n"))
                .hasMessage("f:2:10: line 1 sets the severity of QE303 already; keep one");
        assertThatThrownBy(() -> parse("silence QE303 E.m: x\n\nsilence QE303 E.m: y\n"))
                .hasMessage("f:3:15: line 1 silences QE303 for E.m already; keep one");
    }

    @Test
    void fileIsReadUnderTheNameThatItIsGiven() throws IOException {
        Path file = Files.writeString(work.resolve("p"), "mute QE303 E: x\n");

        assertThatThrownBy(() -> FindingPolicy.ofFile(file, "shown")).hasMessageStartingWith("shown:1:1: ");
    }

    @Test
    void fileThatCannotBeReadIsToldByName() {
        assertThatThrownBy(() -> FindingPolicy.ofFile(work.resolve("none"), "none"))
                .isInstanceOf(UnusablePathException.class)
                .hasMessage("cannot read the findings file none: there is no such file");
        assertThatThrownBy(() -> FindingPolicy.ofFile(work, "folder"))
                .isInstanceOf(UnusablePathException.class)
                .hasMessage("cannot read the findings file folder: it is a folder");
    }

    @Test
    void fileThatIsNoTextIsToldByName() throws IOException {
        Path latin = Files.write(work.resolve("latin"), new byte[] {(byte) 0xE9});
        Path large = Files.write(work.resolve("large"), new byte[(1 << 20) + 1]);

        assertThatThrownBy(() -> FindingPolicy.ofFile(latin, "latin"))
                .hasMessage("the findings file latin is not UTF-8; save it as UTF-8");
        assertThatThrownBy(() -> FindingPolicy.ofFile(large, "large"))
                .hasMessage("the findings file large is larger than 1048576 bytes");
    }

    private static FindingPolicy parse(String text) {
        return FindingPolicy.parse(SourceText.of("f", text));
    }
}
