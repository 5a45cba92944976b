package io.github.qmpevents.runtime.exchange;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LII_Result;

/** Two things happen to a command at once: one of them counts, and nothing is left. */
@Outcome(
        id = {"answered, 1, 0", "expired, 1, 0", "ended, 1, 0", "cancelled, 0, 0"},
        expect = Expect.ACCEPTABLE,
        desc = "once")
@Outcome(id = "cancelled, 1, 0", expect = Expect.ACCEPTABLE, desc = "when it was settled, but not complete")
@Outcome(expect = Expect.FORBIDDEN, desc = "never, twice, or something left behind")
public final class SettleOnce {
    private SettleOnce() {}

    /** The thread that reads, and the one that has deadlines. */
    @JCStressTest
    @JCStressMeta(SettleOnce.class)
    @State
    public static class AnsweredAndExpired {
        private final SentCommand command = new SentCommand();

        @Actor
        public void read() {
            command.answer();
            command.end();
        }

        @Actor
        public void expire() {
            command.expire();
        }

        @Arbiter
        public void rest(LII_Result result) {
            command.tell(result);
        }
    }

    /** The thread that reads, and the user. */
    @JCStressTest
    @JCStressMeta(SettleOnce.class)
    @State
    public static class AnsweredAndCancelled {
        private final SentCommand command = new SentCommand();

        @Actor
        public void read() {
            command.answer();
            command.end();
        }

        @Actor
        public void cancel() {
            command.cancel();
        }

        @Arbiter
        public void rest(LII_Result result) {
            command.tell(result);
        }
    }

    /** The thread that closes, and the one that has deadlines. */
    @JCStressTest
    @JCStressMeta(SettleOnce.class)
    @State
    public static class EndedAndExpired {
        private final SentCommand command = new SentCommand();

        @Actor
        public void end() {
            command.end();
        }

        @Actor
        public void expire() {
            command.expire();
            command.cancel();
        }

        @Arbiter
        public void rest(LII_Result result) {
            command.tell(result);
        }
    }

    /** The user, and the thread that has deadlines. */
    @JCStressTest
    @JCStressMeta(SettleOnce.class)
    @State
    public static class CancelledAndExpired {
        private final SentCommand command = new SentCommand();

        @Actor
        public void cancel() {
            command.cancel();
        }

        @Actor
        public void expire() {
            command.expire();
        }

        @Arbiter
        public void rest(LII_Result result) {
            command.tell(result);
        }
    }
}
