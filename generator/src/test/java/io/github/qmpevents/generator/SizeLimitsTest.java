package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.syntax.Limits;
import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.Reading;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is as large as the limits allow works to the end; one more of anything is an error at its place. */
class SizeLimitsTest {
    private static final String PACKAGE = "limits";

    @Test
    void documentOf16MebibytesIsReadAndOneByteMoreIsAnError() {
        String text = "T\n=\n\nE\n--\n\nLong. ";
        String full = text.replace("=", "==") + "x".repeat(Limits.DOCUMENT_BYTES - text.length() - 1);
        assertThat(Reading.ofText(full).found()).containsExactly("4:1 QE013");
        assertThat(Reading.ofText(full + "x").found()).contains("1:1 QE007");
    }

    @Test
    void halfAMillionLinesAreReadAndOneMoreIsAnError() {
        String start = "T\n==\nE\n--\n";
        String full = start + "\nA word.\n".repeat(Limits.LINES - 4);
        assertThat(Reading.ofText(full).found()).containsExactly("3:1 QE013");
        assertThat(Reading.ofText(full + "one more").found()).containsExactly("3:1 QE013", "999997:1 QE007");
    }

    @Test
    void thousandMembersWithAThousandValuesCompileAndDecode(@TempDir Path work) {
        String members = IntStream.range(0, Limits.MEMBERS - 1)
                .mapToObj(i -> "- \"m" + i + "\": x (json-int)\n")
                .collect(Collectors.joining());
        String values = IntStream.range(0, Limits.VALUES)
                .mapToObj(i -> "\"v" + i + "\"")
                .collect(Collectors.joining(", "));
        String text =
                "T\n==\n\nE\n--\n\nWide.\n\nData:\n\n" + members + "- \"choice\": x (json-string: " + values + ")\n";

        QmpEvent event = decode(
                text,
                work,
                "{\"event\": \"E\", \"data\": {"
                        + IntStream.range(0, Limits.MEMBERS - 1)
                                .mapToObj(i -> "\"m" + i + "\": " + i)
                                .collect(Collectors.joining(", "))
                        + ", \"choice\": \"v999\"}}");

        assertThat(event.getClass().isRecord()).isFalse();
        assertThat(event).hasFieldOrPropertyWithValue("m0", 0L).hasFieldOrPropertyWithValue("m998", 998L);
        assertThat(event).extracting("choice").hasToString("v999");
    }

    @Test
    void objectsNestedToTheLimitCompileAndDecode(@TempDir Path work) {
        String items = IntStream.range(0, Limits.DEPTH)
                .mapToObj(i ->
                        " ".repeat(2 * i) + "- \"" + "n".repeat(Limits.NAME - 2) + (10 + i) + "\": x (json-object)\n")
                .collect(Collectors.joining());
        String last = items.substring(0, items.lastIndexOf("object")) + "int)\n";
        String text = "T\n==\n\nE\n--\n\nDeep.\n\nData:\n\n" + last;

        String data = IntStream.range(0, Limits.DEPTH)
                .mapToObj(i -> "{\"" + "n".repeat(Limits.NAME - 2) + (10 + i) + "\": ")
                .collect(Collectors.joining());
        QmpEvent event =
                decode(text, work, "{\"event\": \"E\", \"data\": " + data + "42" + "}".repeat(Limits.DEPTH) + "}");

        assertThat(event.getClass().getSimpleName()).isEqualTo("EEvent");
        assertThat(event.toString()).contains("42");
    }

    @Test
    void hundredThousandMembersAndValuesAreReadAndOneMoreIsAnError() {
        int perEvent = 500;
        StringBuilder text = new StringBuilder("T\n==\n");
        for (int event = 0; event < Limits.ENTRIES / perEvent; event++) {
            text.append("\nE").append(event).append("\n---\n\nData:\n\n");
            for (int member = 0; member < perEvent; member++) {
                text.append("- \"m").append(member).append("\": x (json-int)\n");
            }
        }
        Reading full = Reading.ofText(text.toString());
        Reading more = Reading.ofText(text + "- \"more\": x (json-int)\n");

        assertThat(full.found()).isEmpty();
        assertThat(((ObjectType) full.event().data()).members()).hasSize(perEvent);
        assertThat(more.found()).containsExactly((full.source().lineCount() + 1) + ":4 QE007");
    }

    @Test
    void namesOfOneHeadingCountTheMembersTheyShare() {
        String names = IntStream.range(0, 1_000).mapToObj(i -> "E" + i).collect(Collectors.joining(", "));
        String items = "- \"a%d\": x (json-int)\n";
        StringBuilder text = new StringBuilder("T\n==\n\n" + names + "\n--\n\nData:\n\n");
        IntStream.range(0, 101).forEach(i -> text.append(String.format(items, i)));

        assertThat(Reading.ofText(text.toString()).found()).containsExactly("109:4 QE007");
    }

    @Test
    void textThatManyNamesRepeatIsLimited() {
        String names = IntStream.range(0, 10_000).mapToObj(i -> "E" + i).collect(Collectors.joining(", "));
        String text = "T\n==\n\n" + names + "\n--\n\n" + "x".repeat(2_000) + "\n\nData: None.\n";

        assertThat(Reading.ofText(text).found()).containsExactly("4:1 QE007");
    }

    @Test
    void itemIsReadUpToItsLimitAndLeftOutBeyond() {
        String item = "- \"a\": " + "x".repeat(Limits.ITEM - "\"a\":  (json-int)".length()) + " (json-int)";
        assertThat(Reading.ofItems(item).found()).isEmpty();
        assertThat(Reading.ofItems(item + ".").found()).contains("10:3 QE007");
    }

    @Test
    void examplesTooLongToBeCheckedAreKeptAndTold() {
        String example = "{ \"event\": \"E\", \"data\": { \"a\": \"" + "x".repeat(Limits.ITEM) + "\" } }";
        Reading reading = Reading.ofEvent("", "Something.", "", "Data: None.", "", example);

        assertThat(reading.found()).containsExactly("11:1 QE204");
        assertThat(reading.event().examples()).hasSize(1);
    }

    private static QmpEvent decode(String text, Path work, String message) {
        SpecInput spec = SpecInput.ofFile(write(text, work));
        Generation generation = QmpEventsGenerator.generate(new GenerationRequest(spec, PACKAGE, MemberOverrides.NONE));
        assertThat(generation.reading().findings()).isEmpty();
        EventTable<QmpEvent> table = Bindings.compile(generation.files(), work).table(PACKAGE);
        return table.decode(message);
    }

    private static Path write(String text, Path work) {
        try {
            return java.nio.file.Files.writeString(work.resolve("doc.txt"), text);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
