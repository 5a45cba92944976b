package io.github.qmpevents.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.syntax.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads documents of the largest size that are a beginning and one pattern, over and over. A program of its own, for a
 * small heap.
 */
final class LargeDocuments {
    private static final String START = "Title\n=====\n\nE\n--\n\nSomething.\n\n";
    private static final String DATA = START + "Data:\n\n";

    private LargeDocuments() {}

    /** What a document begins with, a pattern that fills it, and what it ends with. */
    record Pattern(String start, String repeated, String end) {
        byte[] document() {
            byte[] document = new byte[Limits.DOCUMENT_BYTES];
            byte[] head = start.getBytes(UTF_8);
            byte[] unit = repeated.getBytes(UTF_8);
            System.arraycopy(head, 0, document, 0, head.length);
            for (int i = head.length; i < document.length; i++) {
                document[i] = unit[(i - head.length) % unit.length];
            }
            byte[] tail = end.getBytes(UTF_8);
            System.arraycopy(tail, 0, document, document.length - tail.length, tail.length);
            return document;
        }
    }

    static Map<String, Pattern> patterns() {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        addEverywhere(patterns);
        addInPlace(patterns);
        addEnclosed(patterns);
        return patterns;
    }

    private static void addEverywhere(Map<String, Pattern> patterns) {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("blanks", " ");
        units.put("blank lines", "\n");
        units.put("carriage returns", "\r");
        units.put("tabs", "\t");
        units.put("lines of a letter", "x\n");
        units.put("parentheses", "(");
        units.put("nested brackets", "[{(");
        units.put("quotes", "\"");
        units.put("apostrophes", "'");
        units.put("quotes and commas", "\"a\", ");
        units.put("quotes on lines", "\"a\":\n");
        units.put("backslashes", "\\");
        units.put("json words", "json-");
        units.put("types", "(json-string) ");
        units.put("references", "[a]: b\n");
        units.put("type mentions", "A type ");
        units.forEach((name, unit) -> {
            patterns.put(name + " in an item", new Pattern(DATA + "- \"a\": text ", unit, ""));
            patterns.put(name + " in an example", new Pattern(START + "Example:\n\n{ \"event\": ", unit, "\n}\n"));
        });
    }

    private static void addInPlace(Map<String, Pattern> patterns) {
        patterns.put("letters", new Pattern(START, "x", ""));
        patterns.put("references", new Pattern(START, "[a]: b\n", ""));
        patterns.put("items without an end", new Pattern(DATA, "- \"", ""));
        patterns.put("lines of items without an end", new Pattern(DATA, "- \"\n", ""));
        patterns.put("items", new Pattern(DATA, "- \"a\": b (json-string)\n", ""));
        patterns.put("labels", new Pattern(START, "Data:\n", ""));
        patterns.put("labels of examples", new Pattern(START, "Example:\n\n", ""));
        patterns.put("notes", new Pattern(START, "Note: x\n\n", ""));
        patterns.put("capitals", new Pattern(START, "A", ""));
        patterns.put("dashes", new Pattern("", "-", ""));
        patterns.put("equals signs", new Pattern("", "=", ""));
        patterns.put("underlines", new Pattern("", "--\n", ""));
        patterns.put("titles", new Pattern("", "x\n==\n", ""));
        patterns.put("headings", new Pattern("", "E\n--\n", ""));
        patterns.put("braces", new Pattern(START, "{", ""));
        patterns.put("braces on lines", new Pattern(START, "{\n", ""));
        patterns.put("braces with blank lines", new Pattern(START, "{\n\n", ""));
        patterns.put("unclosed examples", new Pattern(START, "{ \"event\": \"E\",\n", ""));
        patterns.put("unclosed examples with labels", new Pattern(START, "Example:\n\n{ \"event\": \"E\",\n\n", ""));
        patterns.put("good examples", new Pattern(START, "{ \"event\": \"E\" }\n\n", ""));
        patterns.put("members of an example", new Pattern(START + "{ \"event\": \"E\", \"data\": {", "\"a\": 1,", ""));
        patterns.put("an array in an example", new Pattern(START + "{ \"event\": \"E\", \"data\": [", "1,", ""));
        patterns.put("digits in an example", new Pattern(START + "{ \"event\": \"E\", \"data\": ", "1", ""));
        patterns.put("surrogate pairs", new Pattern(START, "\uD83D\uDE00", ""));
        patterns.put("invisible characters", new Pattern(START, "\u202e\n", ""));
        patterns.put("control characters", new Pattern(START, "\u0001", ""));
    }

    private static void addEnclosed(Map<String, Pattern> patterns) {
        patterns.put("a name of letters", new Pattern(DATA + "- \"", "E", "\": b (json-string)\n"));
        patterns.put("a value of letters", new Pattern(DATA + "- \"b\": (json-string: \"", "E", "\", \"c\")\n"));
        patterns.put("a type of letters", new Pattern(DATA + "- \"b\": (json-", "e", ")\n"));
        patterns.put("a heading of letters", new Pattern("Title\n=====\n\n", "E", "\n--\n\nData: None.\n"));
        patterns.put("a heading of names", new Pattern("Title\n=====\n\n", "E, ", "\n--\n\nData: None.\n"));
        patterns.put("blanks before a brace", new Pattern(START + "{ \"event\": \"E\"", " ", "}\n"));
    }

    /**
     * Reads the documents of the named patterns, of all by default, and prints for each how many milliseconds it took.
     */
    public static void main(String[] names) throws IOException {
        Map<String, Pattern> patterns = patterns();
        for (String name : names.length > 0 ? List.of(names) : List.copyOf(patterns.keySet())) {
            byte[] document = patterns.get(name).document();
            SpecInput input = SpecInput.ofStream("doc.txt", new ByteArrayInputStream(document));
            long start = System.nanoTime();
            SpecReading reading = QmpEventsGenerator.read(input, MemberOverrides.NONE);
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.println(
                    millis + " ms " + name + ", " + reading.findings().size() + " findings");
        }
    }
}
