package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.source.SourceText;
import io.github.qmpevents.generator.syntax.EventSection;
import io.github.qmpevents.generator.syntax.Limits;
import io.github.qmpevents.generator.syntax.Prose;
import io.github.qmpevents.generator.syntax.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an event document in the form of QEMU's qmp-events.txt: a title, and for each event an underlined
 * heading, a summary, {@code Data:} with a list of members, {@code Example:} and {@code Note:}. What is missing or
 * badly written is reported, and reading goes on at the next item or heading.
 */
public final class SpecParser {
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final EntryCount entries;
    private final List<EventSection> sections = new ArrayList<>();
    private final List<Prose> introduction = new ArrayList<>();
    private Optional<Prose> title = Optional.empty();
    private @Nullable SectionReader open;
    /** Whether there were more headings than the limit; all from there on is left out. */
    private boolean full;

    private SpecParser(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.entries = new EntryCount(diagnostics);
    }

    /**
     * Reads a document.
     *
     * @param diagnostics where findings go; names are not checked here
     * @return what could be read, sections in the document's order
     */
    public static SpecDocument parse(SourceText source, Diagnostics diagnostics) {
        return new SpecParser(source, diagnostics).read();
    }

    private SpecDocument read() {
        new BlockReader(source, this::take).read();
        closeSection();
        if (title.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.NO_TITLE,
                    source.lineRange(1),
                    "the document has no title",
                    "begin it with a line underlined with equals signs");
        }
        return new SpecDocument(source, title, introduction, sections);
    }

    private void take(Block block) {
        if (full) {
            return;
        }
        switch (block.kind()) {
            case TITLE -> takeTitle(block);
            case HEADING -> {
                closeSection();
                open = isTooMany(block) ? null : new SectionReader(block, entries, about(block));
            }
            case RULE -> stray(block, "an underline stands below nothing", "put it below the name of an event");
            default -> takeText(block);
        }
    }

    private boolean isTooMany(Block heading) {
        full = sections.size() == Limits.EVENTS;
        if (full) {
            diagnostics.report(
                    DiagnosticCode.TOO_MANY_EVENTS,
                    heading.passage().range(),
                    "the document has more than " + Limits.EVENTS + " events",
                    "those from here on are left out");
        }
        return full;
    }

    private void takeTitle(Block block) {
        closeSection();
        if (title.isPresent() || !sections.isEmpty()) {
            stray(block, "a further title is left out", "underline the name of an event with dashes");
        } else {
            title = Optional.of(
                    new Prose(block.passage().squeezed(), block.passage().range()));
        }
    }

    private void takeText(Block block) {
        if (open != null) {
            open.take(block);
        } else if (title.isPresent() && block.kind() == Block.Kind.TEXT) {
            introduction.add(
                    new Prose(block.passage().squeezed(), block.passage().range()));
        } else {
            diagnostics.report(
                    DiagnosticCode.TEXT_BEFORE_EVENTS,
                    block.passage().range(),
                    "text before the first event is left out",
                    "if it belongs to an event, put it below the event's name");
        }
    }

    /** Where findings about the event of a heading go, the first if it names several. */
    private Diagnostics about(Block heading) {
        return diagnostics.about(
                new HeadingReader(heading.passage()).names().get(0).text());
    }

    private void stray(Block block, String message, String hint) {
        diagnostics.report(DiagnosticCode.STRAY_LINE, block.passage().range(), message, hint);
    }

    private void closeSection() {
        if (open != null) {
            sections.add(open.close());
            open = null;
        }
    }
}
