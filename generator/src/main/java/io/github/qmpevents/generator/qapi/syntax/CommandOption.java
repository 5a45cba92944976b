package io.github.qmpevents.generator.qapi.syntax;

import java.util.Arrays;
import java.util.Optional;

/** What may be said of a command beside what it takes and returns. */
public enum CommandOption {
    /** QEMU passes its data on as one; on the wire this does not show. */
    BOXED("boxed", true),
    /** Its data is not checked against the schema, so that it may have any members. */
    FREE_FORM("gen", false),
    /** It sends no reply if it succeeds. */
    SILENT("success-response", false),
    /** It can be executed out of band. */
    OUT_OF_BAND("allow-oob", true),
    /** It can be executed before the machine is configured. */
    PRECONFIG("allow-preconfig", true),
    /** It may take long without keeping QEMU from other things. */
    COROUTINE("coroutine", true);

    private final String key;
    private final boolean value;

    CommandOption(String key, boolean value) {
        this.key = key;
        this.value = value;
    }

    /** The key in the schema. */
    public String key() {
        return key;
    }

    /** The value in the schema that means that a command has this option; the other one goes without saying. */
    public boolean value() {
        return value;
    }

    /** The option of a key. */
    public static Optional<CommandOption> ofKey(String key) {
        return Arrays.stream(values()).filter(option -> option.key.equals(key)).findFirst();
    }
}
