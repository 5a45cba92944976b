package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.delivery.Ticks.Tick;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LI_Result;

/** An event that is waited for comes while the waiting is given up and the monitor ends: nobody waits any longer. */
@JCStressTest
@Outcome(
        id = {"1, 0", "given up, 0", "ended, 0"},
        expect = Expect.ACCEPTABLE,
        desc = "complete, and gone")
@Outcome(expect = Expect.FORBIDDEN, desc = "not complete, or a subscription left behind")
@State
public class ExpectAndEnd {
    private final Hub hub = new Hub();
    private final CompletableFuture<Tick> future = hub.subscriptions.expect(Hub.all());

    @Actor
    public void dispatch() {
        hub.tick();
        hub.end();
        hub.executor.run();
    }

    @Actor
    public void cancel() {
        future.cancel(false);
    }

    @Arbiter
    public void rest(LI_Result result) {
        hub.executor.run();
        result.r1 = future.isDone() ? future.handle(ExpectAndEnd::text).join() : "nothing";
        result.r2 = hub.subscriptions.subscriptionCounts().size();
    }

    private static String text(Tick event, Throwable failure) {
        if (failure == null) {
            return Integer.toString(event.number());
        }
        return failure instanceof MonitorEndedException ? "ended" : "given up";
    }
}
