package io.github.qmpevents.runtime.json;

import org.jspecify.annotations.Nullable;

/** Sees to it that what has to be sent was set; for generated code. */
public final class MandatoryMember {
    private MandatoryMember() {}

    /**
     * The value of a member.
     *
     * @param owner what it is a member of, such as {@code device_del}
     * @param member its name on the wire
     * @throws IllegalStateException if nobody has set it
     */
    public static <T> T of(@Nullable T value, String owner, String member) {
        if (value == null) {
            throw new IllegalStateException("the member " + member + " of " + owner + " has to be set");
        }
        return value;
    }
}
