package io.github.qmpevents.benchmarks.peers;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.model.Data;
import io.github.qmpevents.benchmarks.model.Event;
import io.github.qmpevents.benchmarks.model.Timestamp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gson on one stream of all lines: the envelope by hand, the data by its adapters. */
public final class GsonStream implements Peer<Event> {
    private final Map<String, TypeAdapter<? extends Data>> adapters = new HashMap<>();
    private final TypeAdapter<Timestamp> timestamps;

    public GsonStream() {
        Gson gson = new Gson();
        timestamps = gson.getAdapter(Timestamp.class);
        for (String name : Corpus.eventNames()) {
            Class<? extends Data> type = Data.type(name);
            if (type != null) {
                adapters.put(name, gson.getAdapter(type));
            }
        }
    }

    @Override
    @SuppressWarnings("deprecation") // the name of the newer way is not in older versions
    public void decode(Corpus corpus, Consumer<? super Event> events) throws IOException {
        JsonReader in =
                new JsonReader(new InputStreamReader(new ByteArrayInputStream(corpus.bytes()), StandardCharsets.UTF_8));
        in.setLenient(true); // or it ends behind the first event
        while (in.peek() != JsonToken.END_DOCUMENT) {
            events.accept(event(in));
        }
    }

    private Event event(JsonReader in) throws IOException {
        Timestamp timestamp = null;
        String name = "";
        Data data = null;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "timestamp" -> timestamp = timestamps.read(in);
                case "event" -> name = in.nextString();
                case "data" -> data = data(name, in);
                default -> in.skipValue();
            }
        }
        in.endObject();
        return new Event(Objects.requireNonNull(timestamp), name, data);
    }

    private @Nullable Data data(String name, JsonReader in) throws IOException {
        return Objects.requireNonNull(adapters.get(name)).read(in);
    }
}
