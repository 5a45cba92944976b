package io.github.qmpevents.runtime.json;

/**
 * The name of a member in the form in which QEMU writes it, with its quotes, for {@link
 * JsonReader#nextIs}.
 */
public sealed interface MemberName permits QuotedName {
    static MemberName of(String wireName) {
        return QuotedName.of(wireName);
    }
}
