package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonNull;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.json.JsonValue;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A command for a monitor or a guest agent: a value that can be kept, compared, sent any number of times, and logged,
 * since {@link #toString()} hides secrets. It has no id: each sending gets one of its own. Immutable.
 */
public final class QmpCommand {
    private final String name;
    private final JsonObject arguments;
    private final boolean outOfBand;

    private QmpCommand(String name, JsonObject arguments, boolean outOfBand) {
        this.name = CommandName.checked(name);
        this.arguments = SendableArguments.checked(arguments);
        this.outOfBand = outOfBand;
    }

    /**
     * A command without arguments, such as {@code query-status}.
     *
     * @throws IllegalArgumentException if the name is empty or has other characters than letters, digits, {@code -},
     *     {@code _} and {@code .} in it
     */
    public static QmpCommand of(String name) {
        return of(name, JsonObject.EMPTY);
    }

    /**
     * A command with arguments, which are copied.
     *
     * @param arguments by their names, in their order. Values may be null, booleans, integers up to {@link
     *     java.math.BigInteger}, {@link java.math.BigDecimal}, finite {@code double} and {@code float}, character
     *     sequences, {@link java.nio.file.Path}, {@link io.github.qmpevents.runtime.OpenEnum}, {@link JsonValue}, {@link
     *     io.github.qmpevents.runtime.json.JsonEncodable}, maps
     *     of these with strings as keys, and iterables, arrays, {@code int[]}, {@code long[]}, {@code double[]} and
     *     {@code boolean[]} of these
     * @throws IllegalArgumentException if one is something else, which the message names by its path, if they are
     *     nested deeper than 128 levels, or if the name is not one
     */
    public static QmpCommand of(String name, Map<String, ?> arguments) {
        return new QmpCommand(name, Arguments.of(arguments), false);
    }

    /**
     * A command with arguments.
     *
     * @throws IllegalArgumentException if they are no object, or have a string in them that is not Unicode text, or if
     *     the name is not one
     */
    public static QmpCommand of(String name, JsonValue arguments) {
        if (arguments instanceof JsonObject object) {
            return new QmpCommand(name, object, false);
        }
        throw new IllegalArgumentException("arguments: expected an object, found " + kind(arguments));
    }

    /**
     * A command with arguments as JSON text, an object. Of members with the same name the last one counts.
     *
     * @throws IllegalArgumentException as {@link #of(String, JsonValue)} does, and if the text is not JSON
     */
    public static QmpCommand of(String name, String argumentsJson) {
        return of(name, json("arguments", argumentsJson));
    }

    /**
     * A command as it stands on the wire, such as <code>{"execute": "stop"}</code>; {@code exec-oob} and {@code
     * arguments} are understood, and an {@code id} is left out.
     *
     * @throws IllegalArgumentException if the text is no such command
     */
    public static QmpCommand parse(String json) {
        return CommandText.parse(json("a command", json));
    }

    private static String kind(JsonValue value) {
        if (value instanceof JsonArray) {
            return "an array";
        } else if (value instanceof JsonString) {
            return "a string";
        } else if (value instanceof JsonNumber) {
            return "a number";
        }
        return value instanceof JsonNull ? "null" : "a boolean";
    }

    private static JsonValue json(String what, String json) {
        try {
            return JsonValue.parse(json);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException(what + ": not JSON: " + e.getMessage(), e);
        }
    }

    /** What the command is called, such as {@code device_add}. */
    public String name() {
        return name;
    }

    /** The arguments; {@link JsonObject#EMPTY} if there are none. */
    public JsonObject arguments() {
        return arguments;
    }

    /** Whether the command overtakes others. */
    public boolean isOutOfBand() {
        return outOfBand;
    }

    /**
     * The same command, to be executed before others that wait ({@code exec-oob}): the server has to offer that, the
     * monitor to have asked for it, and the command to be one of those few that allow it.
     */
    public QmpCommand outOfBand() {
        return new QmpCommand(name, arguments, true);
    }

    /**
     * The command as it is sent, <code>{"execute": ..., "arguments": ..., "id": ...}</code>, without the end of its
     * line, in ASCII; secrets are in it. There are no {@code arguments} if there are none.
     *
     * @param id null for none
     */
    public String json(@Nullable JsonValue id) {
        return CommandText.of(this, id);
    }

    /** The command as JSON without an id, in ASCII, with the default secrets hidden. */
    @Override
    public String toString() {
        return toString(Secrets.defaults());
    }

    /** The command as JSON without an id, in ASCII, with certain secrets hidden. */
    public String toString(Secrets secrets) {
        return secrets.mask(json(null));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QmpCommand command
                && name.equals(command.name)
                && arguments.equals(command.arguments)
                && outOfBand == command.outOfBand;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, arguments, outOfBand);
    }
}
