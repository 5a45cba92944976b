package io.github.qmpevents.processor;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import java.util.function.Supplier;

/** A member of the annotation asks for what cannot be done. */
final class MistakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String member;

    MistakeException(String member, String message) {
        super(message);
        this.member = member;
    }

    /** The member's name. */
    String member() {
        return member;
    }

    /** What is made of a member; the generator's complaints are about that member. */
    static <T> T blaming(String member, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ConfigurationException e) {
            throw new MistakeException(member, String.valueOf(e.getMessage()));
        }
    }
}
