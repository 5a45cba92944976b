package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.section;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.BROKEN_EXAMPLE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.NO_EVENT_IN_EXAMPLE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.NO_TIMESTAMP_IN_EXAMPLE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.OTHER_EVENT_IN_EXAMPLE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNCHECKED_EXAMPLE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNREADABLE_EXAMPLE;

import java.util.List;

/** Findings about examples as messages. */
final class ExampleEntries {
    private ExampleEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(
                unreadableExample(),
                brokenExample(),
                uncheckedExample(),
                noEventInExample(),
                otherEventInExample(),
                noTimestampInExample());
    }

    private static CatalogueEntry unreadableExample() {
        return new CatalogueEntry(UNREADABLE_EXAMPLE, """
                The example cannot be read as JSON, and no single comma or brace would mend it. It stays
                in the documentation, but checks nothing.
                """, section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "job": <<>>j1 },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """), section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }

    private static CatalogueEntry brokenExample() {
        return new CatalogueEntry(BROKEN_EXAMPLE, """
                One comma or brace is missing or too many. The example stays in the documentation as it
                is and is checked as if it were mended.
                """, section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1" }<<>>
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """), section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }

    private static CatalogueEntry uncheckedExample() {
        return new CatalogueEntry(UNCHECKED_EXAMPLE, """
                The example is nested more than 2,000 levels deep, has a number or a string beyond the
                limits of the JSON reader, or all examples of the event together have more than
                262,144 characters. It is not read.
                """, section("""
                Data:

                - "tree": what there is (json-array)

                Example:

                <<{>> "event": "JOB_ENDED", "data": { "tree":
                ...
                """).repeating(2_001, "[\n"), section("""
                Data:

                - "tree": what there is (json-array)

                Example:

                { "event": "JOB_ENDED", "data": { "tree": [] },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }

    private static CatalogueEntry noEventInExample() {
        return new CatalogueEntry(NO_EVENT_IN_EXAMPLE, """
                A message names its event in the member "event". This one does not, so nothing can be
                checked with it.
                """, section("""
                Data:

                - "job": its name (json-string)

                Example:

                <<{>> "job": "j1" }
                """), section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }

    private static CatalogueEntry otherEventInExample() {
        return new CatalogueEntry(OTHER_EVENT_IN_EXAMPLE, """
                The example shows another event than its section is about. One of the two names is
                wrong, or the example was copied; its data is not checked.
                """, section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": <<"JOB_BEGUN">>, "data": { "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """), section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }

    private static CatalogueEntry noTimestampInExample() {
        return new CatalogueEntry(NO_TIMESTAMP_IN_EXAMPLE, """
                QEMU sends the time with every event. An example without one is no message that could
                ever come.
                """, section("""
                Data:

                - "job": its name (json-string)

                Example:

                <<{>> "event": "JOB_ENDED", "data": { "job": "j1" } }
                """), section("""
                Data:

                - "job": its name (json-string)

                Example:

                { "event": "JOB_ENDED", "data": { "job": "j1" },
                  "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
                """));
    }
}
