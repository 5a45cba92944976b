package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.members;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.NUMBER_AS_WHOLE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.OPEN_OBJECT;

import java.util.List;

/** Findings about types that tell less than they could. */
final class TypeEntries {
    private TypeEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(numberAsWhole(), openObject());
    }

    private static CatalogueEntry numberAsWhole() {
        return new CatalogueEntry(NUMBER_AS_WHOLE, """
                A json-number may have a fraction, but QEMU has only ever sent whole numbers for it. It
                is generated as long unless an example shows a fraction; an override says what it really
                is.
                """, members("""
                - "done": bytes handled (<<json-number>>)
                """), members("""
                - "done": bytes handled (json-int)
                """));
    }

    private static CatalogueEntry openObject() {
        return new CatalogueEntry(OPEN_OBJECT, """
                The member is an object, and none of its members are listed. It is generated as a JSON
                object, of which the compiler knows nothing.
                """, members("""
                - "job": what has ended (<<json-object>>)
                """), members("""
                - "job": what has ended (json-object)
                  - "name": its name (json-string)
                """));
    }
}
