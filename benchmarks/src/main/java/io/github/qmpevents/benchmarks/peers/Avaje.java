package io.github.qmpevents.benchmarks.peers;

import io.avaje.json.JsonReader;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.model.Data;
import io.github.qmpevents.benchmarks.model.Event;
import io.github.qmpevents.benchmarks.model.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** avaje-jsonb: the envelope by hand, the data by the adapters that it generates at build time. */
public final class Avaje implements Peer.OfLines<Event> {
    private final Jsonb jsonb = Jsonb.builder().build();
    private final Map<String, JsonType<? extends Data>> types = new HashMap<>();
    private final JsonType<Timestamp> timestamps = jsonb.type(Timestamp.class);

    public Avaje() {
        for (String name : Corpus.eventNames()) {
            Class<? extends Data> type = Data.type(name);
            if (type != null) {
                types.put(name, jsonb.type(type));
            }
        }
    }

    @Override
    public Event decode(byte[] line) {
        Timestamp timestamp = null;
        String name = "";
        Data data = null;
        try (JsonReader in = jsonb.reader(line)) {
            in.beginObject();
            while (in.hasNextField()) {
                switch (in.nextField()) {
                    case "timestamp" -> timestamp = timestamps.fromJson(in);
                    case "event" -> name = in.readString();
                    case "data" ->
                        data = Objects.requireNonNull(types.get(name)).fromJson(in);
                    default -> in.skipValue();
                }
            }
            in.endObject();
        }
        return new Event(Objects.requireNonNull(timestamp), name, data);
    }
}
