package io.github.qmpevents.benchmarks.whole;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.corpus.Style;
import io.github.qmpevents.benchmarks.events.QemuEvent;
import io.github.qmpevents.benchmarks.events.QemuEvents;
import io.github.qmpevents.benchmarks.measure.Effort;
import io.github.qmpevents.benchmarks.measure.Medians;
import io.github.qmpevents.benchmarks.measure.Metrics;
import io.github.qmpevents.runtime.EventStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The time from asking another thread for an event, by one byte over a unix socket, until the event is there: as bytes,
 * and as a typed object in a handler. Both take turns. Wall time, since it is waiting that is measured.
 */
public final class RoundTrip {
    private static final int ROUNDS = 10;

    private final byte[] line;
    private final int trips;
    private final List<Double> raw = new ArrayList<>();
    private final List<Double> typed = new ArrayList<>();
    private long asked;

    private RoundTrip(int trips) {
        this.line = line();
        this.trips = trips;
    }

    /** {@code raw} and {@code typed} in microseconds, and their {@code quotient}. */
    public static Metrics measure(Effort effort) throws IOException, InterruptedException {
        RoundTrip trip = new RoundTrip(Math.min(2000, effort.events() / 100));
        for (int round = 0; round <= ROUNDS; round++) {
            if (round == 1) { // what came before was warming up
                trip.raw.clear();
                trip.typed.clear();
            }
            trip.rawRound();
            trip.typedRound();
        }
        double raw = Medians.of(trip.raw);
        double typed = Medians.of(trip.typed);
        return new Metrics().add("raw", raw).add("typed", typed).add("quotient", typed / raw);
    }

    private static byte[] line() {
        for (String line : Corpus.of(Style.Q).strings()) {
            if (line.contains("BLOCK_JOB_COMPLETED")) {
                return (line + "\r\n").getBytes(StandardCharsets.US_ASCII);
            }
        }
        throw new IllegalStateException("no such event");
    }

    private void rawRound() throws IOException, InterruptedException {
        try (SocketPair pair = SocketPair.open()) {
            Thread server = answering(pair.server());
            ByteBuffer buffer = ByteBuffer.allocate(16 << 10);
            for (int i = 0; i < trips; i++) {
                ask(pair.client());
                buffer.clear();
                while (buffer.position() == 0 || buffer.get(buffer.position() - 1) != '\n') {
                    pair.client().read(buffer);
                }
                raw.add(micros());
            }
            pair.client().shutdownOutput();
            server.join();
        }
    }

    private void typedRound() throws IOException, InterruptedException {
        try (SocketPair pair = SocketPair.open()) {
            Thread server = answering(pair.server());
            int end = typed.size() + trips;
            EventStream<QemuEvent> stream = EventStream.of(QemuEvents.TABLE).onEvent(event -> {
                typed.add(micros());
                askAgain(pair.client(), typed.size() < end);
            });
            ask(pair.client());
            stream.read(pair.client());
            server.join();
            if (typed.size() != end) {
                throw new IllegalStateException("not all events came");
            }
        }
    }

    private void askAgain(SocketChannel channel, boolean more) {
        try {
            if (more) {
                ask(channel);
            } else {
                channel.shutdownOutput();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ask(SocketChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        asked = System.nanoTime();
        channel.write(one);
    }

    private double micros() {
        return (System.nanoTime() - asked) / 1000.0;
    }

    /** Answers each byte with the event, until there are no more. */
    private Thread answering(SocketChannel channel) {
        Thread thread = new Thread(() -> answer(channel), "server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void answer(SocketChannel channel) {
        ByteBuffer request = ByteBuffer.allocate(1);
        ByteBuffer answer = ByteBuffer.wrap(line);
        try (channel) {
            while (channel.read(request.clear()) > 0) {
                channel.write(answer.clear());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
