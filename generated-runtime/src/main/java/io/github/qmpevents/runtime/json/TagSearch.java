package io.github.qmpevents.runtime.json;

/** Looks into an object for the member that tells what the other members are, wherever it stands. */
final class TagSearch {
    private TagSearch() {}

    /** The string; empty if there is no such member, or it is something else. The last one counts, as everywhere. */
    static String in(JsonReader in, String member) {
        String tag = "";
        in.beginObject();
        while (in.nextName()) {
            if (in.peek() == '"' && in.memberName().equals(member)) {
                tag = in.readString();
            } else {
                in.skipValue();
            }
        }
        return tag;
    }
}
