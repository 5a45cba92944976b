package io.github.qmpevents.generator.qapi.syntax;

import java.util.Optional;

/**
 * What a comment says of one member, value or feature.
 *
 * @param since the release with which it came, if that is said in its text
 */
public record QapiDocItem(String text, Optional<String> since) {}
