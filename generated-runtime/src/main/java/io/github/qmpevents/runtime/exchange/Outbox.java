package io.github.qmpevents.runtime.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a channel, in order, in a thread of its own that begins with the first item: nobody else waits for the
 * other side to read, and an interrupt of anybody else does not close the channel. No lock is held while items are
 * called.
 */
public final class Outbox implements Runnable {
    /** So much is given to the channel at once, which may keep a copy of that size. */
    private static final int PIECE = 1 << 16;

    private final WritableByteChannel channel;
    private final ThreadFactory threads;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<Item> waiting = new LinkedHashSet<>();
    private boolean started;
    private boolean closed;
    private @Nullable IOException failure;

    /** Something to write. Except as said here, the thread that writes calls. */
    public interface Item {
        /** The bytes to be written now; null if there is nothing to write any more. */
        byte @Nullable [] begin();

        /** All bytes have been given to the channel. */
        void written();

        /**
         * There were no bytes to be had, or the channel takes no more, although it was not closed; then this may be called
         * in the thread that adds the item.
         */
        void failed(IOException e);
    }

    /**
     * An outbox of a channel that waits until it has taken bytes.
     *
     * @param threads makes the thread, which ought to be a daemon
     */
    public Outbox(WritableByteChannel channel, ThreadFactory threads) {
        this.channel = channel;
        this.threads = threads;
    }

    /**
     * Puts an item behind the others.
     *
     * @return false if the outbox has been closed
     */
    public boolean add(Item item) {
        IOException failed;
        boolean first;
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            failed = failure;
            first = !started;
            started = true;
            if (failed == null) {
                waiting.add(item);
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
        if (failed != null) {
            item.failed(failed);
        } else if (first) {
            start();
        }
        return true;
    }

    /** Takes an item out again, if it is still waiting. */
    public void remove(Item item) {
        lock.lock();
        try {
            waiting.remove(item);
        } finally {
            lock.unlock();
        }
    }

    /** How many items wait. */
    public int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Lets the thread end once it has written what it is writing, which closing the channel hastens.
     *
     * @return what was not begun, in order
     */
    public List<Item> close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
            return takeAll();
        } finally {
            lock.unlock();
        }
    }

    /** Called by the thread that writes. */
    @Override
    public void run() {
        for (Item item = next(); item != null; item = next()) {
            if (!write(item)) {
                return;
            }
        }
    }

    private void start() {
        try {
            threads.newThread(this).start();
        } catch (RuntimeException | Error e) {
            fail(new IOException("there is no thread to write with", e));
        }
    }

    /** An interrupt is for nobody here, and would close the channel. */
    private @Nullable Item next() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            return closed ? null : takeFirst();
        } finally {
            lock.unlock();
            Thread.interrupted();
        }
    }

    private Item takeFirst() {
        Item first = waiting.iterator().next();
        waiting.remove(first);
        return first;
    }

    /** Returns whether more can be written. */
    private boolean write(Item item) {
        byte[] bytes;
        try {
            bytes = item.begin();
        } catch (RuntimeException | Error e) {
            // Such as too little memory for a large item; nothing of it has been written.
            item.failed(cause(e));
            return true;
        }
        return bytes == null || write(item, bytes);
    }

    private boolean write(Item item, byte[] bytes) {
        try {
            write(bytes);
            item.written();
            return true;
        } catch (ClosedChannelException e) {
            // Whoever closed the channel closes this as well.
            return false;
        } catch (IOException e) {
            fail(item, e);
        } catch (RuntimeException | Error e) {
            fail(item, cause(e));
        }
        return false;
    }

    private static IOException cause(Throwable e) {
        return new IOException(String.valueOf(e.getMessage()), e);
    }

    private void fail(Item item, IOException e) {
        item.failed(e);
        fail(e);
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            ByteBuffer piece = rest.slice(rest.position(), Math.min(rest.remaining(), PIECE));
            rest.position(rest.position() + channel.write(piece));
        }
    }

    private void fail(IOException e) {
        List<Item> failed;
        lock.lock();
        try {
            failure = e;
            failed = takeAll();
        } finally {
            lock.unlock();
        }
        for (Item item : failed) {
            item.failed(e);
        }
    }

    private List<Item> takeAll() {
        List<Item> all = new ArrayList<>(waiting);
        waiting.clear();
        return all;
    }
}
