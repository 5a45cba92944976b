package io.github.qmpevents.runtime.exchange;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LI_Result;

/** A command is given up in the moment in which it is written: it is sent and counted, or neither; nobody waits for it. */
@JCStressTest
@Outcome(id = "sent, 0", expect = Expect.ACCEPTABLE, desc = "given up behind that")
@Outcome(id = "not sent, 0", expect = Expect.ACCEPTABLE, desc = "given up before")
@Outcome(expect = Expect.FORBIDDEN, desc = "miscounted, or left behind")
@State
public class CancelAndWrite {
    private final Line line = Line.working();
    private final PendingCommand pending = new PendingCommand(Line.STOP, line::complete);
    private final OutgoingCommand item = new OutgoingCommand(pending, line.commands);
    private boolean isWritten;

    public CancelAndWrite() {
        pending.watch(line.timer, null, item);
    }

    @Actor
    public void write() {
        isWritten = item.begin() != null;
    }

    @Actor
    public void cancel() {
        pending.future().cancel(false);
    }

    @Arbiter
    public void rest(LI_Result result) {
        boolean isCounted = line.commands.counts().sent() == 1;
        String text = isWritten ? "sent" : "not sent";
        result.r1 = isCounted == isWritten ? text : text + ", but counted otherwise";
        result.r2 = line.commands.counts().unanswered();
    }
}
