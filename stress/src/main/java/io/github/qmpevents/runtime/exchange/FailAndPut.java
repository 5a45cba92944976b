package io.github.qmpevents.runtime.exchange;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;

/** The channel fails while items are put into the outbox: each of them fails, once. */
@JCStressTest
@Outcome(id = "failed, failed, failed", expect = Expect.ACCEPTABLE, desc = "once each")
@Outcome(expect = Expect.FORBIDDEN, desc = "left in the outbox, or twice")
@State
public class FailAndPut {
    private final Outbox outbox = Line.broken().outbox;
    private final Fate first = new Fate();
    private final Fate second = new Fate();
    private final Fate third = new Fate();

    public FailAndPut() {
        first.putInto(outbox);
    }

    @Actor
    public void put() {
        second.putInto(outbox);
        third.putInto(outbox);
    }

    @Actor
    public void write() {
        outbox.run();
    }

    @Arbiter
    public void rest(LLL_Result result) {
        result.r1 = first.toString();
        result.r2 = second.toString();
        result.r3 = third.toString();
    }
}
