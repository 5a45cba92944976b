package io.github.qmpevents.runtime.exchange;

import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLI_Result;

/** The connection ends while commands are sent: each of them fails, whether it was written or not. */
@Outcome(id = "ended, ended, 2", expect = Expect.ACCEPTABLE, desc = "both, once each")
@Outcome(expect = Expect.FORBIDDEN, desc = "waits for ever, or fails otherwise, or twice")
public final class SendAndEnd {
    private SendAndEnd() {}

    /** Two commands and their connection. */
    static class Two {
        final Line line = Line.working();
        private @Nullable CompletableFuture<JsonValue> first;
        private @Nullable CompletableFuture<JsonValue> second;

        void send() {
            first = line.commands.send(Line.STOP, null);
            second = line.commands.send(Line.STOP, null);
        }

        void tell(LLI_Result result) {
            result.r1 = text(first);
            result.r2 = text(second);
            result.r3 = line.completions.get();
        }

        private static String text(@Nullable CompletableFuture<JsonValue> future) {
            if (future == null || !future.isDone()) {
                return "waits";
            }
            return future.handle((value, failure) -> failure instanceof MonitorEndedException ? "ended" : "otherwise")
                    .join();
        }
    }

    /** Before anything is written. */
    @JCStressTest
    @JCStressMeta(SendAndEnd.class)
    @State
    public static class EndWhileSending {
        private final Two two = new Two();

        @Actor
        public void send() {
            two.send();
        }

        @Actor
        public void end() {
            two.line.commands.end(Line.END);
        }

        @Arbiter
        public void rest(LLI_Result result) {
            two.line.outbox.run();
            two.tell(result);
        }
    }

    /** While they are written. */
    @JCStressTest
    @JCStressMeta(SendAndEnd.class)
    @State
    public static class EndWhileWriting {
        private final Two two = new Two();

        public EndWhileWriting() {
            two.send();
        }

        @Actor
        public void write() {
            two.line.outbox.run();
        }

        @Actor
        public void end() {
            two.line.commands.end(Line.END);
        }

        @Arbiter
        public void rest(LLI_Result result) {
            two.tell(result);
        }
    }
}
