package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.document;
import static io.github.qmpevents.generator.catalogue.ExampleDocument.events;
import static io.github.qmpevents.generator.catalogue.ExampleDocument.members;
import static io.github.qmpevents.generator.catalogue.ExampleDocument.section;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.BAD_ENCODING;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.BYTE_ORDER_MARK;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.CONTROL_CHARACTER;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.DOCUMENT_TOO_LARGE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.INVISIBLE_CHARACTER;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.NO_EVENT;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.NO_TITLE;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.TOO_MANY_EVENTS;

import java.util.List;

/** Findings about a document as a whole. */
final class DocumentEntries {
    private DocumentEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(
                noEvent(),
                noTitle(),
                badEncoding(),
                controlCharacter(),
                byteOrderMark(),
                invisibleCharacter(),
                documentTooLarge(),
                tooManyEvents());
    }

    private static CatalogueEntry noEvent() {
        return new CatalogueEntry(NO_EVENT, """
                No line is underlined with dashes, so nothing begins an event. A wrong file was named,
                most likely, or the underlines are gone.
                """, document("""
                <<What a machine reports>>
                ======================

                JOB_ENDED

                A job is over.
                """), document("""
                What a machine reports
                ======================

                JOB_ENDED
                ---------

                A job is over.

                Data: None.
                """));
    }

    private static CatalogueEntry noTitle() {
        return new CatalogueEntry(NO_TITLE, """
                A document begins with a title that is underlined with equals signs. Without one, text
                before the first event cannot be told from an introduction and is left out.
                """, document("""
                <<JOB_ENDED>>
                ---------

                A job is over.

                Data: None.
                """), document("""
                What a machine reports
                ======================

                JOB_ENDED
                ---------

                A job is over.

                Data: None.
                """));
    }

    private static CatalogueEntry badEncoding() {
        return new CatalogueEntry(BAD_ENCODING, """
                Documents are UTF-8. A byte that is none could be any character, so names and values
                around it cannot be trusted. Here the byte E9 is meant as an e with an accent, as
                Latin-1 has it.
                """, section("""
                Data:

                - "job": its name in caf<<\\xE9>> style (json-string)
                """), section("""
                Data:

                - "job": its name in caf\\u00E9 style (json-string)
                """));
    }

    private static CatalogueEntry controlCharacter() {
        return new CatalogueEntry(CONTROL_CHARACTER, """
                Only tabs and line ends are taken. Another control character has no meaning in a
                document and may act on the terminal that shows it.
                """, members("""
                - "job": its name<<\\u0007>> (json-string)
                """), members("""
                - "job": its name (json-string)
                """));
    }

    private static CatalogueEntry byteOrderMark() {
        return new CatalogueEntry(BYTE_ORDER_MARK, """
                Some editors begin a file with the character U+FEFF. It says nothing in UTF-8 and is
                left out.
                """, document("""
                \\uFEFF<<>>What a machine reports
                ======================

                JOB_ENDED
                ---------

                A job is over.

                Data: None.
                """), document("""
                What a machine reports
                ======================

                JOB_ENDED
                ---------

                A job is over.

                Data: None.
                """));
    }

    private static CatalogueEntry invisibleCharacter() {
        return new CatalogueEntry(INVISIBLE_CHARACTER, """
                A character that cannot be seen, such as one that turns the direction of writing, makes
                text look different from what it is. It stays in the text, and thereby in the Javadoc,
                where it may deceive readers.
                """, members("""
                - "job": its <<\\u202E>>name (json-string)
                """), members("""
                - "job": its name (json-string)
                """));
    }

    private static CatalogueEntry documentTooLarge() {
        return new CatalogueEntry(
                DOCUMENT_TOO_LARGE, """
                More than 16 MiB are not read, so that a wrong file cannot exhaust the memory of a
                build; nor are more than 500,000 lines that are not blank, 100,000 members, values and
                examples of all events together, 262,144 characters of one list item, or 16 MiB of
                text that headings of several names repeat. The largest document that QEMU has
                published has 20,000 bytes.
                """, document("""
                <<>>What a machine reports
                ======================

                JOB_ENDED
                ---------

                A job is over.

                Data: None.

                ...
                """).repeating(1 << 20, "Note: words # etc.\n"), section("""
                Data: None.
                """));
    }

    private static CatalogueEntry tooManyEvents() {
        return new CatalogueEntry(
                TOO_MANY_EVENTS,
                """
                More than 10,000 events are not taken, so that the generated code stays of a size that
                can be compiled.
                """,
                events("""
                ...
                <<TOO_MANY>>
                --------

                Data: None.
                """).repeating(10_000, "EVENT_#\n-------\n\nData: None.\n\n"),
                events("""
                EVENT_1
                -------

                Data: None.
                """));
    }
}
