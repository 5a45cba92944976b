package io.github.qmpevents.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a real QEMU sent. */
class RecordingsTest {
    /** The member of the envelope, on a line of its own in pretty recordings, where it is indented once. */
    private static final Pattern EVENT =
            Pattern.compile("^(?:\\{\"timestamp\": \\{[^}]*\\}, |    )\"event\": \"", Pattern.MULTILINE);

    @Test
    void holdNoBadMessage() throws IOException {
        for (Path file : recordings()) {
            assertThat(read(file))
                    .as(file.toString())
                    .noneMatch(BadMessage.class::isInstance)
                    .isNotEmpty();
        }
    }

    @Test
    void giveAsManyEventsAsTheirTextHas() throws IOException {
        long total = 0;
        for (Path file : recordings()) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            long events =
                    read(file).stream().filter(EventMessage.class::isInstance).count();
            assertThat(events)
                    .as(file.toString())
                    .isEqualTo(EVENT.matcher(text).results().count());
            total += events;
        }
        assertThat(total).isGreaterThan(2000);
    }

    @Test
    void giveTheSameMessagesInPieces() throws IOException {
        for (Path file : recordings()) {
            byte[] bytes = Files.readAllBytes(file);
            List<String> whole = Streams.read(Streams.split(bytes, 0), MessageLimits.defaults());
            assertThat(Streams.read(Streams.oneByOne(bytes), MessageLimits.defaults()))
                    .isEqualTo(whole);
            assertThat(Streams.read(Streams.randomly(bytes, 1), MessageLimits.defaults()))
                    .isEqualTo(whole);
        }
    }

    @Test
    void haveTimestampsAndAGreetingWithAVersion() throws IOException {
        for (Path file : recordings()) {
            for (Message message : read(file)) {
                if (message instanceof EventMessage event) {
                    assertThat(event.timestamp()).isNotNull();
                } else if (message instanceof Greeting greeting) {
                    assertThat(greeting.version()).isNotNull();
                    assertThat(greeting.version().major()).isEqualTo(7);
                }
            }
        }
    }

    private static List<Message> read(Path file) throws IOException {
        List<Message> messages = new ArrayList<>();
        try (MessageReader reader = new MessageReader(Files.newInputStream(file))) {
            for (Message message = reader.next(); message != null; message = reader.next()) {
                messages.add(message);
            }
        }
        return messages;
    }

    private static List<Path> recordings() throws IOException {
        return SharedData.files("recordings/qemu-7.2", ".jsonl");
    }
}
