package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.text.PrintableAscii;
import io.github.qmpevents.runtime.text.WarningLog;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Calls handlers, and keeps what they throw from whoever reads the events. */
final class HandlerErrors<T extends QmpEvent> {
    private final @Nullable BiConsumer<? super Throwable, ? super T> errorHandler;
    private final WarningLog log;

    HandlerErrors(@Nullable BiConsumer<? super Throwable, ? super T> errorHandler, WarningLog log) {
        this.errorHandler = errorHandler;
        this.log = log;
    }

    /** Calls a handler of events; the error handler is told if it throws. */
    <A> void call(Consumer<? super A> handler, A argument, T event) {
        try {
            handler.accept(argument);
        } catch (Throwable e) {
            report(e, event);
        }
    }

    /** Calls a handler of something else than events; it is logged if it throws. */
    <A> void call(Consumer<? super A> handler, A argument) {
        try {
            handler.accept(argument);
        } catch (Throwable e) {
            report(e, null);
        }
    }

    void report(Throwable error, @Nullable T event) {
        if (event == null) {
            log.warn("a handler failed", error);
            return;
        }
        if (errorHandler == null) {
            log.warn("a handler of " + PrintableAscii.of(event.eventName(), 60) + " failed", error);
            return;
        }
        try {
            errorHandler.accept(error, event);
        } catch (Throwable e) {
            log.warn("the handler of errors failed", e);
        }
    }
}
