package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.events;
import static io.github.qmpevents.generator.catalogue.ExampleDocument.members;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.ANY_STRING;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.CAN_BE_LISTED;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.TYPE_DISAGREES;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.TYPE_IMPRECISE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNKNOWN_VALUE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.VALUES_NOT_LISTED;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.VALUE_MISSING;

import java.util.List;

/** Findings about types and values that differ from a schema. */
final class ComparedTypeEntries {
    private ComparedTypeEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(
                typeDisagrees(),
                typeImprecise(),
                valuesNotListed(),
                unknownValue(),
                valueMissing(),
                canBeListed(),
                anyString());
    }

    private static CatalogueEntry typeDisagrees() {
        return new CatalogueEntry(
                TYPE_DISAGREES, """
                Document and schema give different types. A message with the schema's type becomes an
                unrecognised event in the generated code.
                """, members("""
                - <<"done": bytes handled (json-string)>>
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'done': 'int' } }
                """), members("""
                - "done": bytes handled (json-int)
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'done': 'int' } }
                """));
    }

    private static CatalogueEntry typeImprecise() {
        return new CatalogueEntry(
                TYPE_IMPRECISE, """
                The document leaves open what the schema tells. What was made of it fits, but not as
                well as it could.
                """, members("""
                - <<"done": bytes handled (json-int)>>
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'done': 'uint64' } }
                """), members("""
                - "done": bytes handled (json-int)
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'done': 'int' } }
                """));
    }

    private static CatalogueEntry valuesNotListed() {
        return new CatalogueEntry(
                VALUES_NOT_LISTED, """
                The schema has an enumeration where the document has just a string. With the values
                listed, the generated code has constants for them.
                """, members("""
                - <<"kind": what it did (json-string)>>
                """).against("""
                { 'enum': 'JobKind', 'data': [ 'copy', 'merge' ] }
                { 'event': 'JOB_ENDED', 'data': { 'kind': 'JobKind' } }
                """), members("""
                - "kind": what it did (json-string, "copy" or "merge")
                """).against("""
                { 'enum': 'JobKind', 'data': [ 'copy', 'merge' ] }
                { 'event': 'JOB_ENDED', 'data': { 'kind': 'JobKind' } }
                """));
    }

    private static CatalogueEntry unknownValue() {
        return new CatalogueEntry(
                UNKNOWN_VALUE, """
                The document lists a value that the schema does not have. Its constant will never be
                seen.
                """, members("""
                - <<"kind": what it did (json-string, "copy", "merge" or "move")>>
                """).against("""
                { 'enum': 'JobKind', 'data': [ 'copy', 'merge' ] }
                { 'event': 'JOB_ENDED', 'data': { 'kind': 'JobKind' } }
                """), members("""
                - "kind": what it did (json-string, "copy" or "merge")
                """).against("""
                { 'enum': 'JobKind', 'data': [ 'copy', 'merge' ] }
                { 'event': 'JOB_ENDED', 'data': { 'kind': 'JobKind' } }
                """));
    }

    private static CatalogueEntry valueMissing() {
        return new CatalogueEntry(
                VALUE_MISSING, """
                The schema has a value that the document does not list. The generated enumeration takes
                it, but has no constant for it.
                """, members("""
                - <<"kind": what it did (json-string, "copy")>>
                """).against("""
                { 'enum': 'JobKind', 'data': [ 'copy', 'merge' ] }
                { 'event': 'JOB_ENDED', 'data': { 'kind': 'JobKind' } }
                """), members("""
                - "kind": what it did (json-string, "copy" or "merge")
                """).against("""
                { 'enum': 'JobKind', 'data': [ 'copy', 'merge' ] }
                { 'event': 'JOB_ENDED', 'data': { 'kind': 'JobKind' } }
                """));
    }

    private static CatalogueEntry canBeListed() {
        return new CatalogueEntry(
                CAN_BE_LISTED, """
                The document describes an object or the whole data by a type's name or in words, and the
                schema has its members. Listed, they become a record instead of a JSON object.
                """, events("""
                <<JOB_ENDED>>
                ---------

                Data: The job.
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'job': 'str' } }
                """), events("""
                JOB_ENDED
                ---------

                Data:

                - "job": its name (json-string)
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'job': 'str' } }
                """));
    }

    private static CatalogueEntry anyString() {
        return new CatalogueEntry(
                ANY_STRING, """
                The document lists values, and by the schema any string may come. The generated
                enumeration takes them all; the list may be complete all the same.
                """, members("""
                - <<"kind": what it did (json-string, "copy" or "merge")>>
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'kind': 'str' } }
                """), members("""
                - "kind": what it did (json-string)
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'kind': 'str' } }
                """));
    }
}
