package io.github.qmpevents.generator.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.SpecInput;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents in which each of the {@link Words} is the name of an event, of a member, of a nested object, of a member in
 * it and of an open enumeration, and a value of that; the last one has an event that is too wide for a record.
 */
public final class WordDocuments {
    private static final int PER_DOCUMENT = 60;
    private static final String TITLE = "Words\n=====\n\n";

    private WordDocuments() {}

    /** What is generated from them, in the packages {@code words.w0}, {@code words.w1} and so on. */
    public static List<Generation> generations() {
        List<String> words = List.copyOf(Words.all());
        List<Generation> generations = new ArrayList<>();
        for (int from = 0; from < words.size(); from += PER_DOCUMENT) {
            List<String> some = words.subList(from, Math.min(words.size(), from + PER_DOCUMENT));
            generations.add(generation(document(some), generations.size()));
        }
        String wide = event("ALL_AS_NUMBERS", words, "(json-int)", "1");
        generations.add(generation(TITLE + wide, generations.size()));
        return generations;
    }

    private static Generation generation(String document, int number) {
        return Generations.withAll(SpecInput.ofBytes("words.txt", document.getBytes(UTF_8)), packageName(number));
    }

    /** The package of a document. */
    public static String packageName(int document) {
        return "words.w" + document;
    }

    private static String document(List<String> words) {
        StringBuilder text = new StringBuilder(TITLE);
        text.append(
                event("ALL_AS_OBJECTS", words, "(json-object)\n  - \"%1$s\": inside (json-int)", "{ \"%1$s\": 1 }"));
        text.append(event("ALL_AS_VALUES", words, "(json-string): \"%1$s\", \"none-of-these\"", "\"%1$s\""));
        for (String word : words) {
            text.append(event(word, List.of(word), "(json-string, optional)", "\"\""));
        }
        return text.toString();
    }

    /**
     * An event with a member for each word.
     *
     * @param type what the document says of the member; {@code %1$s} is the word
     * @param value what the example shows
     */
    private static String event(String name, List<String> words, String type, String value) {
        StringBuilder items = new StringBuilder();
        List<String> members = new ArrayList<>();
        for (String word : words) {
            items.append(("- \"%1$s\": a word " + type + "\n").formatted(word));
            members.add(("\"%1$s\": " + value).formatted(word));
        }
        return "%s\n---\n\nWords.\n\nData:\n\n%s\nExample:\n\n%s\n\n".formatted(name, items, example(name, members));
    }

    private static String example(String event, List<String> members) {
        return "{ \"event\": \"%s\", \"data\": { %s },\n".formatted(event, String.join(", ", members))
                + "  \"timestamp\": { \"seconds\": 1, \"microseconds\": 2 } }";
    }
}
