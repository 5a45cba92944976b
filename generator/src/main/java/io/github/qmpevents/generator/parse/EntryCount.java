package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.Limits;

/** Counts the members, values and examples of a document. The first that is beyond the limit is reported. */
final class EntryCount {
    private final Diagnostics diagnostics;
    private int entries;
    private long repeated;

    EntryCount(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds text that several events have in common, for which it is written as often. */
    void repeat(long characters, SourceRange range) {
        boolean before = repeated <= Limits.DOCUMENT_BYTES;
        repeated += characters;
        if (before && repeated > Limits.DOCUMENT_BYTES) {
            diagnostics.report(
                    DiagnosticCode.DOCUMENT_TOO_LARGE,
                    range,
                    "the names of this heading repeat too much text",
                    "all that is repeated together may have " + Limits.DOCUMENT_BYTES + " characters");
        }
    }

    /** Whether there was more than the limit, so that nothing further is looked at. */
    boolean isFull() {
        return entries > Limits.ENTRIES;
    }

    /** Adds what stands at {@code range}; gives whether it is still within the limit, and else it must be left out. */
    boolean add(int count, SourceRange range) {
        boolean before = isFull();
        entries = before ? entries : entries + count;
        if (isFull() && !before) {
            diagnostics.report(
                    DiagnosticCode.DOCUMENT_TOO_LARGE,
                    range,
                    "the document has more than " + Limits.ENTRIES + " members, values and examples",
                    "those from here on are left out");
        }
        return !isFull();
    }
}
