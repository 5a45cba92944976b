package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Blanks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the type group of an item: the parentheses that have a word beginning with {@code json-} in them, first or
 * last, with or without {@code optional} and values. Failing that a bare word, or parentheses that begin with {@code
 * string}, {@code int} and so on.
 */
final class TypeScan {
    private static final Set<String> PLAIN =
            Set.of("string", "str", "int", "integer", "number", "bool", "boolean", "object", "array");
    private static final Set<String> JSON =
            Set.of("json-string", "json-int", "json-uint", "json-number", "json-bool", "json-object", "json-array");

    private final String text;
    /** Where each group closes, by where it opens; -1 if it does not. */
    private final TreeMap<Integer, Integer> groups = new TreeMap<>();
    /** The type words, by where the group around them opens; -1 for those in none. */
    private final TreeMap<Integer, List<Word>> words = new TreeMap<>();

    TypeScan(String text, List<Quotation> quotations) {
        this.text = text;
        scan(quotations);
    }

    /** A part of the text. */
    record Word(int start, int end) {
        String in(String text) {
            return text.substring(start, end);
        }
    }

    /**
     * The group.
     *
     * @param flaw what is unusual about it; empty if nothing
     */
    record Found(int start, int end, List<Word> words, Optional<String> flaw) {}

    Optional<Found> find() {
        List<Word> bare = words.getOrDefault(-1, List.of());
        words.remove(-1);
        if (!words.isEmpty()) {
            return Optional.of(group(
                    words.firstKey(),
                    words.values().stream().flatMap(List::stream).toList(),
                    Optional.empty()));
        }
        Optional<Word> known = bare.stream()
                .filter(word -> JSON.contains(word.in(text).toLowerCase(Locale.ROOT)))
                .findFirst();
        if (known.isPresent()) {
            Word word = known.get();
            return Optional.of(
                    new Found(word.start, word.end, List.of(word), Optional.of("the type is not in parentheses")));
        }
        return plain();
    }

    /** Whether a group other than the type's says that the member is optional. */
    boolean hasOptionalGroup() {
        return groups.keySet().stream()
                .anyMatch(open -> firstTerm(open).in(text).equalsIgnoreCase("optional"));
    }

    private Optional<Found> plain() {
        for (int open : groups.keySet()) {
            Word term = firstTerm(open);
            if (PLAIN.contains(term.in(text).toLowerCase(Locale.ROOT))) {
                String flaw = "the type is not written as json-" + term.in(text);
                return Optional.of(group(open, List.of(term), Optional.of(flaw)));
            }
        }
        return Optional.empty();
    }

    private Found group(int open, List<Word> found, Optional<String> flaw) {
        int close = groups.getOrDefault(open, -1);
        return close < 0
                ? new Found(open, text.length(), found, Optional.of("the parenthesis is not closed"))
                : new Found(open, close + 1, found, flaw);
    }

    /** What stands in a group up to the first comma, semicolon or parenthesis. */
    private Word firstTerm(int open) {
        int start = Blanks.skip(text, open + 1);
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int next = Blanks.skip(text, end);
        boolean whole = next < text.length() && ",;)".indexOf(text.charAt(next)) >= 0;
        return new Word(start, whole ? end : start);
    }

    private void scan(List<Quotation> quotations) {
        Deque<Integer> open = new ArrayDeque<>();
        int quoted = 0;
        for (int i = 0; i < text.length(); i++) {
            while (quoted < quotations.size() && quotations.get(quoted).end() <= i) {
                quoted++;
            }
            if (quoted < quotations.size() && quotations.get(quoted).start() <= i) {
                i = quotations.get(quoted).end() - 1;
            } else if (text.charAt(i) == '(') {
                open.push(i);
                groups.put(i, -1);
            } else if (text.charAt(i) == ')' && !open.isEmpty()) {
                groups.put(open.pop(), i);
            } else if (beginsJsonWord(i)) {
                Word word = new Word(i, wordEnd(i));
                words.computeIfAbsent(open.isEmpty() ? -1 : open.element(), key -> new ArrayList<>())
                        .add(word);
                i = word.end - 1;
            }
        }
    }

    private boolean beginsJsonWord(int i) {
        return text.regionMatches(true, i, "json-", 0, 5)
                && (i == 0 || !isWordPart(text.charAt(i - 1)))
                && i + 5 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 5));
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }
}
