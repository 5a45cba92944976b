package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.delivery.Ticks.Tick;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.Signal;
import java.time.Duration;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Who waits for an event gets it, and does not sleep over it. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "the event")
@Outcome(expect = Expect.FORBIDDEN, desc = "nothing within ten seconds")
@State
public class WaitAndDispatch {
    private final Hub hub = new Hub();
    private final EventQueue<Tick> queue = hub.subscriptions.queue(Hub.all());

    @Actor
    public void dispatch() {
        hub.tick();
    }

    @Actor
    public void await(L_Result result) {
        Signal<Tick> next = Hub.poll(queue, Duration.ofSeconds(10));
        result.r1 = next == null ? "nothing" : Hub.text(next);
    }
}
