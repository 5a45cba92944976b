package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.text.PrintableAscii;

/** What commands may be called. */
final class CommandName {
    private CommandName() {}

    static String checked(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a command without a name");
        }
        for (int at = 0; at < name.length(); at++) {
            if (!isPart(name.charAt(at))) {
                throw new IllegalArgumentException("not the name of a command: " + PrintableAscii.of(name, 60));
            }
        }
        return name;
    }

    private static boolean isPart(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-'
                || character == '_'
                || character == '.';
    }
}
