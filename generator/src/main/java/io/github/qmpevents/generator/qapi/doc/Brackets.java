package io.github.qmpevents.generator.qapi.doc;

/** Counts the brackets of a JSON text, those in strings left out. */
final class Brackets {
    private int open;
    private boolean inString;

    /** Reads a line; no string goes beyond it. */
    void read(String line) {
        inString = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (inString && c == '\\') {
                i++;
            } else if (c == '"') {
                inString = !inString;
            } else if (!inString) {
                count(c);
            }
        }
    }

    private void count(char c) {
        if (c == '{' || c == '[') {
            open++;
        } else if (c == '}' || c == ']') {
            open--;
        }
    }

    boolean areOpen() {
        return open > 0;
    }
}
