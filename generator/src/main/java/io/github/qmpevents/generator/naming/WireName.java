package io.github.qmpevents.generator.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A name as it is sent, and its Java spellings before anything is done about clashes. */
record WireName(String text) {
    /** Words of the name: parted at whatever is neither letter nor digit, and before a capital after a small letter. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean part = !isLetterOrDigit(c);
            if (part || (isCapital(c) && isSmall(before))) {
                flush(word, words);
            }
            if (!part) {
                word.append(c);
            }
            before = c;
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** {@code BLOCK_JOB_READY} as {@code BlockJobReady}; numbers stay apart: {@code PORT_1_2} as {@code Port1_2}. */
    String upperCamel() {
        StringBuilder camel = new StringBuilder();
        for (String word : words()) {
            if (!camel.isEmpty() && isDigit(word.charAt(0)) && isDigit(camel.charAt(camel.length() - 1))) {
                camel.append('_');
            }
            camel.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return startingWell(camel.toString());
    }

    /** {@code node-name} as {@code nodeName}. */
    String lowerCamel() {
        String camel = upperCamel();
        return camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
    }

    /** {@code inject-nmi} as {@code INJECT_NMI}. */
    String constant() {
        return startingWell(String.join("_", words()).toUpperCase(Locale.ROOT));
    }

    /** What two names that a reader would take for the same have in common. */
    String key() {
        return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private static String startingWell(String name) {
        return name.isEmpty() || isDigit(name.charAt(0)) ? "_" + name : name;
    }

    private static boolean isLetterOrDigit(char c) {
        return isDigit(c) || isSmall(c) || isCapital(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
