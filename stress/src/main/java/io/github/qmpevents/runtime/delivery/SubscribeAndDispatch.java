package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.delivery.Ticks.Tick;
import io.github.qmpevents.runtime.subscription.EventQueue;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** A subscription that is made while events come gets all from some moment on. */
@JCStressTest
@Outcome(
        id = {"1 2 3 end", "2 3 end", "3 end", "end"},
        expect = Expect.ACCEPTABLE,
        desc = "all from some moment on")
@Outcome(expect = Expect.FORBIDDEN, desc = "a hole, or no end")
@State
public class SubscribeAndDispatch {
    private final Hub hub = new Hub();
    private @Nullable EventQueue<Tick> queue;

    @Actor
    public void dispatch() {
        hub.tick();
        hub.tick();
        hub.tick();
        hub.end();
    }

    @Actor
    public void subscribe() {
        queue = hub.subscriptions.queue(Hub.all());
    }

    @Arbiter
    public void rest(L_Result result) {
        result.r1 = queue == null ? "nothing" : Hub.rest(queue);
    }
}
