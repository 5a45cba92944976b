package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.section;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.EXAMPLES_DISAGREE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.MISSING_MEMBER;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.REPEATED_MEMBER;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNDESCRIBED_MEMBER;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNLISTED_VALUE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.WRONG_TYPE_IN_EXAMPLE;

import java.util.List;

/** Findings about examples that do not fit the list of members. */
final class ExampleMemberEntries {
    private ExampleMemberEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(
                undescribedMember(),
                missingMember(),
                wrongTypeInExample(),
                unlistedValue(),
                repeatedMember(),
                examplesDisagree());
    }

    private static CatalogueEntry undescribedMember() {
        return new CatalogueEntry(UNDESCRIBED_MEMBER, """
                The example shows a member that is not in the list. If QEMU sends it, it belongs into
                the list; until then it comes as an additional member.
                """, section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1", <<"done">>: 1 },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """), section("""
                Data:

                - "job": its name (json-string)
                - "done": bytes handled (json-int)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1", "done": 1 },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }

    private static CatalogueEntry missingMember() {
        return new CatalogueEntry(MISSING_MEMBER, """
                The example lacks a member that is not marked as optional. If QEMU leaves it out, such a
                message becomes an unrecognised event in the generated code.
                """, section("""
                Data:

                - "job": its name (json-string)
                - "error": why it failed (json-string)

                Example:

                { "event": "JOB_ENDED", "data": <<{>> "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """), section("""
                Data:

                - "job": its name (json-string)
                - "error": why it failed (json-string, optional)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }

    private static CatalogueEntry wrongTypeInExample() {
        return new CatalogueEntry(WRONG_TYPE_IN_EXAMPLE, """
                A value of the example is not of the member's type. If QEMU sends it so, such a message
                becomes an unrecognised event in the generated code.
                """, section("""
                Data:

                - "done": bytes handled (json-int)

                Example:

                { "event": "JOB_ENDED", "data": { "done": <<"12">> },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """), section("""
                Data:

                - "done": bytes handled (json-int)

                Example:

                { "event": "JOB_ENDED", "data": { "done": 12 },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }

    private static CatalogueEntry unlistedValue() {
        return new CatalogueEntry(UNLISTED_VALUE, """
                The example shows a value that the list does not have. The generated enumeration takes
                it, but has no constant for it.
                """, section("""
                Data:

                - "how": the way it ended (json-string, "well", "badly")

                Example:

                { "event": "JOB_ENDED", "data": { "how": <<"late">> },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """), section("""
                Data:

                - "how": the way it ended (json-string, "well", "badly", "late")

                Example:

                { "event": "JOB_ENDED", "data": { "how": "late" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }

    private static CatalogueEntry repeatedMember() {
        return new CatalogueEntry(REPEATED_MEMBER, """
                An object of the example has the same member twice. Readers of JSON differ in which one
                they take; the generated code takes the last.
                """, section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1", <<"job">>: "j2" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """), section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }

    private static CatalogueEntry examplesDisagree() {
        return new CatalogueEntry(EXAMPLES_DISAGREE, """
                The member has no type, and two examples show values of different types. It is generated
                as any JSON value.
                """, section("""
                Data:

                - "<<id>>": its name or number

                Example:

                { "event": "JOB_ENDED", "data": { "id": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }

                { "event": "JOB_ENDED", "data": { "id": 1 },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """), section("""
                Data:

                - "id": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "id": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }
}
