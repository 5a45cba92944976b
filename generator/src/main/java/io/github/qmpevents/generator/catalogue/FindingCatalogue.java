package io.github.qmpevents.generator.catalogue;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All kinds of findings. */
public final class FindingCatalogue {
    private static final Map<DiagnosticCode, CatalogueEntry> ENTRIES = entries();

    private FindingCatalogue() {}

    /** What there is to say of a kind of finding. */
    public static CatalogueEntry of(DiagnosticCode code) {
        CatalogueEntry entry = ENTRIES.get(code);
        if (entry == null) {
            throw new IllegalArgumentException("the catalogue has no entry for " + code.id());
        }
        return entry;
    }

    private static Map<DiagnosticCode, CatalogueEntry> entries() {
        Map<DiagnosticCode, CatalogueEntry> entries = new EnumMap<>(DiagnosticCode.class);
        Stream.of(
                        DocumentEntries.all(),
                        HeadingEntries.all(),
                        SectionEntries.all(),
                        ItemEntries.all(),
                        MemberEntries.all(),
                        ValueEntries.all(),
                        ExampleEntries.all(),
                        ExampleMemberEntries.all(),
                        TypeEntries.all(),
                        ComparisonEntries.all(),
                        ComparedTypeEntries.all(),
                        SchemaEntries.all(),
                        PolicyEntries.all(),
                        CompositionEntries.all())
                .flatMap(List::stream)
                .forEach(entry -> entries.put(entry.code(), entry));
        return entries;
    }
}
