package io.github.qmpevents.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.benchmarks.report.Line.Figure;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Figure NONE = jvm -> OptionalDouble.empty();
    private static final Figure OF_17 =
            jvm -> jvm.equals("JDK 17") ? OptionalDouble.of(0.4321) : OptionalDouble.empty();

    @Test
    void hasAColumnForEachJdkAndADashForWhatWasNotMeasured() {
        Section section = new Section("Speed", "Seconds", List.of(new Line("ours", "at most 1", OF_17, NONE)));

        assertThat(new Table(List.of("JDK 17", "JDK 25")).of(section)).isEqualTo("""
                ### Speed

                Seconds.

                | what | target | JDK 17 | JDK 25 |
                | --- | --- | ---: | ---: |
                | ours | at most 1 | 0.432 | - |
                """);
    }

    @Test
    void bytesAreThereIfAnyRowHasThem() {
        Line with = new Line("ours", null, OF_17, jvm -> OptionalDouble.of(166.85));
        Section section = new Section("Speed", "Seconds", List.of(with));

        assertThat(new Table(List.of("JDK 17")).of(section)).endsWith("""
                | what | target | JDK 17 | bytes an event |
                | --- | --- | ---: | ---: |
                | ours | | 0.432 | 167 |
                """);
    }

    @Test
    void numbersHaveThreeDigits() {
        assertThat(List.of(Table.number(0.0123), Table.number(1.234), Table.number(12.34), Table.number(1234.5)))
                .containsExactly("0.012", "1.23", "12.3", "1235");
    }

    @Test
    void thePageKeepsWhatStandsAround() {
        String page = "a\n<!-- begin of the measured part -->\nold\n<!-- end of the measured part -->\nb\n";

        assertThat(Report.replaced(page, "new\n")).isEqualTo(page.replace("old", "new"));
        assertThatThrownBy(() -> Report.replaced("a", "new")).isInstanceOf(IllegalStateException.class);
    }
}
