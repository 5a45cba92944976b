package io.github.qmpevents.benchmarks.peers;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.github.qmpevents.benchmarks.model.Event;
import java.io.IOException;

/** Jackson's databind, which finds the type of the data in the member beside it. */
public final class Databind implements Peer.OfLines<Event> {
    private final ObjectReader reader;

    private Databind(JsonMapper.Builder builder) {
        // Without these, events that have no data are refused.
        this.reader = builder.disable(DeserializationFeature.FAIL_ON_MISSING_EXTERNAL_TYPE_ID_PROPERTY)
                .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
                .build()
                .readerFor(Event.class);
    }

    public static Databind plain() {
        return new Databind(JsonMapper.builder());
    }

    public static Databind withBlackbird() {
        return new Databind(JsonMapper.builder().addModule(new BlackbirdModule()));
    }

    @Override
    public Event decode(byte[] line) throws IOException {
        return reader.readValue(line);
    }
}
