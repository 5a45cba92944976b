package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.UnrecognizedEventException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Completes a future with the first event that was asked for, or with the reason why there will be none. */
final class Expectation<E extends QmpEvent> extends DrainedReceiver {
    private final EventSelection<E> selection;
    private final PlainEvents<E> plain;
    private final CompletableFuture<E> future;

    Expectation(Attachment<E> attachment, Drain drain) {
        super(attachment, drain);
        this.selection = attachment.selection();
        this.plain = attachment.plainEvents();
        this.future = new DeliveredFuture<>(drain);
    }

    /** The future; once it is complete, by whomever, nothing is expected any more. */
    CompletableFuture<E> future() {
        CompletableFuture<?> unused = future.whenComplete(new Leaving<E>(this));
        return future;
    }

    @Override
    void accept(Taken next) {
        try {
            if (next instanceof Arrived arrived) {
                accept(arrived);
            } else if (next instanceof Notice.Ended ended) {
                future.completeExceptionally(plain.anyFailure(ended.end()));
            }
        } catch (Throwable e) {
            future.completeExceptionally(e);
        } finally {
            leaveIfDone();
        }
    }

    /** Does not depend on what others have made of the future, some of which can throw. */
    private void leaveIfDone() {
        if (future.isDone()) {
            queue.close();
            finish();
        }
    }

    private void accept(Arrived arrived) {
        boolean recognized = arrived.kind() == Arrived.Kind.RECOGNIZED;
        if (!recognized && !interest.isUnrecognizedAsAsked()) {
            future.completeExceptionally(new UnrecognizedEventException((UnrecognizedQmpEvent) arrived.content()));
            return;
        }
        E event = selection.type().cast(arrived.content());
        if (selection.accepts(event)) {
            future.complete(event);
        } else {
            queue.refuse();
        }
    }

    /** Futures are completed even if there are no callbacks any more. */
    @Override
    public void refused() {}

    /** A place for what a lambda would do. */
    private record Leaving<E extends QmpEvent>(Expectation<E> expectation) implements BiConsumer<E, Throwable> {
        @Override
        public void accept(@Nullable E event, @Nullable Throwable failure) {
            expectation.leaveIfDone();
        }
    }
}
