package io.github.qmpevents.generator.qapi.source;

/**
 * A file of a schema.
 *
 * @param name what it is called in findings
 * @param location where it is, the same for all names that lead to it
 */
public record SchemaFile(String name, String location) {}
