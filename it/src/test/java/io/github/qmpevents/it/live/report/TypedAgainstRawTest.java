package io.github.qmpevents.it.live.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.events.QemuEvents;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison finds what it has to find. */
class TypedAgainstRawTest {
    private static final String LINE = "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 250000}, "
            + "\"event\": \"DEVICE_TRAY_MOVED\", "
            + "\"data\": {\"device\": \"dvd1\", \"tray-open\": true, \"id\": \"cd0\"}}";

    @Test
    void anEventIsLikeItsOwnLine() {
        assertThatCode(() -> compare(LINE, LINE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"seconds\": 1700000000/\"seconds\": 1700000001",
                "DEVICE_TRAY_MOVED/DEVICE_DELETED",
                "\"device\": \"dvd1\", /",
                "dvd1/dvd2",
                "\"tray-open\": true/\"tray-open\": false",
                "\"tray-open\": true/\"tray-open\": \"true\"",
                "cd0/cd1",
                ", \"id\": \"cd0\"/",
                "cd0\"/cd0\", \"new\": null",
                "\"device\": /\"device\":",
            })
    void anyOtherLineIsTold(String change) {
        String[] parts = change.split("/", 2);
        String other = LINE.replace(parts[0], parts[1]);

        assertThat(other).isNotEqualTo(LINE);
        assertThatThrownBy(() -> compare(LINE, other)).isInstanceOf(AssertionError.class);
    }

    @Test
    void eventsAreFoundAmongOtherMessagesUpToWhereTheStreamIsCut() throws IOException {
        String stream = "{\"QMP\": {}}\r\n" + LINE + "\r\n{\"return\": {}}\r\n" + LINE + "\r\n" + LINE.substring(0, 50);

        assertThat(RawEvent.in(stream)).extracting(RawEvent::text).containsExactly(LINE, LINE);
    }

    private static void compare(String typed, String raw) throws IOException {
        QemuEvent event = QemuEvents.TABLE.decode(typed);
        TypedAgainstRaw.check(List.of(event), RawEvent.in(raw));
    }
}
