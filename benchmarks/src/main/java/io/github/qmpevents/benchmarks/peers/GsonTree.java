package io.github.qmpevents.benchmarks.peers;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.model.Data;
import io.github.qmpevents.benchmarks.model.Event;
import io.github.qmpevents.benchmarks.model.Timestamp;
import java.util.function.Consumer;

/** Gson with a tree of each line, whose parts are made records. */
public final class GsonTree implements Peer<Event> {
    private final Gson gson = new Gson();

    @Override
    public void decode(Corpus corpus, Consumer<? super Event> events) {
        for (String line : corpus.strings()) {
            JsonObject event = JsonParser.parseString(line).getAsJsonObject();
            String name = event.get("event").getAsString();
            Class<? extends Data> type = Data.type(name);
            events.accept(new Event(
                    gson.fromJson(event.get("timestamp"), Timestamp.class),
                    name,
                    type == null ? null : gson.fromJson(event.get("data"), type)));
        }
    }
}
