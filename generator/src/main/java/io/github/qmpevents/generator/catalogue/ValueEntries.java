package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.members;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.BAD_VALUE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.DUPLICATE_VALUE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.TOO_MANY_VALUES;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.TYPE_FROM_VALUES;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNUSED_VALUES;

import java.util.List;

/** Findings about the values that a member may have. */
final class ValueEntries {
    private ValueEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(badValue(), duplicateValue(), tooManyValues(), unusedValues(), typeFromValues());
    }

    private static CatalogueEntry badValue() {
        return new CatalogueEntry(BAD_VALUE, """
                A value that is no name cannot become a constant. It is still accepted when it comes.
                """, members("""
                - "how": the way it ended (json-string, "well", "<<not so well>>")
                """), members("""
                - "how": the way it ended (json-string, "well", "badly")
                """));
    }

    private static CatalogueEntry duplicateValue() {
        return new CatalogueEntry(DUPLICATE_VALUE, """
                A value is listed twice. It gets one constant; perhaps another value was meant.
                """, members("""
                - "how": the way it ended (json-string, "well", "<<well>>")
                """), members("""
                - "how": the way it ended (json-string, "well", "badly")
                """));
    }

    private static CatalogueEntry tooManyValues() {
        return new CatalogueEntry(TOO_MANY_VALUES, """
                More than 1,000 values of one member are not taken, so that the generated code stays of
                a size that can be compiled.
                """, members("""
                - "how": the way it ended (json-string,
                ...
                  "<<last>>")
                """).repeating(1_000, "  \"v#\",\n"), members("""
                - "how": the way it ended (json-string,
                  "well", "badly")
                """));
    }

    private static CatalogueEntry unusedValues() {
        return new CatalogueEntry(UNUSED_VALUES, """
                Values in quotes are listed for a number, a boolean or an object. Only strings can have
                values, so they are left out.
                """, members("""
                - "how": the way it ended (json-int, "<<well>>", "badly")
                """), members("""
                - "how": the way it ended (json-string, "well", "badly")
                """));
    }

    private static CatalogueEntry typeFromValues() {
        return new CatalogueEntry(TYPE_FROM_VALUES, """
                The member has no type, but values in quotes. It is read as a string with these values.
                """, members("""
                - "<<how>>": "well" or "badly"
                """), members("""
                - "how": the way it ended (json-string, "well" or "badly")
                """));
    }
}
