package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.delivery.Ticks.Tick;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.subscription.Subscription;
import java.util.function.Consumer;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** The monitor ends while a subscription is made or closed, which has one end. */
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "one end")
@Outcome(expect = Expect.FORBIDDEN, desc = "no end, or two")
public final class OneEnd {
    private OneEnd() {}

    /** Counts the ends that one subscription gets, one after the other. */
    private static final class Ends implements Consumer<Signal<Tick>> {
        private int count;

        @Override
        public void accept(Signal<Tick> signal) {
            count += signal instanceof Signal.Ended ? 1 : 0;
        }
    }

    private static void end(Hub hub) {
        hub.end();
        hub.delivery.close();
        hub.executor.run();
    }

    /** It is closed. */
    @JCStressTest
    @JCStressMeta(OneEnd.class)
    @State
    public static class Closed {
        private final Hub hub = new Hub();
        private final Ends ends = new Ends();
        private final Subscription subscription = hub.subscriptions.subscribe(Hub.all(), ends);

        @Actor
        public void end() {
            OneEnd.end(hub);
        }

        @Actor
        public void close() {
            subscription.close();
            hub.executor.run();
        }

        @Arbiter
        public void rest(I_Result result) {
            hub.executor.run();
            result.r1 = ends.count;
        }
    }

    /** It is made. */
    @JCStressTest
    @JCStressMeta(OneEnd.class)
    @State
    public static class Made {
        private final Hub hub = new Hub();
        private final Ends ends = new Ends();

        @Actor
        public void end() {
            OneEnd.end(hub);
        }

        @Actor
        public void subscribe() {
            hub.subscriptions.subscribe(Hub.all(), ends);
            hub.executor.run();
        }

        @Arbiter
        public void rest(I_Result result) {
            hub.executor.run();
            result.r1 = ends.count;
        }
    }
}
