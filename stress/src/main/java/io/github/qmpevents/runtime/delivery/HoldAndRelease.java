package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.delivery.Ticks.Tick;
import io.github.qmpevents.runtime.subscription.EventQueue;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** What is held back comes when it is released, in a thread of its own as elsewhere, while more comes. */
@JCStressTest
@Outcome(id = "1 2 3 | 1 2 3 ", expect = Expect.ACCEPTABLE, desc = "everything, in order")
@Outcome(expect = Expect.FORBIDDEN, desc = "left behind, or in disorder")
@State
public class HoldAndRelease {
    private final Hub hub = new Hub();
    private final EventQueue<Tick> queue = hub.subscriptions.queue(Hub.all());
    private String calls = "";

    public HoldAndRelease() {
        hub.subscriptions.subscribe(Hub.all(), signal -> calls += Hub.text(signal) + " ");
        hub.subscriptions.hold();
        hub.tick();
    }

    @Actor
    public void dispatch() {
        hub.tick();
        hub.tick();
    }

    @Actor
    public void release() {
        hub.subscriptions.release();
        hub.executor.run();
    }

    @Arbiter
    public void rest(L_Result result) {
        hub.executor.run();
        result.r1 = Hub.rest(queue) + " | " + calls;
    }
}
