package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.Optional;

/**
 * An example of a message, as the description shows it.
 *
 * @param text its lines joined by LF, as written
 * @param caption the words before it that tell it from the others, without their colon
 * @param valid whether it is JSON as it stands
 */
public record Example(String text, Optional<String> caption, boolean valid, SourceRange range) {}
