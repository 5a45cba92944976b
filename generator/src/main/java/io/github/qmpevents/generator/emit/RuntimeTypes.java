package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;

/**
 * The types of {@code qmp-events-runtime} that generated sources use; they are not among the generator's own
 * dependencies.
 */
final class RuntimeTypes {
    /** What generated sources need of the runtime; the runtime refuses to load tables of a level above its own. */
    static final int API_LEVEL = 1;

    static final ClassName QMP_EVENT = core("QmpEvent");
    static final ClassName UNRECOGNIZED_QMP_EVENT = core("UnrecognizedQmpEvent");
    static final ClassName UNRECOGNIZED_REASON = core("UnrecognizedReason");
    static final ClassName EVENT_TABLE = core("EventTable");
    static final ClassName EVENT_DECODER = core("EventDecoder");
    static final ClassName OPEN_ENUM = core("OpenEnum");
    static final ClassName EVENT_JSON = core("EventJson");
    static final ClassName TIMESTAMPS = core("Timestamps");

    static final ClassName EVENT_TIME = ClassName.get("io.github.qmpevents.runtime.message", "EventTime");

    static final ClassName JSON_READER = json("JsonReader");
    static final ClassName JSON_WRITER = json("JsonWriter");
    static final ClassName WIRE_NAMES = json("WireNames");
    static final ClassName MEMBER_NAME = json("MemberName");
    static final ClassName JSON_VALUE = json("JsonValue");
    static final ClassName JSON_OBJECT = json("JsonObject");
    static final ClassName JSON_NULL = json("JsonNull");
    static final ClassName JSON_SYNTAX_EXCEPTION = json("JsonSyntaxException");

    static final ClassName JSON_KIND = json("JsonKind");
    static final ClassName JSON_ENCODABLE = json("JsonEncodable");
    static final ClassName JSON_OBJECT_ENCODABLE = json("JsonObjectEncodable");
    static final ClassName MANDATORY_MEMBER = json("MandatoryMember");

    static final ClassName QMP_COMMAND = command("QmpCommand");
    static final ClassName COMMAND_SENDER = command("CommandSender");
    static final ClassName TYPED_COMMAND = command("TypedCommand");
    static final ClassName LASTING_COMMAND = command("LastingCommand");
    static final ClassName EVENT_MATCH = command("EventMatch");
    static final ClassName UNEXPECTED_REPLY = command("UnexpectedReplyException");
    static final ClassName SECRETS = command("Secrets");
    static final ClassName TYPED_REPLY = command("TypedReply");

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    private RuntimeTypes() {}

    private static ClassName core(String name) {
        return ClassName.get("io.github.qmpevents.runtime", name);
    }

    private static ClassName command(String name) {
        return ClassName.get("io.github.qmpevents.runtime.command", name);
    }

    private static ClassName json(String name) {
        return ClassName.get("io.github.qmpevents.runtime.json", name);
    }
}
