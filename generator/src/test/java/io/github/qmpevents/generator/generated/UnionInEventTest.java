package io.github.qmpevents.generator.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.CompiledCode;
import io.github.qmpevents.runtime.EventStream;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events of golden/qapi-unions with all that the lamp in them can be. */
class UnionInEventTest {
    private static final String PACKAGE = "golden.qapi_unions";
    private static final String BEFORE =
            "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"LAMP_SEEN\", "
                    + "\"data\": {\"lamp\": ";
    private static final String AFTER = ", \"before\": null, \"all\": []}}";

    private final List<QmpEvent> events = new ArrayList<>();
    private final List<String> drift = new ArrayList<>();
    private final List<String> unrecognized = new ArrayList<>();

    @Test
    void eachBranchIsItsOwnClassAndIsWrittenAsItCame() throws IOException {
        assertComesAs("LampGas", "{\"pressure\": 3, \"leak\": true, \"room\": \"hall\", \"kind\": \"gas\"}");
        assertComesAs("LampLed", "{\"hue\": \"red\", \"kind\": \"led\"}");
        assertComesAs("LampWax", "{\"kind\": \"wax\"}");
        assertThat(drift).isEmpty();
    }

    @Test
    void anUnknownTagIsOneUnknownValueAndItsMembersAreKept() throws IOException {
        assertComesAs("LampUnrecognized", "{\"hue\": \"red\", \"room\": \"hall\", \"kind\": \"star\"}");

        assertThat(drift)
                .containsExactlyInAnyOrder("UNKNOWN_MEMBER data.lamp hue", "UNKNOWN_VALUE data.lamp.kind star");
    }

    @Test
    void aMemberOfAnotherBranchIsUnknown() throws IOException {
        assertComesAs("LampLed", "{\"pressure\": 3, \"hue\": \"red\", \"kind\": \"led\"}");

        assertThat(drift).containsExactly("UNKNOWN_MEMBER data.lamp pressure");
    }

    @Test
    void theTagMayStandAnywhere() throws IOException {
        read("{\"kind\": \"gas\", \"room\": \"hall\", \"pressure\": 3}");

        assertThat(lamp().getClass().getSimpleName()).isEqualTo("LampGas");
        assertThat(lamp()).hasToString("LampGas[room=hall, pressure=3, leak=null, additional={}]");
    }

    @Test
    void whatABranchMustHaveIsMissed() throws IOException {
        read("{\"kind\": \"gas\"}");
        read("{\"room\": \"hall\"}");
        read("{\"kind\": 5}");
        read("7");

        assertThat(drift).containsExactly("MISSING_MEMBER data.lamp.pressure ", "MISSING_MEMBER data.lamp.kind ");
        assertThat(events).isEmpty();
        assertThat(unrecognized).hasSize(4);
        assertThat(unrecognized.get(0)).contains("data.lamp.pressure");
        assertThat(unrecognized.get(1)).contains("data.lamp.kind");
        assertThat(unrecognized.get(2)).contains("data.lamp.kind");
        assertThat(unrecognized.get(3)).contains("data.lamp");
    }

    private void assertComesAs(String type, String lamp) throws IOException {
        read(lamp);
        assertThat(unrecognized).isEmpty();
        assertThat(lamp().getClass().getSimpleName()).isEqualTo(type);
        assertThat(events.get(events.size() - 1).toJson()).isEqualTo(BEFORE + lamp + AFTER);
    }

    private Object lamp() {
        try {
            QmpEvent event = events.get(events.size() - 1);
            return event.getClass().getMethod("lamp").invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(String lamp) throws IOException {
        EventStream.of(Bindings.in(CompiledCode.classes()).table(PACKAGE))
                .onEvent(this::add)
                .onUnrecognized(event -> {}) // or they are logged
                .onDrift(found -> drift.add(found.kind() + " " + found.path() + " " + found.found()))
                .read(new ByteArrayInputStream((BEFORE + lamp + AFTER + "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private void add(QmpEvent event) {
        if (event instanceof UnrecognizedQmpEvent bad) {
            unrecognized.add(bad.detail());
        } else {
            events.add(event);
        }
    }
}
