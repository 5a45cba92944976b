package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Passage;

/**
 * A run of lines that belong together.
 *
 * @param column how far to the right its first line stands, from 0, with tabs to multiples of 8; the bullet's for an
 *     item
 * @param passage its text: of an item without the bullet, of a heading without the underline; lines without the blanks
 *     at their ends, but as they are in an example
 */
record Block(Kind kind, int column, Passage passage) {
    /** What a block is. */
    enum Kind {
        TITLE,
        HEADING,
        /** An underline below nothing. */
        RULE,
        ITEM,
        EXAMPLE,
        TEXT
    }
}
