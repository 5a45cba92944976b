package io.github.qmpevents.runtime.delivery;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Events come while the one who hands out runs out of them: he stops only if there are none, and comes back for more. */
@JCStressTest
@Outcome(id = "1 2 3 ", expect = Expect.ACCEPTABLE, desc = "all, one at a time, in order")
@Outcome(expect = Expect.FORBIDDEN, desc = "left in the queue, or in disorder")
@State
public class WakeAndSleep {
    private final Hub hub = new Hub();
    /** Not safe for threads: calls come one after the other. */
    private String calls = "";

    public WakeAndSleep() {
        hub.subscriptions.subscribe(Hub.all(), signal -> calls += Hub.text(signal) + " ");
        hub.tick();
    }

    @Actor
    public void dispatch() {
        hub.tick();
        hub.tick();
    }

    @Actor
    public void handOut() {
        hub.executor.run();
        hub.executor.run();
    }

    @Arbiter
    public void rest(L_Result result) {
        hub.executor.run();
        result.r1 = calls;
    }
}
