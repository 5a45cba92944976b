package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.EventSection;
import io.github.qmpevents.generator.syntax.ExampleText;
import io.github.qmpevents.generator.syntax.Name;
import io.github.qmpevents.generator.syntax.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands below one heading, block by block. Labels switch from part to part, but need not be there: an
 * example is known by its braces, a member by its quoted name, and text behind either is a note.
 */
final class SectionReader {
    private final Block heading;
    private final EntryCount entries;
    private final Diagnostics diagnostics;
    private final List<Name> names;
    private final DataReader data;
    private final List<Prose> summary = new ArrayList<>();
    private final List<ExampleText> examples = new ArrayList<>();
    private final NoteReader notes = new NoteReader();

    private Label part = Label.SUMMARY;
    /** Whether nothing has come since the label of the part. */
    private boolean fresh;
    /** A paragraph that is the caption of the next example or, if none comes, a note. */
    private @Nullable Passage pending;
    /** The label of an example that has not come yet. */
    private @Nullable SourceRange announced;

    SectionReader(Block heading, EntryCount entries, Diagnostics diagnostics) {
        this.heading = heading;
        this.entries = entries;
        this.diagnostics = diagnostics;
        this.names = new HeadingReader(heading.passage()).names();
        this.data = new DataReader(entries, names.size(), diagnostics);
    }

    void take(Block block) {
        entries.repeat(
                (names.size() - 1L) * block.passage().text().length(),
                heading.passage().range());
        switch (block.kind()) {
            case ITEM -> takeItem(block);
            case EXAMPLE -> takeExample(block.passage());
            default -> takeText(block);
        }
    }

    /** The section, when the last block has been taken. */
    EventSection close() {
        flush();
        missExample();
        return new EventSection(
                names,
                summary,
                data.close(),
                examples,
                notes.close(),
                heading.passage().range());
    }

    private void takeText(Block block) {
        if (data.continues(block)) {
            data.append(block.passage());
            return;
        }
        for (LabelledText text : LabelledText.split(block.passage())) {
            text.label().ifPresent(place -> enter(place.label(), place.range()));
            text.rest().ifPresent(this::takeUnlabelled);
        }
    }

    private void enter(Label label, SourceRange place) {
        flush();
        data.endItem();
        missExample();
        part = label;
        fresh = true;
        if (label == Label.DATA) {
            data.labelled(place);
        } else if (label == Label.EXAMPLE) {
            announced = place;
        }
    }

    /** Text behind a label may begin anything but a heading. */
    private void takeUnlabelled(Passage text) {
        int bullet = LineForms.afterBullet(text.text());
        String first = text.pieces().get(0).text();
        if (LineForms.beginsExample(first) || LineForms.beginsWithoutBrace(first)) {
            takeExample(text.from(LineForms.afterSpeaker(text.text())));
        } else if (fresh && bullet >= 0 && part == Label.DATA) {
            takeItem(new Block(Block.Kind.ITEM, 0, text.from(bullet)));
        } else {
            takeProse(text);
        }
        fresh = false;
    }

    private void takeProse(Passage text) {
        data.endItem();
        List<Block> bare = part == Label.DATA ? BareItems.in(text) : List.of();
        if (!bare.isEmpty()) {
            bare.forEach(this::takeBareItem);
        } else if (part == Label.SUMMARY) {
            if (saysNoteThat(text)) {
                notes.add(text);
            } else {
                summary.add(prose(text));
            }
        } else if (part == Label.NOTE && (fresh || NoteReader.isNumbered(text))) {
            notes.addAll(text);
        } else if (part == Label.NOTE && pending == null && notes.continues(text)) {
            notes.append(text);
        } else if (part == Label.DATA && data.takesProse()) {
            data.prose(text);
        } else {
            flush();
            pending = text;
        }
    }

    private void takeItem(Block item) {
        flush();
        if (DataReader.isMember(item) || (part == Label.DATA && data.takesAnyItem())) {
            data.item(item);
            part = Label.DATA;
        } else {
            data.endItem();
            takePoint(item.passage());
        }
        fresh = false;
    }

    /** An item that is no member; behind an example it may be the caption of the next. */
    private void takePoint(Passage point) {
        if (part == Label.EXAMPLE) {
            pending = point;
        } else if (part == Label.SUMMARY) {
            summary.add(prose(point));
        } else {
            notes.add(point);
        }
    }

    private void takeBareItem(Block item) {
        diagnostics.report(
                DiagnosticCode.BROKEN_ITEM,
                item.passage().range(0, 0),
                "there is no dash before this name",
                "a member is a list item: - \"name\": what it is (json-string)");
        data.item(item);
    }

    private void takeExample(Passage text) {
        data.endItem();
        Optional<String> caption = Optional.empty();
        if (pending != null && isCaption(pending)) {
            caption = Optional.of(withoutColon(pending.squeezed()));
            pending = null;
        }
        flush();
        if (entries.add(names.size(), text.range())) {
            examples.add(new ExampleText(caption, text));
        }
        announced = null;
        part = Label.EXAMPLE;
        fresh = false;
    }

    /** Whether a paragraph before an example speaks of it: it is expected, or is no sentence. */
    private boolean isCaption(Passage text) {
        boolean sentence = text.pieces().size() > 1 || text.text().endsWith(".");
        return announced != null || text.text().endsWith(":") || (part == Label.EXAMPLE && !sentence);
    }

    private static String withoutColon(String caption) {
        return caption.endsWith(":") ? caption.substring(0, caption.length() - 1) : caption;
    }

    private void flush() {
        if (pending != null && !saysNoteThat(pending)) {
            diagnostics.report(
                    DiagnosticCode.UNLABELLED_NOTE,
                    pending.range(),
                    "this paragraph has no label; it is read as a note",
                    "put \"Note:\" before it, or move it up to the summary");
        }
        if (pending != null) {
            notes.add(pending);
            pending = null;
        }
    }

    private void missExample() {
        if (announced != null) {
            diagnostics.report(
                    DiagnosticCode.NO_EXAMPLE,
                    announced,
                    "an example is announced, but none follows",
                    "an example is a JSON object that begins on a line of its own");
            announced = null;
        }
    }

    private static boolean saysNoteThat(Passage text) {
        return text.text().toLowerCase(Locale.ROOT).startsWith("note that ");
    }

    private static Prose prose(Passage text) {
        return new Prose(text.squeezed(), text.range());
    }
}
