package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.Cli;
import io.github.qmpevents.it.Cli.Result;
import io.github.qmpevents.it.events.ResumeEvent;
import io.github.qmpevents.it.events.StopEvent;
import io.github.qmpevents.it.live.qemu.Machine;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** The command line at the monitor of a QEMU. */
@LiveTests
class CommandLineLiveTest {
    private static final String WATCHED = "watched";

    @Test
    void eventsAreShownBesideWhatTheSameQemuTellsOfItself(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none().monitor(WATCHED, ""));
        Cli cli = new Cli(lab.folder());

        Result schema = cli.run("introspect", WATCHED + ".sock");
        assertThat(schema.out()).contains("\"GUEST_PANICKED\"");
        assertThat(schema.status()).as(schema.err()).isZero();

        FutureTask<Result> tail = new FutureTask<>(() -> cli.run(
                "tail", WATCHED + ".sock", "--spec", WATCHED + ".sock", "--event", "RESUME", "--until", "RESUME"));
        new Thread(tail, "tail").start();
        while (!tail.isDone()) {
            vm.provoke(ResumeEvent.class, "cont");
            vm.provoke(StopEvent.class, "stop");
            awaitClient(vm, tail);
        }

        assertThat(tail.get().out()).matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{6}  RESUME\n");
        assertThat(tail.get().status()).as(tail.get().err()).isZero();
    }

    /** Waits until somebody is at the other monitor, or was there. */
    private static void awaitClient(Vm vm, FutureTask<Result> tail) {
        boolean waits = true;
        while (waits && !tail.isDone()) {
            waits = vm.execute("query-chardev", Map.of()).json().contains("disconnected:");
        }
    }
}
