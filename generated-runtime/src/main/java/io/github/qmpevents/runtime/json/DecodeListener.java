package io.github.qmpevents.runtime.json;

/**
 * Told by a reader what generated decoders meet and the description does not have. Places are told by the ids that the
 * decoder gave them.
 */
public interface DecodeListener {
    /** A known member came out of its order; it may have come before. */
    void expectedElsewhere();

    /** An object has a member that the description does not know. */
    void unknownMember(int object, String name);

    /** A member has a value that is not among those that the description lists. */
    void unknownValue(int member, String value);

    /** A member that the description calls mandatory is not there. */
    void missingMember(int member);
}
