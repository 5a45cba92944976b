package io.github.qmpevents.generator.model;

/**
 * What a union has for one value of its discriminator.
 *
 * @param tag the value
 * @param doc what the description says of it; empty if nothing
 * @param members what there is besides the base; no member of the base is among them
 */
public record UnionBranch(String tag, String doc, ObjectType members) {}
