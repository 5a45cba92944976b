package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WireHashTest {
    @Test
    void namesComeInTheOrderInWhichQemuWritesThem() {
        assertAscending("timestamp", "event", "data");
        assertAscending("device", "len", "offset", "speed", "type", "error");
        assertAscending("seconds", "microseconds");
    }

    @Test
    void twoNamesMayShareAPlace() {
        assertThat(WireHash.bucket("minor")).isEqualTo(WireHash.bucket("micro"));
    }

    @Test
    void everyNameHasAPlaceInTheTable() {
        for (int length = 0; length < 2_000; length++) {
            assertThat(WireHash.bucket("\u20ac".repeat(length))).isBetween(0, 511);
        }
    }

    private static void assertAscending(String... names) {
        for (int index = 1; index < names.length; index++) {
            assertThat(WireHash.bucket(names[index])).isGreaterThan(WireHash.bucket(names[index - 1]));
        }
    }
}
