package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.exchange.Commands;
import io.github.qmpevents.runtime.message.Greeting;
import java.util.List;

/** Lets commands overtake others, before anybody can send one, if that was negotiated. */
record OutOfBand(List<String> wanted, Commands commands, Negotiation next) implements Negotiation {
    static final String CAPABILITY = "oob";

    @Override
    public void negotiated(Greeting greeting) {
        if (Handshake.enabled(wanted, greeting).contains(CAPABILITY)) {
            commands.allowOutOfBand();
        }
        next.negotiated(greeting);
    }

    @Override
    public void failed(ConnectFailedException failure) {
        next.failed(failure);
    }
}
