package io.github.qmpevents.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enumeration to which a newer QEMU may add: the text as it came, and its constant to switch on. Values
 * are equal if their class and text are.
 *
 * @param <V> the constants, with one that stands for every text the description does not know
 */
public abstract class OpenEnum<V extends Enum<V>> {
    private final String wireName;
    private final V value;

    protected OpenEnum(String wireName, V value) {
        this.wireName = Objects.requireNonNull(wireName, "wireName");
        this.value = Objects.requireNonNull(value, "value");
    }

    /** The text on the wire. */
    public final String wireName() {
        return wireName;
    }

    /** The constant for {@code switch}. */
    public final V value() {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenEnum<?> that && getClass() == that.getClass() && wireName.equals(that.wireName);
    }

    @Override
    public final int hashCode() {
        return wireName.hashCode();
    }

    @Override
    public final String toString() {
        return wireName;
    }
}
