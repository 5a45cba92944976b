package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** An event that did not become one of its own type: its name is unknown, or its data is not as described. */
public interface UnrecognizedQmpEvent extends QmpEvent {
    /** The data as it came; null if there was none. */
    @Nullable
    JsonValue data();

    UnrecognizedReason reason();

    /** What exactly is wrong and where: one line of printable ASCII, such as {@code data.len: missing}. */
    String detail();
}
