package io.github.qmpevents.runtime.assembly;

/** Finds the end of a JSON object without looking whether it is one. */
final class Braces {
    private int depth;
    private boolean inString;
    private boolean escaped;

    void begin() {
        depth = 0;
        inString = false;
        escaped = false;
    }

    /** Takes the next byte of the object, from the first brace on. Returns whether it is the last one. */
    boolean endsWith(byte next) {
        if (inString) {
            inString = escaped || next != '"';
            escaped = !escaped && next == '\\';
            return false;
        }
        switch (next) {
            case '"' -> inString = true;
            case '{', '[' -> depth++;
            case '}', ']' -> depth--;
            default -> {}
        }
        return depth == 0;
    }
}
