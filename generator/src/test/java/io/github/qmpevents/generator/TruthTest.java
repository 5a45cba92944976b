package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.json.ModelJson;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Versions of QEMU's document of which people wrote down by hand how they must be read, and the program that compares.
 */
class TruthTest {
    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(strings = {"2010-02-10_aa1db6e", "2010-12-09_6f8c63f", "2014-07-24_032badd", "2016-07-13_6aae5be"})
    void everyFactIsReadAndNoneIsInvented(String version) throws Exception {
        Path truth = SharedData.require("corpus/truth/" + version + ".json");
        Path scorer = SharedData.require("corpus/truth/score.py");
        SpecReading reading = QmpEventsGenerator.read(
                SpecInput.ofFile(SharedData.require("corpus/qmp-events/" + version + ".txt")), MemberOverrides.NONE);
        Path model = Files.writeString(
                work.resolve("model.json"), ModelJson.writeFacts(reading.model(), reading.findings()));

        assertThat(score(scorer, truth, model))
                .contains("overall (mean F1) 1.0000")
                .contains("0 difference(s)");
    }

    private static String score(Path scorer, Path truth, Path model) throws IOException, InterruptedException {
        Process process = start("python3", scorer.toString(), truth.toString(), model.toString());
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static Process start(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return Assumptions.abort("cannot run " + command[0] + ": " + e.getMessage());
        }
    }
}
