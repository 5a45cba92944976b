package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.delivery.Ticks.EvenTick;
import io.github.qmpevents.runtime.delivery.Ticks.OddTick;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.Signal;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Events of several subscriptions, and a task, are handed out in the order of the wire while they come. */
@JCStressTest
@Outcome(id = "o1 a1 e2 a2 task o3 a3 ", expect = Expect.ACCEPTABLE, desc = "in order")
@Outcome(expect = Expect.FORBIDDEN, desc = "in another order, or incomplete")
@State
public class WireOrderOfMany {
    private final Hub hub = new Hub();
    private String calls = "";

    public WireOrderOfMany() {
        hub.subscriptions.subscribe(EventSelection.of(OddTick.class), signal -> note("o", signal));
        hub.subscriptions.subscribe(EventSelection.of(EvenTick.class), signal -> note("e", signal));
        hub.subscriptions.subscribe(Hub.all(), signal -> note("a", signal));
    }

    private void note(String who, Signal<? extends Ticks.Tick> signal) {
        if (signal instanceof Signal.Received<? extends Ticks.Tick> received) {
            calls += who + received.event().number() + " ";
        }
    }

    @Actor
    public void dispatch() {
        hub.tick();
        hub.tick();
        hub.delivery.execute(() -> calls += "task ");
        hub.tick();
    }

    @Actor
    public void handOut() {
        hub.executor.run();
        hub.executor.run();
        hub.executor.run();
    }

    @Arbiter
    public void rest(L_Result result) {
        hub.executor.run();
        result.r1 = calls;
    }
}
