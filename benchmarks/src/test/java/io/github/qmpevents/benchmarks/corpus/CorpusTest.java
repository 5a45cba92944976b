package io.github.qmpevents.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorpusTest {
    @ParameterizedTest
    @EnumSource
    void isTheSameEachTime(Style style) {
        assertThat(Corpus.of(style).bytes()).isEqualTo(Corpus.of(style).bytes());
    }

    @ParameterizedTest
    @EnumSource
    void linesAreThoseOfTheBytes(Style style) {
        Corpus corpus = Corpus.of(style);

        assertThat(new String(corpus.bytes(), StandardCharsets.US_ASCII))
                .isEqualTo(String.join("\r\n", corpus.strings()) + "\r\n");
        assertThat(corpus.size()).isEqualTo(4000);
    }

    @Test
    void hasFourHundredOfEachEvent() {
        List<String> lines = Arrays.asList(Corpus.of(Style.Q).strings());

        assertThat(Corpus.eventNames())
                .allSatisfy(name -> assertThat(lines)
                        .filteredOn(line -> line.contains("\"event\": \"" + name + "\""))
                        .hasSize(400));
    }

    @Test
    void isWrittenAsQemuDoes() {
        assertThat(QemuOrder.of(List.of("event", "data", "timestamp"))).containsExactly("timestamp", "event", "data");
        assertThat(QemuOrder.of(List.of("type", "device", "len", "offset", "speed", "error")))
                .containsExactly("device", "len", "offset", "speed", "type", "error");
    }

    @Test
    void escapesAreInEachEventThatHasFreeText() {
        List<String> lines = Arrays.asList(Corpus.of(Style.E).strings());

        assertThat(lines).filteredOn(line -> line.contains("\\")).hasSize(2400);
    }

    @Test
    void aStreamRepeatsItsBytes() {
        byte[] bytes = {1, 2, 3};
        CyclingStream stream = new CyclingStream(bytes, 3);
        byte[] all = new byte[10];

        assertThat(stream.read(all, 0, 4)).isEqualTo(4);
        assertThat(stream.read()).isEqualTo(2);
        assertThat(stream.read(all, 5, 5)).isEqualTo(4);
        assertThat(all).containsExactly(1, 2, 3, 1, 0, 3, 1, 2, 3, 0);
        assertThat(stream.read(all, 0, 10)).isEqualTo(-1);
    }
}
