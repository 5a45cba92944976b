package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.delivery.Ticks.Tick;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.Overflow;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** The thread that reads waits for a place in a queue that is closed: it waits no longer. */
@JCStressTest
@Outcome(id = "end", expect = Expect.ACCEPTABLE, desc = "closed before the first")
@Outcome(id = "-1 end", expect = Expect.ACCEPTABLE, desc = "closed behind it")
@Outcome(expect = Expect.FORBIDDEN, desc = "more than there is place for")
@State
public class BlockAndClose {
    private final Hub hub = new Hub();
    private final EventQueue<Tick> queue = hub.subscriptions.queue(Hub.one(Overflow.BLOCK));

    @Actor
    public void dispatch() {
        hub.tick();
        hub.tick();
        hub.tick();
    }

    @Actor
    public void close() {
        queue.close();
    }

    @Arbiter
    public void rest(L_Result result) {
        result.r1 = Hub.rest(queue);
    }
}
