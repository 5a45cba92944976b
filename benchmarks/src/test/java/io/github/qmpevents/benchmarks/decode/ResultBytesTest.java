package io.github.qmpevents.benchmarks.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qmpevents.benchmarks.measure.ThreadCost;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sizes are compared with what the JVM gives for objects of that kind. */
class ResultBytesTest {
    private static final int MANY = 100_000;

    private record Mixed(long a, boolean b, @Nullable String c, long d, String e) {}

    private record Small(boolean a, boolean b) {}

    private final Object[] kept = new Object[MANY];

    @Test
    void sizesAreThoseOfTheJvm() {
        assertThat(measured(i -> Instant.ofEpochSecond(i, 5))).isCloseTo(ResultBytes.size(Instant.class), within(1.0));
        assertThat(measured(i -> new Mixed(i, true, null, i, "")))
                .isCloseTo(ResultBytes.size(Mixed.class), within(1.0));
        assertThat(measured(i -> new Small(true, false))).isCloseTo(ResultBytes.size(Small.class), within(1.0));
        assertThat(measured(i -> (long) i + 1000)).isCloseTo(ResultBytes.size(Long.class), within(1.0));
    }

    @Test
    void stringsCountWithTheirCharacters() throws ReflectiveOperationException {
        byte[] latin = "disk-17".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(measured(i -> new String(latin, StandardCharsets.ISO_8859_1)))
                .isCloseTo(ResultBytes.of("disk-17", ""), within(1.0));
    }

    @Test
    void whatIsSharedDoesNotCount() throws ReflectiveOperationException {
        Mixed one = new Mixed(1, true, null, 2, "shared");
        Mixed other = new Mixed(1, true, null, 2, "shared");

        assertThat(ResultBytes.of(one, other)).isEqualTo(ResultBytes.size(Mixed.class));
        assertThat(ResultBytes.of(one, one)).isZero();
    }

    private double measured(IntFunction<Object> maker) {
        kept[0] = maker.apply(0);
        long begin = ThreadCost.allocatedBytes();
        for (int i = 0; i < MANY; i++) {
            kept[i] = maker.apply(i);
        }
        return (double) (ThreadCost.allocatedBytes() - begin) / MANY;
    }
}
