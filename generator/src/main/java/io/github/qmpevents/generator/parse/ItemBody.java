package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.syntax.ListedValue;
import io.github.qmpevents.generator.syntax.Name;
import io.github.qmpevents.generator.syntax.TypeGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an item says behind its name's colon, once its type group is found. */
final class ItemBody {
    private static final String BETWEEN_VALUES = " \t\n,;:.|/)";

    private final Passage passage;
    private final String text;
    private final List<Quotation> quotations;
    private final Optional<TypeScan.Found> type;

    ItemBody(Passage passage, List<Quotation> quotations, Optional<TypeScan.Found> type) {
        this.passage = passage;
        this.text = passage.text();
        this.quotations = quotations;
        this.type = type;
    }

    Optional<TypeGroup> group() {
        return type.map(this::group);
    }

    private TypeGroup group(TypeScan.Found found) {
        List<Name> words = found.words().stream().map(this::name).toList();
        boolean array = words.size() == 2 && saysOf(found.words());
        return new TypeGroup(
                array ? words.subList(0, 1) : words,
                array ? Optional.of(words.get(1)) : Optional.empty(),
                passage.range(found.start(), found.end()));
    }

    private Name name(TypeScan.Word word) {
        return new Name(word.in(text), passage.range(word.start(), word.end()));
    }

    private boolean saysOf(List<TypeScan.Word> words) {
        int from = words.get(0).end();
        int to = words.get(1).start();
        return words.get(0).in(text).equalsIgnoreCase("json-array")
                && from < to
                && Blanks.strip(text.substring(from, to)).equals("of");
    }

    /** The text without the type group if nothing but a full stop follows that. */
    String doc() {
        boolean last = type.isPresent()
                && text.substring(type.get().end()).chars().allMatch(c -> Blanks.isBlank((char) c) || c == '.');
        return Blanks.squeeze(last ? text.substring(0, type.get().start()) : text);
    }

    boolean isOptional() {
        return type.map(this::isOptional).orElseGet(() -> OptionalMark.remarks(text));
    }

    private boolean isOptional(TypeScan.Found found) {
        return OptionalMark.inGroup(withoutQuotations(found))
                || OptionalMark.remarks(text.substring(0, found.start()))
                || OptionalMark.behind(text.substring(found.end()));
    }

    private String withoutQuotations(TypeScan.Found found) {
        StringBuilder group = new StringBuilder();
        int from = found.start();
        for (Quotation quotation : quotations) {
            if (quotation.start() >= from && quotation.end() <= found.end()) {
                group.append(text, from, quotation.start()).append('"');
                from = quotation.end();
            }
        }
        return group.append(text, from, found.end()).toString();
    }

    List<ListedValue> values() {
        int start = type.map(TypeScan.Found::start).orElse(0);
        int end = type.map(TypeScan.Found::end).orElse(0);
        ValueScan.Found found = new ValueScan(text, quotations).find(start, end);
        List<ListedValue> values = new ArrayList<>();
        for (int i = 0; i < found.values().size(); i++) {
            Quotation value = found.values().get(i);
            int next = i + 1 < found.values().size() ? found.values().get(i + 1).start() : found.end();
            String gloss = found.glossed() ? gloss(value.end(), next) : "";
            values.add(new ListedValue(value.in(text), gloss, passage.range(value.start() + 1, value.end() - 1)));
        }
        return values;
    }

    /** What stands between two values, without what only separates them. */
    private String gloss(int from, int to) {
        int start = from;
        while (start < to && BETWEEN_VALUES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = to;
        while (end > start && BETWEEN_VALUES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String gloss = Blanks.squeeze(text.substring(start, end));
        boolean separates =
                gloss.equals("or") || gloss.equals("and") || gloss.startsWith("json-") || gloss.equals("optional");
        return separates ? "" : withoutOr(gloss);
    }

    private static String withoutOr(String gloss) {
        return gloss.endsWith(", or") ? gloss.substring(0, gloss.length() - 4) : gloss;
    }
}
