package io.github.qmpevents.runtime.message;

/**
 * Follows the brackets and strings of an object to find the byte that ends it, without checking what stands between.
 */
final class Nesting {
    private final boolean[] objects;
    private int depth;
    private boolean inString;
    private boolean escaped;

    Nesting(int maxDepth) {
        objects = new boolean[maxDepth];
    }

    /** Begins anew, after the opening brace. */
    void begin() {
        depth = 0;
        inString = false;
        escaped = false;
        open(true);
    }

    /** Whether the object is complete. */
    boolean isComplete() {
        return depth == 0;
    }

    /** Takes the next byte; false if no JSON within the limits goes on like this. */
    boolean accept(byte next) {
        if (inString) {
            return acceptInString(next);
        }
        inString = next == '"';
        return switch (next) {
            case '{' -> open(true);
            case '[' -> open(false);
            case '}' -> close(true);
            case ']' -> close(false);
            default -> true;
        };
    }

    private boolean acceptInString(byte next) {
        if (escaped) {
            escaped = false;
        } else if (next == '\\') {
            escaped = true;
        } else if (next == '"') {
            inString = false;
        }
        return next != '\n';
    }

    private boolean open(boolean object) {
        if (depth == objects.length) {
            return false;
        }
        objects[depth++] = object;
        return true;
    }

    private boolean close(boolean object) {
        return objects[--depth] == object;
    }
}
