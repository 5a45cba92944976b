package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.delivery.Ticks.Tick;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.subscription.Signal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Events are taken while others are dropped: each is there or announced, at its place. */
@JCStressTest
@Outcome(
        id = {"1 2 3 end", "1 -1 3 end", "-1 2 3 end", "-2 3 end", "-1 -1 3 end"},
        expect = Expect.ACCEPTABLE,
        desc = "each once, in order")
@Outcome(expect = Expect.FORBIDDEN, desc = "lost, doubled or out of place")
@State
public class DropAndTake {
    private final Hub hub = new Hub();
    private final EventQueue<Tick> queue = hub.subscriptions.queue(Hub.one(Overflow.DROP_OLDEST));
    private String taken = "";

    @Actor
    public void dispatch() {
        hub.tick();
        hub.tick();
        hub.tick();
    }

    @Actor
    public void take() {
        take(Hub.poll(queue, Duration.ZERO));
        take(Hub.poll(queue, Duration.ZERO));
    }

    private void take(@Nullable Signal<Tick> signal) {
        taken += signal == null ? "" : Hub.text(signal) + " ";
    }

    @Arbiter
    public void rest(L_Result result) {
        hub.end();
        result.r1 = taken + Hub.rest(queue);
    }
}
