package io.github.qmpevents.runtime.exchange;

import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** An outbox is closed while items are put in and written: one thing becomes of each. */
@Outcome(
        id = "(written|given back|refused), (written|given back|refused)",
        expect = Expect.ACCEPTABLE,
        desc = "one thing each")
@Outcome(expect = Expect.FORBIDDEN, desc = "lost, or two things")
public final class ItemsOnce {
    private ItemsOnce() {}

    /** Two items and their outbox. */
    static class Two {
        final Outbox outbox = Line.working().outbox;
        private final Fate first = new Fate();
        private final Fate second = new Fate();

        void put() {
            first.putInto(outbox);
            second.putInto(outbox);
        }

        void tell(List<Outbox.Item> givenBack, LL_Result result) {
            first.lookInto(givenBack);
            second.lookInto(givenBack);
            result.r1 = first.toString();
            result.r2 = second.toString();
        }
    }

    /** It is closed while they are put in. */
    @JCStressTest
    @JCStressMeta(ItemsOnce.class)
    @State
    public static class ClosedWhilePutting {
        private final Two two = new Two();
        private List<Outbox.Item> givenBack = List.of();

        @Actor
        public void put() {
            two.put();
        }

        @Actor
        public void close() {
            givenBack = two.outbox.close();
        }

        @Arbiter
        public void rest(LL_Result result) {
            two.outbox.run();
            two.tell(givenBack, result);
        }
    }

    /** It is closed while they are written. */
    @JCStressTest
    @JCStressMeta(ItemsOnce.class)
    @State
    public static class ClosedWhileWriting {
        private final Two two = new Two();
        private List<Outbox.Item> givenBack = List.of();

        public ClosedWhileWriting() {
            two.put();
        }

        @Actor
        public void write() {
            two.outbox.run();
        }

        @Actor
        public void close() {
            givenBack = two.outbox.close();
        }

        @Arbiter
        public void rest(LL_Result result) {
            two.tell(givenBack, result);
        }
    }

    /** They are put in while they are written, before it is closed. */
    @JCStressTest
    @JCStressMeta(ItemsOnce.class)
    @State
    public static class PutWhileWriting {
        private final Two two = new Two();
        private List<Outbox.Item> givenBack = List.of();

        @Actor
        public void put() {
            two.put();
            givenBack = two.outbox.close();
        }

        @Actor
        public void write() {
            two.outbox.run();
        }

        @Arbiter
        public void rest(LL_Result result) {
            two.tell(givenBack, result);
        }
    }
}
