package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.document;
import static io.github.qmpevents.generator.catalogue.ExampleDocument.events;
import static io.github.qmpevents.generator.catalogue.ExampleDocument.members;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.BAD_EVENT_NAME;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.CLASHING_NAMES;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.DUPLICATE_EVENT;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.MORE_FINDINGS;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.STRAY_LINE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.TEXT_BEFORE_EVENTS;

import java.util.List;

/** Findings about what stands between and in headings. */
final class HeadingEntries {
    private HeadingEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(
                badEventName(), duplicateEvent(), clashingNames(), strayLine(), textBeforeEvents(), moreFindings());
    }

    private static CatalogueEntry badEventName() {
        return new CatalogueEntry(BAD_EVENT_NAME, """
                An event is called what QEMU calls it on the wire: letters, digits, dashes and
                underscores. A heading with anything else is none, and what stands below it is left out.
                """, events("""
                <<JOB ENDED>>
                ---------

                Data: None.

                STOP
                ----

                Data: None.
                """), events("""
                JOB_ENDED
                ---------

                Data: None.

                STOP
                ----

                Data: None.
                """));
    }

    private static CatalogueEntry duplicateEvent() {
        return new CatalogueEntry(DUPLICATE_EVENT, """
                Two sections describe the same event. They may contradict each other, and only one can
                become a class.
                """, events("""
                STOP
                ----

                Data: None.

                <<STOP>>
                ----

                Data: None.
                """), events("""
                STOP
                ----

                Data: None.

                RESUME
                ------

                Data: None.
                """));
    }

    private static CatalogueEntry clashingNames() {
        return new CatalogueEntry(CLASHING_NAMES, """
                Two names become the same in Java, or files of the same name where the file system does
                not tell case. Both can be used, but one gets a suffix; most likely one of them is a
                mistake.
                """, members("""
                - "dirty-rate": pages each second (json-int)
                - "<<dirty_rate>>": pages in all (json-int)
                """), members("""
                - "dirty-rate": pages each second (json-int)
                - "dirty-pages": pages in all (json-int)
                """));
    }

    private static CatalogueEntry strayLine() {
        return new CatalogueEntry(STRAY_LINE, """
                A line of dashes or equals signs that underlines nothing, or a second title. It is left
                out; perhaps a blank line parts it from what it should underline.
                """, events("""
                STOP

                <<---->>

                RESUME
                ------

                Data: None.
                """), events("""
                STOP
                ----

                Data: None.

                RESUME
                ------

                Data: None.
                """));
    }

    private static CatalogueEntry textBeforeEvents() {
        return new CatalogueEntry(TEXT_BEFORE_EVENTS, """
                Text that stands before the first event and below no title belongs to nothing and is
                left out.
                """, document("""
                <<These are events.>>

                What a machine reports
                ======================

                STOP
                ----

                Data: None.
                """), document("""
                What a machine reports
                ======================

                These are events.

                STOP
                ----

                Data: None.
                """));
    }

    private static CatalogueEntry moreFindings() {
        return new CatalogueEntry(MORE_FINDINGS, """
                Of a run the first 1,000 errors and the first 1,000 other findings are shown. Mend
                these, and the others will come.
                """, events("""
                ...
                <<SHOWN>>
                -----

                LEFT_OUT
                --------

                TOO
                ---
                """).repeating(999, "EVENT_#\n-------\n\n"), events("""
                STOP
                ----

                Data: None.
                """));
    }
}
