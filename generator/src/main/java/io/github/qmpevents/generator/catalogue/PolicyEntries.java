package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.members;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNUSED_SILENCE;

import java.util.List;

/** Findings about the findings file. */
final class PolicyEntries {
    private PolicyEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(unusedSilence());
    }

    private static CatalogueEntry unusedSilence() {
        return new CatalogueEntry(UNUSED_SILENCE, """
                A line of the findings file silences a finding that is not there any more. The document
                has been mended, and the line only hides what may come later.
                """, members("""
                - "size": how large (json-int)
                """).with("""
                silence QE107 <<JOB_ENDED.size>>: nobody knows what a widget is
                """), members("""
                - "size": how large (json-int)
                """));
    }
}
