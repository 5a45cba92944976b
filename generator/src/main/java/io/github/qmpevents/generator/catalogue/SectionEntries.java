package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.events;
import static io.github.qmpevents.generator.catalogue.ExampleDocument.section;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.DATA_ELSEWHERE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.DATA_IN_WORDS;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.DATA_NOT_TOLD;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.NONE_WITH_MEMBERS;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.NO_EXAMPLE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNKNOWN_EVENT_IN_NOTE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNKNOWN_RATE_LIMIT_KEY;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNLABELLED_NOTE;

import java.util.List;

/** Findings about the parts of an event's section. */
final class SectionEntries {
    private SectionEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(
                dataNotTold(),
                noneWithMembers(),
                unlabelledNote(),
                noExample(),
                dataInWords(),
                dataElsewhere(),
                unknownRateLimitKey(),
                unknownEventInNote());
    }

    private static CatalogueEntry dataNotTold() {
        return new CatalogueEntry(DATA_NOT_TOLD, """
                Neither a list of members nor the words "Data: None." are there. The event is generated
                without members; what QEMU sends nevertheless is kept as additional members.
                """, events("""
                <<STOP>>
                ----

                It stands still.
                """), events("""
                STOP
                ----

                It stands still.

                Data: None.
                """));
    }

    private static CatalogueEntry noneWithMembers() {
        return new CatalogueEntry(NONE_WITH_MEMBERS, """
                The section contradicts itself. The list tells more than the words, so the members
                count.
                """, section("""
                Data: <<None.>>

                - "job": its name (json-string)
                """), section("""
                Data:

                - "job": its name (json-string)
                """));
    }

    private static CatalogueEntry unlabelledNote() {
        return new CatalogueEntry(UNLABELLED_NOTE, """
                A paragraph behind the data or the examples says neither that it is a note nor what
                else. It is shown with the event as a note.
                """, section("""
                Data: None.

                <<It may come twice.>>
                """), section("""
                Data: None.

                Note: It may come twice.
                """));
    }

    private static CatalogueEntry noExample() {
        return new CatalogueEntry(NO_EXAMPLE, """
                A label promises an example, and no line begins with an opening brace before the next
                part. Examples are tests of the generated code; this one is missing.
                """, section("""
                Data: None.

                <<Example:>>

                Note: It may come twice.
                """), section("""
                Data: None.

                Example:

                { "event": "JOB_ENDED",
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }

                Note: It may come twice.
                """));
    }

    private static CatalogueEntry dataInWords() {
        return new CatalogueEntry(DATA_IN_WORDS, """
                Sentences tell what the event carries, and no member is listed. The data is generated as
                one JSON object, of which the compiler knows nothing.
                """, section("""
                Data: <<The job and how it ended.>>
                """), section("""
                Data:

                - "job": its name (json-string)
                - "status": how it ended (json-string)
                """));
    }

    private static CatalogueEntry dataElsewhere() {
        return new CatalogueEntry(DATA_ELSEWHERE, """
                The section names a type of another document instead of listing members. That document
                is not read, so the data is generated as one JSON object.
                """, section("""
                Data:

                - data: <<JobInfo>> type as described in job.json
                """), section("""
                Data:

                - "job": its name (json-string)
                """));
    }

    private static CatalogueEntry unknownRateLimitKey() {
        return new CatalogueEntry(UNKNOWN_RATE_LIMIT_KEY, """
                A note says that the event is held back for each value of a member, and there is no such
                member. Either the note or the list has a slip of the pen.
                """, section("""
                Data:

                - "job": its name (json-string)

                Note: <<This event is rate-limited for each value of "jbo".>>
                """), section("""
                Data:

                - "job": its name (json-string)

                Note: This event is rate-limited for each value of "job".
                """));
    }

    private static CatalogueEntry unknownEventInNote() {
        return new CatalogueEntry(UNKNOWN_EVENT_IN_NOTE, """
                A note speaks of an event by its name, and the document describes none of that name.
                Either the name has a slip of the pen, or the event is missing.
                """, section("""
                Data: None.

                Example:

                { "event": "JOB_ENDED", "timestamp": { "seconds": 1700000000, "microseconds": 0 } }

                Note: a <<JOB_BEGUN>> event has come before.
                """), section("""
                Data: None.

                Example:

                { "event": "JOB_ENDED", "timestamp": { "seconds": 1700000000, "microseconds": 0 } }

                Note: each job that was begun comes to an end.
                """));
    }
}
