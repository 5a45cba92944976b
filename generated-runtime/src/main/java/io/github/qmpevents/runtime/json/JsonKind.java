package io.github.qmpevents.runtime.json;

/** What kind of value comes next in a JSON text, as far as its first character tells. */
public enum JsonKind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL,
    /** No value can begin so, or the text is at its end; whoever reads on is told. */
    NONE;

    static JsonKind of(int first) {
        return switch (first) {
            case '{' -> OBJECT;
            case '[' -> ARRAY;
            case '"' -> STRING;
            case 't', 'f' -> BOOLEAN;
            case 'n' -> NULL;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> NUMBER;
            default -> NONE;
        };
    }
}
