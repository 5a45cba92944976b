package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.events;
import static io.github.qmpevents.generator.catalogue.ExampleDocument.members;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.BAD_DEFINITION;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.BAD_INCLUDE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.DUPLICATE_DEFINITION;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.SCHEMA_SYNTAX;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNKNOWN_SCHEMA_KEY;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNKNOWN_SCHEMA_TYPE;

import java.util.List;

/** Findings about a schema. */
final class SchemaEntries {
    private SchemaEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(
                schemaSyntax(),
                badInclude(),
                badDefinition(),
                unknownSchemaKey(),
                duplicateDefinition(),
                unknownSchemaType());
    }

    private static CatalogueEntry schemaSyntax() {
        return new CatalogueEntry(
                SCHEMA_SYNTAX, """
                Schema files are written as JSON with single quotes and comments, one expression after
                the other. What cannot be read is passed over, so nothing is compared.
                """, events("""
                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'event': 'JOB_ENDED', 'data' <<}>>
                """), events("""
                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'event': 'JOB_ENDED' }
                """));
    }

    private static CatalogueEntry badInclude() {
        return new CatalogueEntry(
                BAD_INCLUDE, """
                A schema file includes another one that is not there, or lies outside the folder of the
                first. What it defines is missing, so nothing is compared.
                """, events("""
                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'include': <<'jobs.json'>> }
                { 'event': 'JOB_ENDED' }
                """), events("""
                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'event': 'JOB_ENDED' }
                """));
    }

    private static CatalogueEntry badDefinition() {
        return new CatalogueEntry(
                BAD_DEFINITION, """
                An expression of the schema lacks what its kind has to have, or has it in another form.
                What it defines is missing, so nothing is compared.
                """, events("""
                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'event': <<true>> }
                { 'event': 'JOB_ENDED' }
                """), events("""
                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'event': 'JOB_ENDED' }
                """));
    }

    private static CatalogueEntry unknownSchemaKey() {
        return new CatalogueEntry(
                UNKNOWN_SCHEMA_KEY, """
                The schema has a key or an expression that is not known, as that of a later QEMU may
                have. It is passed over, and the rest is compared.
                """, events("""
                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'event': 'JOB_ENDED', <<'colour'>>: 'blue' }
                """), events("""
                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'event': 'JOB_ENDED' }
                """));
    }

    private static CatalogueEntry duplicateDefinition() {
        return new CatalogueEntry(
                DUPLICATE_DEFINITION, """
                The schema defines a name twice, so nobody knows what it means, and nothing is compared.
                """, events("""
                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'event': 'JOB_ENDED' }
                { 'event': <<'JOB_ENDED'>> }
                """), events("""
                JOB_ENDED
                ---------

                Data: None.
                """).against("""
                { 'event': 'JOB_ENDED' }
                """));
    }

    private static CatalogueEntry unknownSchemaType() {
        return new CatalogueEntry(
                UNKNOWN_SCHEMA_TYPE,
                """
                A member is of a type that the schema does not define. An include is missing, most
                likely, so nothing is compared.
                """,
                members("""
                - "job": its name (json-string)
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'job': <<'JobName'>> } }
                """),
                members("""
                - "job": its name (json-string)
                """).against("""
                { 'event': 'JOB_ENDED', 'data': { 'job': 'str' } }
                """));
    }
}
