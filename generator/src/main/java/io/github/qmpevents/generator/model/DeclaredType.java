package io.github.qmpevents.generator.model;

/**
 * A type that a description declares by a name.
 *
 * @param doc what the description says of it; empty if nothing
 */
public record DeclaredType(String name, String doc, DeclaredShape shape, Availability availability) {}
