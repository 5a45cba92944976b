package io.github.qmpevents.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qmpevents.generator.DescriptionDiff;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelDiffTest {
    private static final String BEFORE = event("JOB", """
            - "job": which one (json-string)
            - "kind": what it does (json-string, "copy" or "move")
            - "done": bytes (json-int)
            - "host": where (json-object)
                - "name": its name (json-string)
                - "port": its port (json-int, optional)
            """) + event("GONE", "- \"x\": one (json-int)\n");

    @Test
    void theSameDescriptionHasNoDifferences() {
        ModelDiff diff = diff(BEFORE, BEFORE);

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.hasEffect(Effect.NONE)).isFalse();
        assertThat(DescriptionDiff.write(diff, DiffFormat.TEXT)).isEqualTo("old.txt -> new.txt\nno differences\n");
    }

    @Test
    void otherWordsAreNoDifference() {
        assertThat(diff(BEFORE, BEFORE.replace("which one", "its identifier")).changes())
                .isEmpty();
    }

    @Test
    void everyChangeIsOneOfTheEventOrTheMemberThatItIsAbout() {
        String after = event("JOB", """
                - "kind": what it does (json-string, "copy" or "merge")
                - "job": which one (json-string, optional)
                - "done": bytes (json-string)
                - "host": where (json-object)
                    - "name": its name (json-string)
                    - "port": its port (json-int)
                    - "path": its path (json-string, optional)
                    - "auth": how (json-string)
                """) + event("COME", "- \"y\": one (json-int)\n");

        assertThat(diff(BEFORE, after).changes())
                .containsExactly(
                        new Change(ChangeKind.MADE_OPTIONAL, "JOB", "job", "string", "string, optional"),
                        new Change(ChangeKind.VALUE_REMOVED, "JOB", "kind", "move", ""),
                        new Change(ChangeKind.VALUE_ADDED, "JOB", "kind", "", "merge"),
                        new Change(ChangeKind.TYPE_CHANGED, "JOB", "done", "int64", "string"),
                        new Change(ChangeKind.MADE_MANDATORY, "JOB", "host.port", "int64, optional", "int64"),
                        new Change(ChangeKind.MEMBER_ADDED_OPTIONAL, "JOB", "host.path", "", "string, optional"),
                        new Change(ChangeKind.MEMBER_ADDED_MANDATORY, "JOB", "host.auth", "", "string"),
                        new Change(
                                ChangeKind.ORDER_CHANGED, "JOB", "", "job, kind, done, host", "kind, job, done, host"),
                        new Change(ChangeKind.EVENT_REMOVED, "GONE", "", "object of x", ""),
                        new Change(ChangeKind.EVENT_ADDED, "COME", "", "", "object of y"));
    }

    @Test
    void numbersThatAreLongsInJavaDifferInTheirSignAlone() {
        String number = BEFORE.replace("bytes (json-int)", "bytes (json-number)");

        assertThat(diff(BEFORE, number).changes()).isEmpty();
    }

    @Test
    void aMemberThatIsGoneIsToldWithItsType() {
        String after = BEFORE.replace("- \"done\": bytes (json-int)\n", "");

        assertThat(diff(BEFORE, after).changes())
                .containsExactly(new Change(ChangeKind.MEMBER_REMOVED, "JOB", "done", "int64", ""));
        assertThat(diff(BEFORE, after).hasEffect(Effect.SOURCE)).isTrue();
    }

    @Test
    void whatFollowsForCodeIsSaidInText() {
        String after = BEFORE.replace("\"copy\" or \"move\"", "\"copy\" or \"move\" or \"merge\"");

        assertThat(DescriptionDiff.write(diff(BEFORE, after), DiffFormat.TEXT)).isEqualTo("""
                old.txt -> new.txt
                JOB.kind: value added: merge
                  source: an exhaustive switch over its values needs a case more; until now it came as UNRECOGNIZED
                changes: 1 source, 0 behaviour, 0 compatible
                """);
    }

    @Test
    void markdownHasATableForEachEffect() {
        String after = BEFORE.replace("(json-int, optional)", "(json-int)").replace("\"move\"", "\"merge\"");

        assertThat(DescriptionDiff.write(diff(BEFORE, after), DiffFormat.MARKDOWN))
                .isEqualTo("""
                # From old.txt to new.txt

                ## Code may have to be changed

                | where | what | consequence |
                | --- | --- | --- |
                | `JOB.kind` | value removed: `move` | its constants are gone; what is still sent is UNRECOGNIZED |
                | `JOB.kind` | value added: `merge` | an exhaustive switch over its values needs a case more; until now it came as UNRECOGNIZED |

                ## Code compiles and may do something else

                | where | what | consequence |
                | --- | --- | --- |
                | `JOB.host.port` | made mandatory: `int64, optional` -> `int64` | its accessor never gives null; messages without it are UnrecognizedEvents, and builders must be given it |

                changes: 2 source, 1 behaviour, 0 compatible
                """);
    }

    @Test
    void jsonHasNullForWhatThereIsNot() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(DescriptionDiff.write(
                        diff(BEFORE, event("GONE", "- \"x\": one (json-int)\n")), DiffFormat.JSON));

        assertThat(json.get("before").asText()).isEqualTo("old.txt");
        assertThat(json.get("changes")).hasSize(1);
        JsonNode change = json.get("changes").get(0);
        assertThat(change.get("kind").asText()).isEqualTo("event-removed");
        assertThat(change.get("event").asText()).isEqualTo("JOB");
        assertThat(change.get("member").isNull()).isTrue();
        assertThat(change.get("after").isNull()).isTrue();
        assertThat(change.get("effect").asText()).isEqualTo("source");
    }

    @Test
    void wordsOfKindsAreTheirNamesSoThatProgramsCanRelyOnThem() {
        assertThat(List.of(ChangeKind.values()))
                .allSatisfy(kind -> assertThat(kind.word()).matches("[a-z]+(-[a-z]+)*"))
                .extracting(ChangeKind::word)
                .doesNotHaveDuplicates();
    }

    private static String event(String name, String items) {
        return "\n" + name + "\n" + "-".repeat(name.length()) + "\n\nIt happens.\n\nData:\n\n" + items + "\n";
    }

    private static ModelDiff diff(String before, String after) {
        return DescriptionDiff.of(read("old.txt", before), read("new.txt", after));
    }

    private static SpecReading read(String name, String events) {
        byte[] document = ("Events\n======\n" + events).getBytes(StandardCharsets.UTF_8);
        return QmpEventsGenerator.read(SpecInput.ofBytes(name, document), ReadingOptions.NONE);
    }
}
