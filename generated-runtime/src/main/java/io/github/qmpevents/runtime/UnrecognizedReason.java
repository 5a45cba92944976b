package io.github.qmpevents.runtime;

/** Why a message did not become an event of its own type. */
public enum UnrecognizedReason {
    /** The description that the bindings were made from has no event of this name. */
    UNKNOWN_EVENT,
    /** A member that the description calls mandatory is not there. */
    MISSING_MEMBER,
    /** A value is of another JSON type than described. */
    WRONG_TYPE,
    /** A number is outside of the range of its described type, or has a fraction where an integer is described. */
    NUMBER_DOES_NOT_FIT,
    /** The decoder failed, which is a fault of the bindings and not of the message. */
    DECODER_FAILED
}
