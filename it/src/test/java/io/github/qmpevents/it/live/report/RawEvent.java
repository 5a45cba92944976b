package io.github.qmpevents.it.live.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An event as another JSON library reads it.
 *
 * @param text its message, without the end of its line
 */
public record RawEvent(String text, JsonNode message) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The events among all messages of a connection, in order. Its end may have cut the last one, which is left out. */
    public static List<RawEvent> in(String stream) throws IOException {
        List<RawEvent> events = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(stream)) {
            while (parser.nextToken() != null) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                JsonNode message = parser.readValueAsTree();
                int end = (int) parser.currentLocation().getCharOffset();
                if (message.has("event")) {
                    events.add(new RawEvent(stream.substring(start, end), message));
                }
            }
        } catch (JsonEOFException e) {
            return events;
        }
        return events;
    }

    String eventName() {
        return message.get("event").textValue();
    }

    /** Whether it is written over several lines. */
    boolean isPretty() {
        return text.contains("\n");
    }
}
