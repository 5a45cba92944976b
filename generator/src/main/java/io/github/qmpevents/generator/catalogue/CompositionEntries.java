package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.members;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.RELEASES_DISAGREE;

import java.util.List;

/** Findings about descriptions that are put together of several. */
final class CompositionEntries {
    private CompositionEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(releasesDisagree());
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
}
