package io.github.qmpevents.generator.matrix;

/**
 * The head of a column.
 *
 * @param label what the release is called
 * @param source what its description is called
 */
public record Column(String label, String source) {}
