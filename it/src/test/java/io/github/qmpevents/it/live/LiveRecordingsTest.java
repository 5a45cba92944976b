package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.live.report.ExpectedSightings;
import io.github.qmpevents.it.live.report.RawEvent;
import io.github.qmpevents.it.live.report.Sightings;
import io.github.qmpevents.it.live.report.TypedAgainstRaw;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What tests with real QEMUs have recorded still arrives as it did then; needs no QEMU. */
@Order(Integer.MAX_VALUE)
class LiveRecordingsTest {
    private static final int MOST_BYTES_OF_ALL = 1 << 20;
    /** Folders that are somewhere on a machine, and not within the one of a test. */
    private static final String PATHS = "(?s).*[\" ]/(bin|dev/shm|etc|home|opt|proc|root|run|tmp|usr|var|work)/.*";

    static List<String> versions() throws IOException {
        return LiveRecordings.versions();
    }

    static List<Path> recordings() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String version : versions()) {
            files.addAll(LiveRecordings.of(version));
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("versions")
    void theyHaveAllThatAVersionIsKnownToSend(String version) throws IOException {
        Sightings all = new Sightings();
        for (Path file : LiveRecordings.of(version)) {
            all.addAll(Replayed.of(file).sightings());
        }

        assertThat(all.toText())
                .isEqualTo(ExpectedSightings.BUNDLED.of(version).orElseThrow().toText());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void eachEventHasWhatItsBytesSay(Path file) throws IOException {
        Replayed replayed = Replayed.of(file);

        TypedAgainstRaw.check(replayed.events(), RawEvent.in(replayed.received()));
        assertThat(replayed.sent().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("\"qmp_capabilities\""));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void theEventThatATestProvokesIsInItsRecording(Path file) throws IOException {
        Optional<Method> test = LiveRecordings.testOf(file);
        List<QemuEvent> events = Replayed.of(file).events();

        assertThat(test).as("the test that recorded it, which is gone").isPresent();
        Optional.ofNullable(test.get().getAnnotation(Provokes.class))
                .ifPresent(provokes -> assertThat(events).hasAtLeastOneElementOfType(provokes.value()));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void theyAreSmall(String version) throws IOException {
        long bytes = 0;
        for (Path file : LiveRecordings.of(version)) {
            assertThat(file)
                    .satisfies(one -> assertThat(Files.size(one)).isLessThanOrEqualTo(LiveRecordings.MOST_BYTES));
            bytes += Files.size(file);
        }

        assertThat(bytes).isBetween(1L, (long) MOST_BYTES_OF_ALL);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void nothingInThemTellsOfTheMachineTheyAreFrom(Path file) throws IOException {
        Replayed replayed = Replayed.of(file);

        assertThat(Stream.of(replayed.received(), replayed.sent())).noneMatch(text -> text.matches(PATHS));
    }
}
