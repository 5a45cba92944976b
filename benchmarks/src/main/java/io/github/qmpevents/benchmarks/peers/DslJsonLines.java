package io.github.qmpevents.benchmarks.peers;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonReader.ReadObject;
import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.model.Data;
import io.github.qmpevents.benchmarks.model.Event;
import io.github.qmpevents.benchmarks.model.Timestamp;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** dsl-json: one reader, the envelope by hand, the data by the converters that it generates at build time. */
public final class DslJsonLines implements Peer.OfLines<Event> {
    private final JsonReader<Object> in;
    private final Map<String, ReadObject<? extends Data>> readers = new HashMap<>();
    private final ReadObject<Timestamp> timestamps;

    public DslJsonLines() {
        DslJson<Object> json = new DslJson<>(new DslJson.Settings<>().includeServiceLoader());
        in = json.newReader();
        timestamps = Objects.requireNonNull(json.tryFindReader(Timestamp.class));
        for (String name : Corpus.eventNames()) {
            Class<? extends Data> type = Data.type(name);
            if (type != null) {
                readers.put(name, Objects.requireNonNull(json.tryFindReader(type)));
            }
        }
    }

    @Override
    public Event decode(byte[] line) throws IOException {
        Timestamp timestamp = null;
        String name = "";
        Data data = null;
        in.process(line, line.length);
        in.startObject();
        do {
            in.getNextToken();
            String member = in.readKey();
            switch (member) {
                case "timestamp" -> timestamp = timestamps.read(in);
                case "event" -> name = in.readString();
                case "data" -> data = Objects.requireNonNull(readers.get(name)).read(in);
                default -> in.skip();
            }
        } while (in.getNextToken() == ',');
        return new Event(Objects.requireNonNull(timestamp), name, data);
    }
}
