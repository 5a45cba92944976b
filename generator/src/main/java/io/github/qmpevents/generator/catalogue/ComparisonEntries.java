package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.document;
import static io.github.qmpevents.generator.catalogue.ExampleDocument.events;
import static io.github.qmpevents.generator.catalogue.ExampleDocument.members;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.EVENT_NOT_DESCRIBED;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.MEMBER_NOT_DESCRIBED;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.NOT_SAID_OPTIONAL;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.SAID_OPTIONAL;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNKNOWN_EVENT;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNKNOWN_MEMBER;

import java.util.List;

/** Findings about events and members that differ from a schema. */
final class ComparisonEntries {
    private ComparisonEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(
                eventNotDescribed(),
                unknownEvent(),
                memberNotDescribed(),
                unknownMember(),
                notSaidOptional(),
                saidOptional());
    }

    private static CatalogueEntry eventNotDescribed() {
        return new CatalogueEntry(
                EVENT_NOT_DESCRIBED,
                """
                The schema has an event and the document does not. If it comes, it is an unrecognised
                event in the generated code.
                """,
                document("""
                <<>>What a machine reports
                ======================

                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'event': 'JOB_ENDED' }
                { 'event': 'STOP' }
                """),
                document("""
                What a machine reports
                ======================

                JOB_ENDED
                ---------

                Data: None.

                STOP
                ----

                Data: None.
                """).against("""
                { 'event': 'JOB_ENDED' }
                { 'event': 'STOP' }
                """));
    }

    private static CatalogueEntry unknownEvent() {
        return new CatalogueEntry(
                UNKNOWN_EVENT, """
                The document has an event and the schema does not. It will never come; or the two are of
                different versions of QEMU.
                """, events("""
                <<JOB_OVER>>
                --------

                Data: None.

                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'event': 'JOB_ENDED' }
                """), events("""
                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'event': 'JOB_ENDED' }
                """));
    }

    private static CatalogueEntry memberNotDescribed() {
        return new CatalogueEntry(
                MEMBER_NOT_DESCRIBED, """
                The schema has a member and the document does not. If it comes, it is among the
                additional members, where the compiler cannot help.
                """, events("""
                <<JOB_ENDED>>
                ---------

                Data:

                - "job": its name (json-string)
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'job': 'str', 'done': 'int' } }
                """), events("""
                JOB_ENDED
                ---------

                Data:

                - "job": its name (json-string)
                - "done": bytes handled (json-int)
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'job': 'str', 'done': 'int' } }
                """));
    }

    private static CatalogueEntry unknownMember() {
        return new CatalogueEntry(
                UNKNOWN_MEMBER, """
                The document has a member and the schema does not. If it is not optional, no message can
                be complete, and all become unrecognised events.
                """, members("""
                - "job": its name (json-string)
                - <<"done": bytes handled (json-int)>>
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'job': 'str' } }
                """), members("""
                - "job": its name (json-string)
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'job': 'str' } }
                """));
    }

    private static CatalogueEntry notSaidOptional() {
        return new CatalogueEntry(
                NOT_SAID_OPTIONAL, """
                QEMU may leave the member out, and the document does not say so. A message without it
                becomes an unrecognised event in the generated code.
                """, members("""
                - <<"error": why it failed (json-string)>>
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { '*error': 'str' } }
                """), members("""
                - "error": why it failed (json-string, optional)
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { '*error': 'str' } }
                """));
    }

    private static CatalogueEntry saidOptional() {
        return new CatalogueEntry(
                SAID_OPTIONAL, """
                QEMU always sends the member, and the document says that it may be absent. The generated
                code works, but makes its users look for null in vain.
                """, members("""
                - <<"job": its name (json-string, optional)>>
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'job': 'str' } }
                """), members("""
                - "job": its name (json-string)
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'job': 'str' } }
                """));
    }
}
