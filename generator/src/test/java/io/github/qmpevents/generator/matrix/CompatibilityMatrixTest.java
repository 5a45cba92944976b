package io.github.qmpevents.generator.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.DescriptionDiff;
import io.github.qmpevents.generator.DescriptionMatrix;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.diff.Change;
import io.github.qmpevents.generator.diff.ChangeKind;
import io.github.qmpevents.generator.diff.DiffFormat;
import io.github.qmpevents.generator.diff.ModelDiff;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.release.Release;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompatibilityMatrixTest {
    private static final String HOSTILE = "</code><script>alert(1)</script>\"'&\u202E\u0301\u0000";

    @Test
    void whatIsInListsAndObjectsHasALineOfItsOwn() {
        CompatibilityMatrix matrix = matrix(release(
                "1",
                "{ 'event': 'A', 'data': { 'hosts': [ 'Host' ] } }"
                        + "{ 'struct': 'Host', 'data': { 'name': 'str', 'kinds': [ 'Kind' ] } }"
                        + "{ 'enum': 'Kind', 'data': [ 'tcp' ] }"));

        assertThat(matrix.events().get(0).members())
                .extracting(MemberLine::path)
                .containsExactly("hosts", "hosts[].name", "hosts[].kinds");
        assertThat(matrix.events().get(0).members().get(2).values())
                .extracting(ValueLine::value)
                .containsExactly("tcp");
    }

    @Test
    void typesAndWhetherTheyMayBeAbsentAreToldByRelease() {
        CompatibilityMatrix matrix = matrix(
                release("1", "{ 'event': 'A', 'data': { 'x': 'int' } }"),
                release("2", "{ 'event': 'A', 'data': { '*x': 'str' } }"),
                release("3", "{ 'event': 'B' }"));

        assertThat(matrix.events().get(0).members().get(0).cells())
                .extracting(Cell::words)
                .containsExactly("int64", "string, optional", "");
        assertThat(matrix.count(2)).isEqualTo(new Count(1, 0, 0));
        assertThat(matrix.count().words()).isEqualTo("2 events, 1 member, 0 values");
    }

    @Test
    void marksAreTold() {
        CompatibilityMatrix matrix =
                matrix(release("1", "{ 'event': 'A', 'features': [ 'deprecated' ], 'data': { 'x': 'int' } }"));

        assertThat(matrix.events().get(0).cells().get(0).words()).isEqualTo("deprecated");
    }

    @Test
    void whatIsAlikeCanBeLeftOut() {
        CompatibilityMatrix matrix = matrix(
                        release("1", "{ 'event': 'A' } { 'event': 'B', 'data': { 'x': 'int', 'y': 'int' } }"),
                        release("2", "{ 'event': 'A' } { 'event': 'B', 'data': { 'x': 'int', '*y': 'int' } }"))
                .changed();

        assertThat(matrix.events()).extracting(EventLine::name).containsExactly("B");
        assertThat(matrix.events().get(0).members())
                .extracting(MemberLine::path)
                .containsExactly("y");
    }

    @Test
    void membersOfANewEventAreNotNewsOfTheirOwn() {
        CompatibilityMatrix matrix = matrix(
                release("1", "{ 'event': 'A' }"),
                release("2", "{ 'event': 'A' } { 'event': 'B', 'data': { 'x': 'int' } }"));
        EventLine event = matrix.events().get(1);

        assertThat(event.isSteady()).isFalse();
        assertThat(event.members().get(0).isSteadyIn(event)).isTrue();
        assertThat(matrix.changed().events().get(0).members()).isEmpty();
    }

    @Test
    void nothingHostileGetsOutOfItsPlaceInAnyForm() {
        Cell there = new Cell(true, HOSTILE, true, List.of(HOSTILE));
        CompatibilityMatrix matrix = new CompatibilityMatrix(
                List.of(new Column(HOSTILE, HOSTILE)),
                List.of(new EventLine(
                        HOSTILE,
                        List.of(there),
                        List.of(new MemberLine(
                                HOSTILE, List.of(there), List.of(new ValueLine(HOSTILE, List.of(there))))))));

        assertInert(DescriptionMatrix.write(matrix, MatrixFormat.HTML));
        assertThat(DescriptionMatrix.write(matrix, MatrixFormat.TEXT)).matches("[\n -~]*");
        assertThat(DescriptionMatrix.write(matrix, MatrixFormat.MARKDOWN)).matches("[\n -~]*");
        assertThat(DescriptionMatrix.write(matrix, MatrixFormat.JSON)).matches("[\n -~]*");
    }

    @Test
    void nothingHostileGetsOutOfItsPlaceOnAPageOfDifferences() {
        List<Change> changes = Stream.of(ChangeKind.values())
                .map(kind -> new Change(kind, HOSTILE, HOSTILE, HOSTILE, HOSTILE))
                .toList();

        assertInert(DescriptionDiff.write(new ModelDiff(HOSTILE, HOSTILE + "2", changes), DiffFormat.HTML));
    }

    @Test
    void noReleaseIsAPageToo() {
        assertThat(DescriptionMatrix.write(matrix(), MatrixFormat.HTML)).contains("no release");
        assertThat(DescriptionMatrix.write(matrix(), MatrixFormat.TEXT)).contains("0 events");
    }

    private static void assertInert(String page) {
        assertThat(page).matches("(?s)[\n -~]*").doesNotContain("<script>alert", "</code><script");
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page).contains("\\u{202E}", "\\u{301}", "\\u{0}", "&lt;script&gt;alert(1)");
    }

    private static CompatibilityMatrix matrix(Release... releases) {
        return CompatibilityMatrix.of(List.of(releases));
    }

    private static Release release(String label, String schema) {
        byte[] bytes = schema.getBytes(StandardCharsets.UTF_8);
        SpecInput input = SpecInput.ofSchema(QapiInput.ofBytes(label + ".json", bytes));
        EventModel model = QmpEventsGenerator.read(input, ReadingOptions.NONE).model();
        return new Release(label, model);
    }
}
