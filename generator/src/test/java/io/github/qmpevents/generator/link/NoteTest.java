package io.github.qmpevents.generator.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.RateLimit;
import io.github.qmpevents.generator.testing.Reading;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: sending is rate-limited.",
                "Note: Such events are rate limited by QEMU.",
                "This event\nis rate-limited.",
                "Note: it is now rate-limited, to one per second.",
                "Note: such events may be rate-limited.",
                "Note: rate-limited."
            })
    void rateLimitIsAFact(String note) {
        Reading reading = Reading.ofEvent("Data: None.", "", note);
        assertThat(reading.event().rateLimit()).contains(new RateLimit(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: sending is rate-limited apart for each \"id\".",
                "Note: sending is rate-limited, once per 'id'.",
                "Note: sending is rate-limited for every\nvalue of \"id\".",
                "Note: this event is individually rate-limited for each id.",
                "Note: sending is rate-limited to one per second by 'id'."
            })
    void rateLimitMayHaveAKey(String note) {
        Reading reading = Reading.ofEvent("Data:", "- \"id\": x (json-int)", note);
        assertThat(reading.event().rateLimit()).contains(new RateLimit(Optional.of("id")));
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void keyThatIsNoMemberIsAWarning() {
        Reading reading = Reading.ofEvent("Data: None.", "Note: sending is rate-limited for each \"id\".");
        assertThat(reading.found()).containsExactly("7:7 QE308");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: this event is not rate-limited.",
                "Note: this event is no longer rate-limited.",
                "Note: this event must not be rate-limited.",
                "Note: what is limited is the rate.",
                "Sent when a rate-limited job ends."
            })
    void otherWordsAreNoRateLimit(String note) {
        assertThat(Reading.ofEvent("Data: None.", note).event().rateLimit()).isEmpty();
    }

    @Test
    void eventsThatANoteNamesAreRelatedInOrder() {
        Reading reading = Reading.of(
                "T",
                "==",
                "",
                "STOP",
                "--",
                "Data: None.",
                "Note: comes before RESUME or SHUTDOWN, and RESUME before",
                "RESUMED, never before STOP.",
                "",
                "RESUME",
                "--",
                "Data: None.",
                "",
                "SHUTDOWN",
                "--",
                "Data: None.");
        assertThat(reading.event("STOP").related()).containsExactly("RESUME", "SHUTDOWN");
        assertThat(reading.event("STOP").notes().get(0).related()).containsExactly("RESUME", "SHUTDOWN");
        assertThat(reading.event("RESUME").related()).isEmpty();
    }

    @Test
    void eventsOfOneHeadingAreRelatedToEachOther() {
        Reading reading = Reading.of("T", "==", "", "CAME, WENT", "--", "Data: None.", "Note: CAME is before WENT.");
        assertThat(reading.event("CAME").related()).containsExactly("WENT");
        assertThat(reading.event("WENT").related()).containsExactly("CAME");
    }
}
