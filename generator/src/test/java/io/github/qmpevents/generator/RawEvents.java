package io.github.qmpevents.generator;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The events of a recording as another JSON library finds them. */
final class RawEvents {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RawEvents() {}

    /** Name and time of each event, in order, up to where the recording is cut off. */
    static List<String> of(Path recording) throws IOException {
        List<String> events = new ArrayList<>();
        try (MappingIterator<JsonNode> messages =
                JSON.readerFor(JsonNode.class).readValues(Files.readAllBytes(recording))) {
            while (messages.hasNextValue()) {
                JsonNode message = messages.nextValue();
                if (message.has("event")) {
                    events.add(message.get("event").textValue() + " " + timestamp(message.get("timestamp")));
                }
            }
        } catch (JsonEOFException e) {
            return events;
        } catch (JsonParseException e) {
            throw new IOException("not a recording: " + recording, e);
        }
        return events;
    }

    private static Instant timestamp(JsonNode json) {
        return Instant.ofEpochSecond(
                json.get("seconds").longValue(), json.get("microseconds").longValue() * 1000);
    }
}
