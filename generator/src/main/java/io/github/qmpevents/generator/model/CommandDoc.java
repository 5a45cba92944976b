package io.github.qmpevents.generator.model;

/**
 * What a description says of a command, each part empty if nothing.
 *
 * @param summary what it does
 * @param returns what it returns
 * @param errors when it fails
 */
public record CommandDoc(String summary, String returns, String errors) {}
