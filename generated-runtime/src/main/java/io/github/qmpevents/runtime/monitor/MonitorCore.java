package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.EventHandlers;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.delivery.Delivery;
import io.github.qmpevents.runtime.delivery.Subscriptions;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.observe.MonitorSnapshot;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.text.WarningLog;
import io.github.qmpevents.runtime.transport.Connector;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of a monitor, and what they have to tell each other. */
final class MonitorCore<T extends QmpEvent> implements MonitorLife.Listener {
    final MonitorSetup<T> setup;
    final Delivery delivery;
    final Subscriptions<T> subscriptions;
    final Connector connector;
    final MonitorLife<T> life;

    private final Resync<T> resync;
    private final VersionReport version;
    private final QmpMonitor<T> monitor;
    private final EndPromise end;
    private final CompletableFuture<QmpMonitor<T>> started = new CompletableFuture<>();
    private @Nullable EventQueue<T> events;
    private volatile MonitorEnd lastEnd = StartFailures.notConnected();
    private volatile @Nullable Greeting greeting;

    MonitorCore(MonitorSetup<T> setup, EventHandlers<T> handlers, Delivery delivery) {
        this.setup = setup;
        this.delivery = delivery;
        this.subscriptions = new Subscriptions<>(setup.table(), handlers, delivery);
        this.end = new EndPromise(delivery);
        this.connector = new Connector(setup.endpoint());
        this.resync = new Resync<>(subscriptions, setup.resync());
        this.version = new VersionReport(setup.name(), setup.table(), setup.observer(), new WarningLog());
        this.life =
                new MonitorLife<>(connector, new Sessions<>(setup, subscriptions, delivery), setup.reconnect(), this);
        this.monitor = new QmpMonitor<>(this);
    }

    /** Registers what is there before anything is read. */
    void subscribe(
            EventSelection<T> handlerQueue,
            @Nullable Consumer<? super Signal<T>> notices,
            @Nullable EventSelection<T> queued) {
        subscriptions.onDropped(new DropTelling(setup.name(), setup.observer()));
        subscriptions.addHandlers(handlerQueue, notices == null ? new NoticeLog<>(setup.name()) : notices, end);
        if (queued != null) {
            var unused = events(queued);
        }
    }

    /** The queue of all events. */
    EventQueue<T> events() {
        return events(EventSelection.of(setup.table().root()));
    }

    private EventQueue<T> events(EventSelection<T> selection) {
        synchronized (started) {
            if (events == null) {
                events = subscriptions.queue(selection);
            }
            return events;
        }
    }

    /** Sends a command over the connection there is. */
    CompletableFuture<JsonValue> send(QmpCommand command, @Nullable Duration deadline) {
        Session<T> session = life.running();
        if (session != null) {
            return session.line().commands().send(command, deadline == null ? setup.commandTimeout() : deadline);
        }
        CompletableFuture<JsonValue> future = delivery.newFuture();
        future.completeExceptionally(new MonitorEndedException(lastEnd));
        return future;
    }

    /** Completed by the thread that reads. */
    CompletableFuture<QmpMonitor<T>> started() {
        return started;
    }

    /** What the server said first; null before that. */
    @Nullable
    Greeting greeting() {
        return greeting;
    }

    /** A future, for one caller, of the end. */
    CompletableFuture<MonitorEnd> ended() {
        return end.newFuture();
    }

    MonitorSnapshot snapshot() {
        Session<T> session = life.running();
        return new MonitorSnapshot(
                setup.name(),
                life.state().name(),
                Instant.now(),
                subscriptions.eventCounts(),
                subscriptions.subscriptionCounts(),
                setup.counter().counts(),
                session == null ? null : session.line().commands().counts());
    }

    void close() {
        subscriptions.stopWaiting();
        life.close();
    }

    @Override
    public void running(Greeting received) {
        boolean first = greeting == null;
        greeting = received;
        setup.observer().connected(setup.name(), received);
        version.greeted(received.version());
        if (first) {
            started.complete(monitor);
        } else {
            delivery.execute(resync.task(monitor));
        }
    }

    @Override
    public void failed(IOException failure) {
        started.completeExceptionally(failure);
    }

    @Override
    public void opened(@Nullable Instant lost, Instant now) {
        if (setup.tap() != null) {
            setup.tap().opened(setup.name(), now);
        }
        if (lost != null) {
            subscriptions.gap(lost, now);
            resync.hold();
        }
    }

    @Override
    public void disconnected(MonitorEnd how) {
        lastEnd = how;
        if (setup.tap() != null) {
            setup.tap().ended(setup.name(), Instant.now());
        }
        resync.release();
    }

    @Override
    public void lost(MonitorEnd how) {
        setup.observer().reconnecting(setup.name(), how);
    }

    @Override
    public void ended(MonitorEnd how) {
        lastEnd = how;
        resync.release();
        subscriptions.end(how);
        started.completeExceptionally(
                new ConnectFailedException(ConnectFailedException.Reason.ENDED, how.detail(), null));
        setup.observer().ended(setup.name(), how);
        end.set(how);
        delivery.close();
    }
}
