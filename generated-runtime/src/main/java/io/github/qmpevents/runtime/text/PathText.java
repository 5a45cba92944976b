package io.github.qmpevents.runtime.text;

import java.util.List;

/** The path to a place inside of a JSON value, such as {@code server.ports[2]["odd name"]}, as printable ASCII. */
public final class PathText {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PATH = 200;

    private PathText() {}

    /**
     * Writes a path; long names and long paths are shortened.
     *
     * @param steps names of members as strings, indexes of elements as integers
     */
    public static String of(List<Object> steps) {
        StringBuilder path = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof String name) {
                appendName(path, PrintableAscii.of(name, LONGEST_NAME));
            } else {
                path.append('[').append(step).append(']');
            }
        }
        int excess = path.length() - LONGEST_PATH;
        return excess <= 0 ? path.toString() : "..." + path.substring(excess + 3);
    }

    private static void appendName(StringBuilder path, String name) {
        if (!isPlain(name)) {
            path.append("[\"").append(name.replace("\"", "\\\"")).append("\"]");
        } else {
            path.append(path.length() == 0 ? "" : ".").append(name);
        }
    }

    private static boolean isPlain(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (!isPlain(name.charAt(at))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isPlain(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-'
                || character == '_';
    }
}
