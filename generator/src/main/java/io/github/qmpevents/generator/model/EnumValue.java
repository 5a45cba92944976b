package io.github.qmpevents.generator.model;

/**
 * One value of an enumeration.
 *
 * @param wireName the string that is sent
 * @param doc what the description says of it; empty if nothing
 */
public record EnumValue(String wireName, String doc) {}
