package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.Passage;
import java.util.Optional;

/**
 * A message that a comment shows, or something else between those.
 *
 * @param sender who sends it
 * @param passage its text, without the arrow before it
 * @param caption the words above it
 */
public record QapiDocExample(Sender sender, Passage passage, Optional<String> caption) {
    /** Who sends a message. */
    public enum Sender {
        /** {@code ->}. */
        CLIENT,
        /** {@code <-}. */
        QEMU,
        /** It has no arrow, so it may be no message at all. */
        UNKNOWN
    }

    /** Its lines joined by LF. */
    public String text() {
        return passage.text();
    }
}
