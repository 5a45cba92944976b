package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.message.Greeting;

/** Told once what became of a handshake. */
interface Negotiation {
    /** The server has answered; called by the thread that reads. */
    void negotiated(Greeting greeting);

    /** It came to nothing; called by any thread. */
    void failed(ConnectFailedException failure);
}
