package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.WireNames;
import java.util.Arrays;

/** Where the values of a message's members stand in its text. */
final class MessageMembers {
    static final int EVENT = 0;
    static final int DATA = 1;
    static final int TIMESTAMP = 2;
    static final int QMP = 3;
    static final int RETURN = 4;
    static final int ERROR = 5;
    static final int ID = 6;

    private static final WireNames NAMES = WireNames.of("event", "data", "timestamp", "QMP", "return", "error", "id");

    private final int[] offsets = new int[NAMES.names().size()];

    /**
     * Reads a whole text, and checks all of it.
     *
     * @throws io.github.qmpevents.runtime.json.JsonSyntaxException if it is not JSON
     * @throws io.github.qmpevents.runtime.json.DecodeException if it is no object
     */
    void find(JsonReader in) {
        Arrays.fill(offsets, -1);
        in.beginObject();
        int member = JsonReader.UNKNOWN;
        while ((member = in.nextMember(NAMES, member)) != JsonReader.END) {
            if (member >= 0) {
                offsets[member] = in.nextOffset();
            }
            in.skipValue();
        }
        in.expectEnd();
    }

    boolean has(int member) {
        return offsets[member] >= 0;
    }

    /** In bytes from the start of the text; of duplicates that of the last; negative if there is no such member. */
    int offset(int member) {
        return offsets[member];
    }
}
