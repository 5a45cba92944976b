package io.github.qmpevents.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Makes documents at random in which every place for text holds what would do harm if it were taken for code. */
final class AttackDocuments {
    private static final List<String> ATTACKS = List.of(
            "*/",
            "*/ public class Pwned {} /*",
            "/*",
            "/**",
            "//",
            "\\u002a\\u002f",
            "\\u000a",
            "\\uuuu000a",
            "\\u",
            "\\",
            "\\\\",
            "\\n",
            "$L",
            "$T",
            "$S",
            "$N",
            "$$",
            "$W",
            "$Z",
            "$[",
            "$]",
            "$1L",
            "$",
            "{@code",
            "{@link Object}",
            "@deprecated",
            "@param",
            "@Override",
            "}",
            "{",
            "<b>",
            "</pre>",
            "<script>",
            "&lt;",
            "&#42;&#47;",
            "&",
            "%s",
            "%n",
            "${user.home}",
            "#{x}",
            "{0}",
            ";",
            "'",
            "class",
            "import x.y;",
            "static{System.exit(1);}",
            "\u00e9",
            "\u2028",
            "\u202e",
            "\u0661",
            "\uD83D\uDE00",
            "\u00a0");

    private final SplittableRandom random;

    AttackDocuments(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * Documents that differ from the first, a harmless one, in their words only; each but the first is full of attacks.
     */
    List<String> next(int attacks) {
        // the same choices for all: only words differ
        long choices = random.nextLong();
        List<String> documents = new ArrayList<>(List.of(document(new SplittableRandom(choices), word -> word)));
        for (int i = 0; i < attacks; i++) {
            documents.add(document(new SplittableRandom(choices), word -> attack()));
        }
        return documents;
    }

    /** What is as well a part of a file's name as of a text. */
    String attack() {
        return ATTACKS.get(random.nextInt(ATTACKS.size()));
    }

    private static String document(SplittableRandom choices, UnaryOperator<String> words) {
        StringBuilder document = new StringBuilder();
        document.append(prose(choices, words)).append("\n=====\n\n");
        for (int event = choices.nextInt(1, 3); event > 0; event--) {
            event(document, "EVENT_" + event, choices, words);
        }
        return document.toString();
    }

    private static void event(
            StringBuilder document, String name, SplittableRandom choices, UnaryOperator<String> words) {
        document.append(name)
                .append("\n-----\n\n")
                .append(prose(choices, words))
                .append("\n\nData:\n\n");
        for (int member = choices.nextInt(1, 4); member > 0; member--) {
            document.append("- \"m").append(member).append("\": ").append(prose(choices, words));
            document.append(type(choices, words));
        }
        if (choices.nextBoolean()) {
            document.append("\nNote: ").append(prose(choices, words)).append('\n');
        }
        document.append("\nExample:");
        if (choices.nextBoolean()) {
            document.append(' ').append(prose(choices, words)).append(":");
        }
        document.append("\n\n{ \"event\": \"")
                .append(name)
                .append("\", \"data\": { \"")
                .append(json(words));
        document.append("\": \"").append(json(words)).append("\" } }\n\n");
    }

    private static String type(SplittableRandom choices, UnaryOperator<String> words) {
        return switch (choices.nextInt(4)) {
            case 0 -> " (json-int)\n";
            case 1 -> " (json-string, optional)\n";
            case 2 -> " (json-string: \"on\", \"" + json(words) + " " + json(words) + "\")\n";
            default ->
                " (json-string)\n    \"on\": " + prose(choices, words) + "\n    \"off\": " + prose(choices, words)
                        + "\n";
        };
    }

    /** A string's inside. */
    private static String json(UnaryOperator<String> words) {
        return words.apply("word").replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Text that begins and ends as text. */
    private static String prose(SplittableRandom choices, UnaryOperator<String> words) {
        StringBuilder prose = new StringBuilder("Text");
        for (int i = choices.nextInt(1, 5); i > 0; i--) {
            prose.append(choices.nextInt(4) == 0 ? "" : " ").append(words.apply("word"));
        }
        return prose.append(choices.nextBoolean() ? " end" : "").toString();
    }
}
