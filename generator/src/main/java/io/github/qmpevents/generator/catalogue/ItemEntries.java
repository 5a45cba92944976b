package io.github.qmpevents.generator.catalogue;

import static io.github.qmpevents.generator.catalogue.ExampleDocument.members;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.BAD_MEMBER_NAME;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.BROKEN_ITEM;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.DUPLICATE_MEMBER;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.MISALIGNED_ITEM;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.TOO_DEEP;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.TOO_MANY_MEMBERS;
import static io.github.qmpevents.generator.diagnostic.DiagnosticCode.UNEXPECTED_NESTING;

import java.util.List;

/** Findings about the form of list items. */
final class ItemEntries {
    private ItemEntries() {}

    static List<CatalogueEntry> all() {
        return List.of(
                brokenItem(),
                badMemberName(),
                duplicateMember(),
                misalignedItem(),
                tooDeep(),
                tooManyMembers(),
                unexpectedNesting());
    }

    private static CatalogueEntry brokenItem() {
        return new CatalogueEntry(BROKEN_ITEM, """
                A member is written as a dash, its name in quotes, a colon and text. An item without a
                name is left out; one with a name is taken, but may have been meant otherwise.
                """, members("""
                - "job": its name (json-string)
                - <<status>>: how it ended (json-string)
                """), members("""
                - "job": its name (json-string)
                - "status": how it ended (json-string)
                """));
    }

    private static CatalogueEntry badMemberName() {
        return new CatalogueEntry(BAD_MEMBER_NAME, """
                A member is called what it is called in JSON: a letter, then letters, digits, dashes and
                underscores. Anything else cannot be found in a message.
                """, members("""
                - "<<job name>>": what it is called (json-string)
                """), members("""
                - "job-name": what it is called (json-string)
                """));
    }

    private static CatalogueEntry duplicateMember() {
        return new CatalogueEntry(DUPLICATE_MEMBER, """
                One object lists the same member twice, perhaps with two types. Only one can be
                generated.
                """, members("""
                - "job": its name (json-string)
                - "<<job>>": its number (json-int)
                """), members("""
                - "job": its name (json-string)
                - "number": its number (json-int)
                """));
    }

    private static CatalogueEntry misalignedItem() {
        return new CatalogueEntry(MISALIGNED_ITEM, """
                How far to the right the dash stands tells which object a member belongs to. This one
                stands between two lists; it is taken as part of the next one to its left.
                """, members("""
                - "job": what has ended (json-object)
                    - "name": its name (json-string)
                  - "<<id>>": its number (json-int)
                """), members("""
                - "job": what has ended (json-object)
                    - "name": its name (json-string)
                    - "id": its number (json-int)
                """));
    }

    private static CatalogueEntry tooDeep() {
        return new CatalogueEntry(TOO_DEEP, """
                Objects may stand in each other 16 deep. No event of QEMU comes near; the indentation
                has gone wrong, most likely.
                """, members("""
                - "m0": an object (json-object)
                 - "m1": an object (json-object)
                  - "m2": an object (json-object)
                   - "m3": an object (json-object)
                    - "m4": an object (json-object)
                     - "m5": an object (json-object)
                      - "m6": an object (json-object)
                       - "m7": an object (json-object)
                        - "m8": an object (json-object)
                         - "m9": an object (json-object)
                          - "m10": an object (json-object)
                           - "m11": an object (json-object)
                            - "m12": an object (json-object)
                             - "m13": an object (json-object)
                              - "m14": an object (json-object)
                               - "m15": the last that counts (json-string)
                                - "<<m16>>": one too deep (json-string)
                """), members("""
                - "m0": an object (json-object)
                 - "m1": its name (json-string)
                """));
    }

    private static CatalogueEntry tooManyMembers() {
        return new CatalogueEntry(
                TOO_MANY_MEMBERS, """
                More than 1,000 members of one object are not taken, so that the generated code stays of
                a size that can be compiled.
                """, members("""
                ...
                - "<<last>>": one too many (json-int)
                """).repeating(1_000, "- \"m#\": a count (json-int)\n"), members("""
                - "m1": a count (json-int)
                """));
    }

    private static CatalogueEntry unexpectedNesting() {
        return new CatalogueEntry(UNEXPECTED_NESTING, """
                Members stand further right than one that is a string or a number and can have none.
                They are taken as its neighbours, as a blank too many is the likeliest reason.
                """, members("""
                - "job": its name (json-string)
                  - "<<done>>": bytes handled (json-int)
                """), members("""
                - "job": its name (json-string)
                - "done": bytes handled (json-int)
                """));
    }
}
