package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.members;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.RELEASES_DISAGREE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.RESOLVED_BY_SCHEMA;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.SUPPLEMENTED;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.SUPPLEMENT_CONTRADICTED;

import java.util.List;

/** Findings about descriptions that are put together of several. */
final class CompositionEntries {
    private static final String TITLE = "What a machine reports\n======================\n\n";

    private static final String SCHEMA = """
            { 'enum': 'JobState', 'data': [ 'failed', 'done' ] }
            { 'event': 'JOB_ENDED', 'data': { 'state': 'JobState' } }
            """;

    private CompositionEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(releasesDisagree(), supplemented(), supplementContradicted(), resolvedBySchema());
    }

    private static CatalogueEntry releasesDisagree() {
        return new CatalogueEntry(
                RELEASES_DISAGREE,
                """
                Descriptions of several releases are merged, and they have different types for a member.
                It becomes the narrowest type that has room for all of them, which may be any value.
                """,
                members("""
                - "done": bytes handled (json-int)
                """).mergedWithMembers("""
                - <<"done": bytes handled (json-string)>>
                """),
                members("""
                - "done": bytes handled (json-int)
                """).mergedWithMembers("""
                - "done": bytes handled (json-int)
                """));
    }

    private static CatalogueEntry supplemented() {
        return new CatalogueEntry(SUPPLEMENTED, """
                A supplement is laid over a description, and this is what it changes: something is
                added, or a member is of another type or not as optional as it was.
                """, members("""
                - "job": its name (json-string)
                """).supplementedByMembers("""
                - <<"done": bytes handled (json-int)>>
                """), members("""
                - "job": its name (json-string)
                - "done": bytes handled (json-int)
                """));
    }

    private static CatalogueEntry supplementContradicted() {
        return new CatalogueEntry(
                SUPPLEMENT_CONTRADICTED, """
                A supplement says that an event has no data, or of what type that is, where the
                description lists members; those stay. Or it replaces what an earlier supplement has
                said already.
                """, members("""
                - "job": its name (json-string)
                """).beside(OtherFile.SUPPLEMENT, TITLE + """
                <<JOB_ENDED>>
                ---------

                Data: None.
                """), members("""
                - "job": its name (json-string)
                """));
    }

    private static CatalogueEntry resolvedBySchema() {
        return new CatalogueEntry(
                RESOLVED_BY_SCHEMA,
                """
                The document leaves a type to the schema, has none, or does not list the members of an
                object. A schema was given to tell, and the generated code is as if the document did.
                """,
                members("""
                - <<"state": JobState type as described in qapi-schema.json>>
                """).beside(OtherFile.TYPES, SCHEMA),
                members("""
                - "state": how it went (json-string, "failed" or "done")
                """).beside(OtherFile.TYPES, SCHEMA));
    }
}
