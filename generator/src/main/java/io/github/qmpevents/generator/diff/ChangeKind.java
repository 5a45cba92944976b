package io.github.qmpevents.generator.diff;

/** Ways in which descriptions differ. Sentences that explain members do not count. */
public enum ChangeKind {
    EVENT_ADDED(
            "event-added",
            Effect.SOURCE,
            "an exhaustive switch over the events needs a case more; until now it came as an UnrecognizedEvent"),
    EVENT_REMOVED(
            "event-removed",
            Effect.SOURCE,
            "its class is gone; a QEMU that still sends it is heard as an UnrecognizedEvent"),
    MEMBER_ADDED_OPTIONAL(
            "optional-member-added",
            Effect.BEHAVIOUR,
            "there is an accessor more, and the value is no longer in additional(); constructor calls and record patterns need it"),
    MEMBER_ADDED_MANDATORY(
            "mandatory-member-added",
            Effect.BEHAVIOUR,
            "there is an accessor more; builders must be given it, messages without it are UnrecognizedEvents, and"
                    + " constructor calls and record patterns need it"),
    MEMBER_REMOVED("member-removed", Effect.SOURCE, "its accessor is gone; what is still sent is in additional()"),
    MADE_OPTIONAL("made-optional", Effect.SOURCE, "its accessor may give null, and numbers and truth values are boxed"),
    MADE_MANDATORY(
            "made-mandatory",
            Effect.BEHAVIOUR,
            "its accessor never gives null; messages without it are UnrecognizedEvents, and builders must be given it"),
    TYPE_CHANGED(
            "type-changed",
            Effect.SOURCE,
            "its accessor has another type; messages with a value of the old type are UnrecognizedEvents"),
    SIGN_CHANGED("sign-changed", Effect.BEHAVIOUR, "it is a long as before, whose first bit means something else"),
    VALUE_ADDED(
            "value-added",
            Effect.SOURCE,
            "an exhaustive switch over its values needs a case more; until now it came as UNRECOGNIZED"),
    VALUE_REMOVED("value-removed", Effect.SOURCE, "its constants are gone; what is still sent is UNRECOGNIZED"),
    ORDER_CHANGED(
            "order-changed", Effect.SOURCE, "constructor calls and record patterns name the members in another order"),
    RATE_CHANGED("rate-limit-changed", Effect.NONE, "only what the documentation says is other");

    private final String word;
    private final Effect effect;
    private final String consequence;

    ChangeKind(String word, Effect effect, String consequence) {
        this.word = word;
        this.effect = effect;
        this.consequence = consequence;
    }

    /** How it is written in JSON. */
    public String word() {
        return word;
    }

    /** What becomes of code that was written before. */
    public Effect effect() {
        return effect;
    }

    /** The same as a sentence without its first capital and its full stop. */
    public String consequence() {
        return consequence;
    }

    /** How people read it, such as {@code value added}. */
    public String title() {
        return word.replace('-', ' ');
    }
}
