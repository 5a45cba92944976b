package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.Optional;

/**
 * One member of an object.
 *
 * @param declaredType the type's word in the description, such as {@code json-int}; empty if it gives none
 * @param typeRef the type that the description refers to without defining it, such as {@code MigrationStatus}
 * @param optional whether the description says that it may be absent
 * @param inferred whether {@code type} was read off an example, or is any, because none is declared
 * @param doc what the description says of it, blanks squeezed, without a type group at its end
 * @param range the member's place
 * @param text what the description says of it, blanks squeezed, with the type group where that stands
 * @param availability which QEMU has it; one that does not have it never sends it
 */
public record Member(
        String wireName,
        Optional<String> declaredType,
        Optional<String> typeRef,
        ValueType type,
        boolean optional,
        boolean inferred,
        String doc,
        SourceRange range,
        String text,
        Availability availability) {

    /** A member of which it is not told which QEMU has it. */
    public Member(
            String wireName,
            Optional<String> declaredType,
            Optional<String> typeRef,
            ValueType type,
            boolean optional,
            boolean inferred,
            String doc,
            SourceRange range,
            String text) {
        this(wireName, declaredType, typeRef, type, optional, inferred, doc, range, text, Availability.NOT_TOLD);
    }

    /** Such a member whose {@code text} is its {@code doc}. */
    public Member(
            String wireName,
            Optional<String> declaredType,
            Optional<String> typeRef,
            ValueType type,
            boolean optional,
            boolean inferred,
            String doc,
            SourceRange range) {
        this(wireName, declaredType, typeRef, type, optional, inferred, doc, range, doc);
    }

    /** The same member of another type, perhaps one that may be absent. */
    public Member with(ValueType otherType, boolean otherwiseOptional) {
        return new Member(
                wireName,
                declaredType,
                typeRef,
                otherType,
                otherwiseOptional,
                inferred,
                doc,
                range,
                text,
                availability);
    }

    /**
     * Whether a reader must bear its absence: it is optional, all that is known of it is an example, or not every QEMU
     * has it.
     */
    public boolean mayBeAbsent() {
        return optional || inferred || availability.condition().isPresent();
    }
}
