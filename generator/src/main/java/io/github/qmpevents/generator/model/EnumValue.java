package io.github.qmpevents.generator.model;

/**
 * One value of an enumeration.
 *
 * @param wireName the string that is sent
 * @param doc what the description says of it; empty if nothing
 */
public record EnumValue(String wireName, String doc, Availability availability) {
    /** A value of which it is not told which QEMU has it. */
    public EnumValue(String wireName, String doc) {
        this(wireName, doc, Availability.NOT_TOLD);
    }
}
