package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.message.QemuVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribedVersionsTest {
    private static final List<String> SPAN = List.of("2.7", "7.2", "9.1");

    private static String difference(List<String> described, long major, long minor, long micro) {
        String difference = DescribedVersions.difference(new QemuVersion(major, minor, micro, ""), described);
        return difference == null ? "" : difference;
    }

    @ParameterizedTest
    @CsvSource({"2, 7, 0", "2, 7, 1", "2, 12, 0", "5, 0, 0", "9, 1, 3"})
    void nothingIsToldOfWhatLiesInTheSpan(long major, long minor, long micro) {
        assertThat(difference(SPAN, major, minor, micro)).isEmpty();
    }

    @Test
    void whatIsOlderMayLackMembers() {
        assertThat(difference(SPAN, 2, 6, 2))
                .startsWith("QEMU 2.6.2 is older than those whose events were described (2.7 to 9.1): ")
                .endsWith("generate from a span that begins with it");
        assertThat(difference(SPAN, 1, 11, 0)).startsWith("QEMU 1.11.0 is older");
    }

    @Test
    void whatIsNewerMaySendMore() {
        assertThat(difference(SPAN, 9, 2, 0))
                .startsWith("QEMU 9.2.0 is newer than those whose events were described (2.7 to 9.1): ");
        assertThat(difference(SPAN, 10, 0, 0)).startsWith("QEMU 10.0.0 is newer");
    }

    @Test
    void oneReleaseIsASpanOfItsOwn() {
        assertThat(difference(List.of("7.2"), 7, 2, 9)).isEmpty();
        assertThat(difference(List.of("7.2"), 8, 0, 0)).contains("(7.2)");
        assertThat(difference(List.of("10"), 10, 0, 1)).isEmpty();
        assertThat(difference(List.of("2.12.1"), 2, 12, 0)).isEmpty();
    }

    @Test
    void nothingIsToldOfWhatIsNotKnown() {
        assertThat(difference(List.of(), 7, 2, 9)).isEmpty();
        assertThat(DescribedVersions.difference(null, SPAN)).isNull();
    }
}
