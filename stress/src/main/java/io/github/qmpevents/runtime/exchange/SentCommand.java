package io.github.qmpevents.runtime.exchange;

import io.github.qmpevents.runtime.command.CommandTimeoutException;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.Reply;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.infra.results.LII_Result;

/** A command that has been written, and all that may become of it. */
final class SentCommand {
    private final Line line = Line.working();
    private final PendingCommand pending = new PendingCommand(Line.STOP, line::complete);
    private final Reply answer;

    SentCommand() {
        OutgoingCommand item = new OutgoingCommand(pending, line.commands);
        pending.watch(line.timer, Duration.ofSeconds(1), item);
        item.begin();
        answer = (Reply) Message.parse(
                "{\"return\": {}, \"id\": " + line.commands.sent().id(1).json() + "}");
    }

    void answer() {
        line.commands.accept(answer);
    }

    void expire() {
        line.timer.expire();
    }

    void cancel() {
        pending.future().cancel(false);
    }

    void end() {
        line.commands.end(Line.END);
    }

    /** Tells what became of it, how many completions were tried, and how many commands are still waited for. */
    void tell(LII_Result result) {
        result.r1 = pending.future().isDone()
                ? pending.future().handle(SentCommand::text).join()
                : "waits";
        result.r2 = line.completions.get();
        result.r3 = line.commands.counts().unanswered();
    }

    private static String text(@Nullable JsonValue value, @Nullable Throwable failure) {
        if (failure instanceof CommandTimeoutException) {
            return "expired";
        }
        String otherwise = failure instanceof MonitorEndedException ? "ended" : "cancelled";
        return failure == null ? "answered" : otherwise;
    }
}
