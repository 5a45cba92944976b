package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.DataPart;
import io.github.qmpevents.generator.syntax.MemberItem;
import io.github.qmpevents.generator.syntax.Prose;
import io.github.qmpevents.generator.syntax.TypeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what a section says of data: that there is none, in words, or as a list of members. */
final class DataReader {
    private static final List<String> NOTHING = List.of("none", "nothing", "empty", "n/a", "-");

    private final EntryCount entries;
    private final int events;
    private final Diagnostics diagnostics;
    private final List<Prose> prose = new ArrayList<>();
    private final List<ItemTree.Placed> items = new ArrayList<>();
    private Optional<SourceRange> range = Optional.empty();
    private Optional<SourceRange> none = Optional.empty();
    private Optional<TypeMention> whole = Optional.empty();

    private int column;
    private @Nullable List<Passage.Piece> item;
    private String file = "";

    /** A reader for a section that describes {@code events} events alike. */
    DataReader(EntryCount entries, int events, Diagnostics diagnostics) {
        this.entries = entries;
        this.events = events;
        this.diagnostics = diagnostics;
    }

    /** Whether an item is one wherever it stands: its name is quoted, or it is {@code data}. */
    static boolean isMember(Block item) {
        String text = item.passage().text();
        return ItemReader.hasQuotedName(text) || text.toLowerCase(Locale.ROOT).startsWith("data:");
    }

    void labelled(SourceRange label) {
        range = range.isEmpty() ? Optional.of(label) : range;
    }

    /** Whether text below the label still speaks of the data. */
    boolean takesProse() {
        return none.isEmpty() && items.isEmpty();
    }

    /** Whether an item without a quoted name is a broken one rather than a point of a note. */
    boolean takesAnyItem() {
        return range.isPresent();
    }

    void prose(Passage text) {
        if (saysNone(text.squeezed())) {
            none = Optional.of(text.range());
            return;
        }
        Optional<TypeMention> mention = TypeMentions.in(text);
        whole = whole.isEmpty() ? mention : whole;
        prose.add(new Prose(text.squeezed(), text.range()));
    }

    /**
     * Whether it begins with a word of denial that ends its sentence, as in {@code None.} or {@code none (see below)}.
     */
    private static boolean saysNone(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("no data")
                || NOTHING.stream().anyMatch(word -> lower.startsWith(word) && endsSentence(lower, word.length()));
    }

    /** Whether an item speaks of the whole data though it does not say so: there is none, or its type is elsewhere. */
    private static boolean tellsAll(Passage item) {
        return saysNone(item.squeezed()) || TypeMentions.in(item).isPresent();
    }

    private static boolean endsSentence(String text, int at) {
        return at == text.length() || ".,;!(".indexOf(text.charAt(at)) >= 0 || text.startsWith(" (", at);
    }

    void item(Block block) {
        endItem();
        if (!isMember(block) && tellsAll(block.passage())) {
            prose(block.passage());
            return;
        }
        column = block.column();
        file = block.passage().range().file();
        item = new ArrayList<>(block.passage().pieces());
        range = range.isEmpty() ? Optional.of(block.passage().range()) : range;
    }

    /**
     * Whether a paragraph belongs to the item before it: it stands further right than the item's bullet, or lists
     * values that the item announces with a colon.
     */
    boolean continues(Block paragraph) {
        if (item == null) {
            return false;
        }
        boolean announced = item.get(item.size() - 1).text().endsWith(":");
        return paragraph.column() > column
                || (announced && ItemReader.hasQuotedName(paragraph.passage().text()));
    }

    void append(Passage more) {
        if (item != null) {
            item.addAll(more.pieces());
        }
    }

    void endItem() {
        if (item != null && !entries.isFull()) {
            int at = column;
            new ItemReader(new Passage(file, item), diagnostics)
                    .read()
                    .filter(read -> entries.add(
                            events * (1 + read.item().values().size()),
                            read.item().name().range()))
                    .ifPresent(read -> items.add(new ItemTree.Placed(at, read.item(), read.quoted())));
        }
        item = null;
    }

    DataPart close() {
        endItem();
        List<MemberItem> members = new ArrayList<>();
        for (ItemTree.Placed top : new ItemTree(diagnostics).build(items)) {
            if (top.quoted() || !top.item().name().text().equalsIgnoreCase("data")) {
                members.add(top.item());
            } else {
                describeWhole(top.item());
                members.addAll(top.item().items());
            }
        }
        return new DataPart(range, none, prose, whole, members);
    }

    /** An item {@code data} without quotes speaks of the data itself. */
    private void describeWhole(MemberItem data) {
        whole = whole.isEmpty() ? data.mention() : whole;
        if (!data.text().isEmpty()) {
            prose.add(new Prose(data.text(), data.range()));
        }
    }
}
