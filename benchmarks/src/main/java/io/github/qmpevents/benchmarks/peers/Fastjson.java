package io.github.qmpevents.benchmarks.peers;

import com.alibaba.fastjson2.JSONReader;
import io.github.qmpevents.benchmarks.model.Data;
import io.github.qmpevents.benchmarks.model.Event;
import io.github.qmpevents.benchmarks.model.Timestamp;
import java.util.Objects;

/** fastjson2: the envelope by hand, the data by the readers that it generates at run time. */
public final class Fastjson implements Peer.OfLines<Event> {
    @Override
    public Event decode(byte[] line) {
        Timestamp timestamp = null;
        String name = "";
        Data data = null;
        try (JSONReader in = JSONReader.of(line)) {
            in.nextIfObjectStart();
            while (!in.nextIfObjectEnd()) {
                switch (in.readFieldName()) {
                    case "timestamp" -> timestamp = in.read(Timestamp.class);
                    case "event" -> name = in.readString();
                    case "data" -> data = in.read(Objects.requireNonNull(Data.type(name)));
                    default -> in.skipValue();
                }
            }
        }
        return new Event(Objects.requireNonNull(timestamp), name, data);
    }
}
