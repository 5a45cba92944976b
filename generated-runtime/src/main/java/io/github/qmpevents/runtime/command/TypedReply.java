package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.json.DecodeException;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Makes what a command returned a value of the type that its schema declares; for generated code. */
public final class TypedReply {
    private TypedReply() {}

    /**
     * Reads what a command returned.
     *
     * @param decoder reads one value
     * @throws UnexpectedReplyException if the value is not what the decoder expects
     */
    public static <R> R read(String command, JsonValue returned, Function<JsonReader, R> decoder) {
        JsonReader in = JsonReader.of(returned.json().getBytes(StandardCharsets.UTF_8));
        try {
            R reply = decoder.apply(in);
            in.expectEnd();
            return reply;
        } catch (DecodeException | JsonSyntaxException e) {
            throw new UnexpectedReplyException(command, returned, e);
        }
    }

    /** A future of the typed reply to a command that was sent; see {@link TypedCommand#sendBy}. */
    public static <R> CompletableFuture<R> of(TypedCommand<R> command, CompletableFuture<JsonValue> sent) {
        CompletableFuture<R> typed = sent.newIncompleteFuture();
        var unused = sent.whenComplete((returned, failure) -> {
            if (failure != null) {
                typed.completeExceptionally(failure);
            } else {
                complete(typed, command, returned);
            }
        });
        forwardCancel(typed, sent);
        return typed;
    }

    private static void forwardCancel(CompletableFuture<?> typed, CompletableFuture<?> sent) {
        var unused = typed.whenComplete((reply, failure) -> {
            if (typed.isCancelled()) {
                sent.cancel(false);
            }
        });
    }

    /** Whatever goes wrong fails the future: nobody else would tell. */
    private static <R> void complete(CompletableFuture<R> typed, TypedCommand<R> command, JsonValue returned) {
        try {
            typed.complete(command.reply(returned));
        } catch (RuntimeException | Error e) {
            typed.completeExceptionally(e);
        }
    }
}
