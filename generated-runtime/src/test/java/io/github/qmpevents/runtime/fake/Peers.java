package io.github.qmpevents.runtime.fake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connections of a fake QEMU and the threads that play its part. */
final class Peers {
    private static final long LONGEST_END_MILLIS = 10_000;

    private final Door door;
    private final Host host;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final Set<FakeConnection> open = ConcurrentHashMap.newKeySet();
    private final List<Throwable> failures = new ArrayList<>();
    private final Thread acceptor;
    private boolean closed;

    /** Who knows what to do with connections. */
    interface Host {
        FakeConnection welcome(Link link) throws IOException;

        Script script(int connection);

        void left(FakeConnection connection);
    }

    Peers(Door door, Host host) {
        this.door = door;
        this.host = host;
        this.acceptor = newThread(this::acceptAll, "fake QEMU at " + door.address());
    }

    void start() {
        acceptor.start();
    }

    private static Thread newThread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void acceptAll() {
        try {
            int count = 0;
            for (Link link = door.next(); link != null; link = door.next()) {
                accept(link, count++);
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            failed(e);
        }
    }

    private void accept(Link link, int number) throws IOException, InterruptedException {
        FakeConnection connection = host.welcome(link);
        open.add(connection);
        Thread thread = newThread(() -> play(connection, host.script(number)), "fake QEMU, connection " + (number + 1));
        threads.add(thread);
        thread.start();
        closeIfClosed(connection);
        if (door.isForOneAtATime()) {
            thread.join();
        }
    }

    private synchronized void closeIfClosed(FakeConnection connection) {
        if (closed) {
            connection.close();
        }
    }

    private void play(FakeConnection connection, Script script) {
        try {
            connection.play(script);
        } catch (IOException e) {
            // The client has left.
        } catch (RuntimeException | Error e) {
            failed(e);
        } finally {
            open.remove(connection);
            host.left(connection);
            connection.ended();
            threads.remove(Thread.currentThread());
        }
    }

    private synchronized void failed(Throwable failure) {
        if (!closed) {
            failures.add(failure);
        }
    }

    /** Ends everything, waits for it, and throws what scripts have thrown before. */
    void close() throws IOException {
        synchronized (this) {
            closed = true;
        }
        door.close();
        open.forEach(FakeConnection::close);
        end(acceptor);
        for (Thread thread : threads) {
            end(thread);
        }
        throwFailures();
    }

    /** A script may be waiting for something in a test. */
    private static void end(Thread thread) {
        if (thread == Thread.currentThread()) {
            return;
        }
        thread.interrupt();
        boolean interrupted = Thread.interrupted();
        try {
            thread.join(LONGEST_END_MILLIS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        } else if (thread.isAlive()) {
            throw new IllegalStateException("a script does not end: " + thread.getName());
        }
    }

    private synchronized void throwFailures() {
        if (failures.isEmpty()) {
            return;
        }
        IllegalStateException all = new IllegalStateException("a script of the fake QEMU failed", failures.get(0));
        failures.subList(1, failures.size()).forEach(all::addSuppressed);
        failures.clear();
        throw all;
    }
}
