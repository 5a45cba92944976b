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

/** A subscription is closed while events come: what came before is announced as dropped, the rest is not its own. */
@JCStressTest
@Outcome(id = "end", expect = Expect.ACCEPTABLE, desc = "closed before the first")
@Outcome(id = "-1 end", expect = Expect.ACCEPTABLE, desc = "closed between them")
@Outcome(id = "-2 end", expect = Expect.ACCEPTABLE, desc = "closed behind them")
@Outcome(expect = Expect.FORBIDDEN, desc = "lost, or handed out after closing")
@State
public class CloseAndDispatch {
    private final Hub hub = new Hub();
    private final EventQueue<Tick> queue = hub.subscriptions.queue(Hub.all());

    @Actor
    public void dispatch() {
        hub.tick();
        hub.tick();
    }

    @Actor
    public void close() {
        queue.close();
    }

    @Arbiter
    public void rest(L_Result result) {
        hub.tick();
        hub.end();
        result.r1 = Hub.rest(queue);
    }
}
