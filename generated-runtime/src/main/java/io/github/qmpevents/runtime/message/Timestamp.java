package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.DecodeException;
import io.github.qmpevents.runtime.json.JsonReader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the member {@code timestamp} of an event says, or what is wrong with it. */
record Timestamp(@Nullable Instant instant, @Nullable DecodeException fault) {
    static final Timestamp ABSENT = new Timestamp(null, null);

    static Timestamp read(JsonReader in) {
        try {
            WireTime time = new WireTime();
            time.read(in);
            return new Timestamp(time.instant(), null);
        } catch (DecodeException e) {
            return new Timestamp(null, e);
        }
    }
}
