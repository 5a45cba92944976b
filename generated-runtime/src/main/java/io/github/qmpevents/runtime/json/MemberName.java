package io.github.qmpevents.runtime.json;

/** The name of a member as it stands in a text, with its quotes, for {@link JsonReader#nextIs}. */
public sealed interface MemberName permits QuotedName {
    static MemberName of(String wireName) {
        return QuotedName.of(wireName);
    }
}
