package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.members;
import static io.github.qmpevents.generator.catalogue.ExampleDocument.section;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.CONTRADICTORY_TYPE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.LOOSE_TYPE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.TYPE_ELSEWHERE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.TYPE_INFERRED;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.TYPE_NOT_TOLD;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNKNOWN_TYPE;

import java.util.List;

/** Findings about how a member's type is written. */
final class MemberEntries {
    private MemberEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(unknownType(), contradictoryType(), looseType(), typeElsewhere(), typeInferred(), typeNotTold());
    }

    private static CatalogueEntry unknownType() {
        return new CatalogueEntry(UNKNOWN_TYPE, """
                The word is none of json-string, json-int, json-number, json-bool, json-object and
                json-array. The member is generated as any JSON value, so that no message is lost.
                """, members("""
                - "size": how large (<<json-widget>>)
                """), members("""
                - "size": how large (json-int)
                """));
    }

    private static CatalogueEntry contradictoryType() {
        return new CatalogueEntry(CONTRADICTORY_TYPE, """
                A member has two types, and nothing tells which one is right. It is generated as any
                JSON value.
                """, members("""
                - "size": how large (json-int, <<json-string>>)
                """), members("""
                - "size": how large (json-int)
                """));
    }

    private static CatalogueEntry looseType() {
        return new CatalogueEntry(LOOSE_TYPE, """
                The type can be read, but is not written as a group in parentheses. That is a slip of
                the pen, and the next reader may not get over it.
                """, members("""
                - "size": how large, <<json-int>>
                """), members("""
                - "size": how large (json-int)
                """));
    }

    private static CatalogueEntry typeElsewhere() {
        return new CatalogueEntry(TYPE_ELSEWHERE, """
                The member is of a type that another document describes and that is not read. What the
                example shows is taken instead; the member may be absent, as one example proves little.
                """, section("""
                Data:

                - "job": <<JobName>> type as described in job.json

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """), section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }

    private static CatalogueEntry typeInferred() {
        return new CatalogueEntry(TYPE_INFERRED, """
                The member has no type. What the example shows is taken; the member may be absent, as
                one example proves little.
                """, section("""
                Data:

                - "<<job>>": its name

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """), section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }

    private static CatalogueEntry typeNotTold() {
        return new CatalogueEntry(TYPE_NOT_TOLD, """
                The member has no type, and no example shows it. It is generated as any JSON value.
                """, members("""
                - "<<job>>": its name
                """), members("""
                - "job": its name (json-string)
                """));
    }
}
