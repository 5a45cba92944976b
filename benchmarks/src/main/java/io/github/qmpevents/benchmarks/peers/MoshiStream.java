package io.github.qmpevents.benchmarks.peers;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.model.Data;
import io.github.qmpevents.benchmarks.model.Event;
import io.github.qmpevents.benchmarks.model.Timestamp;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Moshi on one stream of all lines: the envelope by hand, the data by its adapters. */
public final class MoshiStream implements Peer<Event> {
    private static final JsonReader.Options MEMBERS = JsonReader.Options.of("timestamp", "event", "data");

    private final Map<String, JsonAdapter<? extends Data>> adapters = new HashMap<>();
    private final JsonAdapter<Timestamp> timestamps;

    public MoshiStream() {
        Moshi moshi = new Moshi.Builder().build();
        timestamps = moshi.adapter(Timestamp.class);
        for (String name : Corpus.eventNames()) {
            Class<? extends Data> type = Data.type(name);
            if (type != null) {
                adapters.put(name, moshi.adapter(type));
            }
        }
    }

    @Override
    public void decode(Corpus corpus, Consumer<? super Event> events) throws IOException {
        JsonReader in = JsonReader.of(new Buffer().write(corpus.bytes()));
        in.setLenient(true); // or it ends behind the first event
        while (in.peek() != JsonReader.Token.END_DOCUMENT) {
            events.accept(event(in));
        }
    }

    private Event event(JsonReader in) throws IOException {
        Timestamp timestamp = null;
        String name = "";
        Data data = null;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.selectName(MEMBERS)) {
                case 0 -> timestamp = timestamps.fromJson(in);
                case 1 -> name = in.nextString();
                case 2 -> data = data(name, in);
                default -> {
                    in.skipName();
                    in.skipValue();
                }
            }
        }
        in.endObject();
        return new Event(Objects.requireNonNull(timestamp), name, data);
    }

    private @Nullable Data data(String name, JsonReader in) throws IOException {
        return Objects.requireNonNull(adapters.get(name)).fromJson(in);
    }
}
