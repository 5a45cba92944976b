package io.github.qmpevents.generator.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.CompiledCode;
import io.github.qmpevents.generator.testing.GeneratedCode;
import io.github.qmpevents.generator.testing.SharedData;
import io.github.qmpevents.runtime.TemplateHits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as QEMU writes them are decoded in one pass over the template, without a look at any table of names. */
class TemplateTest {
    /** Without members, with a nested object, with values of an enumeration, and with optional members. */
    private static final String SENT = """
            {"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}
            {"timestamp": {"seconds": 1700000000, "microseconds": 1}, "event": "BLOCK_JOB_COMPLETED", "data": {"device": "d", "len": 2, "offset": 2, "speed": 0, "type": "mirror"}}
            {"timestamp": {"seconds": 1700000000, "microseconds": 1}, "event": "BLOCK_JOB_COMPLETED", "data": {"device": "d", "len": 2, "offset": 1, "speed": 0, "type": "commit", "error": "no \\"space\\""}}
            {"timestamp": {"seconds": 1700000000, "microseconds": 0}, "event": "RTC_CHANGE", "data": {"offset": -1}}
            """;

    @Test
    void whatQemuSendsIsTaken() {
        TemplateHits hits = new TemplateHits(Bindings.in(CompiledCode.classes()).table(GeneratedCode.BUNDLED_PACKAGE));
        hits.add(SENT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(hits.missed()).isEmpty();
        assertThat(hits.known()).isEqualTo(SENT.lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {GeneratedCode.BUNDLED_PACKAGE, "generated.reference"})
    void everyRecordedEventOfTheDescriptionIsTaken(String bindings) throws IOException {
        Path recordings = SharedData.require("recordings/qemu-7.2");
        TemplateHits hits = new TemplateHits(Bindings.in(CompiledCode.classes()).table(bindings));
        try (Stream<Path> files = Files.list(recordings)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                hits.add(Files.readAllBytes(file));
            }
        }

        assertThat(hits.missed()).isEmpty();
        assertThat(hits.known()).isGreaterThan(2000);
    }
}
