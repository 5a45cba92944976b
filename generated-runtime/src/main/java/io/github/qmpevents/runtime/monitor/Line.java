package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.exchange.Commands;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.Reply;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.transport.Wire;
import java.time.Duration;

/**
 * One open connection with what this side says over it: first the handshake, then commands.
 *
 * @param handshakeTimeout how long the handshake may take
 */
record Line(Wire wire, Handshake handshake, Commands commands, Duration handshakeTimeout) {
    void begin() {
        handshake.begin(handshakeTimeout);
    }

    /** Takes a message that is no event. */
    void accept(Message message) {
        if (!handshake.isDone()) {
            handshake.accept(message);
        } else if (message instanceof Reply reply) {
            boolean unused = commands.accept(reply);
        }
    }

    /** Ends the connection; in any thread. */
    void close() {
        wire.close();
    }

    /** Fails what still waits, once the connection has ended. */
    void end(MonitorEnd end) {
        handshake.end(end);
        commands.end(end);
    }
}
