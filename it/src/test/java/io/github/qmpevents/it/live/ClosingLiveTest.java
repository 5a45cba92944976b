package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.it.events.ResumeEvent;
import io.github.qmpevents.it.live.qemu.Deadline;
import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.it.live.qemu.NamedPipe;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import io.github.qmpevents.runtime.subscription.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Monitors that are closed here, from wherever. QEMU goes on, and greets who comes next. */
@LiveTests
class ClosingLiveTest {
    private static final String SOCKET = "closing0.sock";

    @Test
    void aCallbackCloses(Lab lab) throws Exception {
        Vm vm = start(lab);
        vm.monitor().on(ResumeEvent.class, event -> vm.monitor().close());

        vm.await(vm.monitor().execute("cont").handle((reply, failure) -> ""));

        assertClosedHere(lab, vm);
        assertThat(vm.session().events()).singleElement().isInstanceOf(ResumeEvent.class);
    }

    @Test
    void aReplyCloses(Lab lab) throws Exception {
        Vm vm = start(lab);

        vm.await(vm.monitor().execute("query-name").thenRun(vm.monitor()::close));

        assertClosedHere(lab, vm);
    }

    @Test
    void itIsClosedWhileQemuHangs(Lab lab) throws Exception {
        Vm vm = start(lab);
        NamedPipe pipe = NamedPipe.make(lab.folder().resolve("pipe"));
        CompletableFuture<JsonValue> dump =
                vm.monitor().execute("dump-guest-memory", Map.of("paging", false, "protocol", "file:pipe"));
        CompletableFuture<ResumeEvent> resume = vm.expect(ResumeEvent.class);
        InputStream dumped = pipe.awaitWriter();

        vm.monitor().close();

        assertThatThrownBy(() -> vm.await(dump)).hasCauseInstanceOf(MonitorEndedException.class);
        assertThatThrownBy(() -> vm.await(resume)).hasCauseInstanceOf(MonitorEndedException.class);
        NamedPipe.drain(dumped);
        assertClosedHere(lab, vm);
    }

    @Test
    void manyCloseAtOnceWhileCommandsAreSent(Lab lab) throws Exception {
        Vm vm = start(lab);
        List<CompletableFuture<JsonValue>> replies = new ArrayList<>();
        List<CompletableFuture<Void>> closings = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            replies.add(vm.monitor().execute("query-name"));
            if (i > 500 && i % 100 == 0) {
                closings.add(CompletableFuture.runAsync(vm.monitor()::close));
            }
        }

        closings.forEach(vm::await);

        assertClosedHere(lab, vm);
        assertThat(replies)
                .allSatisfy(reply -> assertThat(failure(reply))
                        .satisfiesAnyOf(
                                failure -> assertThat(failure).isNull(),
                                failure -> assertThat(failure).isInstanceOf(MonitorEndedException.class)));
    }

    private static @Nullable Throwable failure(CompletableFuture<?> reply) {
        return Deadline.await(reply.handle((value, thrown) -> thrown));
    }

    private static Vm start(Lab lab) throws IOException {
        return lab.connect(lab.run(Machine.pc().monitor("closing0", "")), "closing0");
    }

    private static void assertClosedHere(Lab lab, Vm vm) throws IOException {
        assertThat(vm.await(vm.monitor().ended()).cause()).isEqualTo(Cause.CLOSED_HERE);
        assertThat(vm.session().notices()).singleElement().isInstanceOf(Signal.Ended.class);
        Session session = lab.session("next0");
        Vm next = lab.add(
                vm.process(), session, session.monitor(lab.socket(SOCKET)).connect());
        assertThat(next.execute("query-name")).isEqualTo(JsonObject.EMPTY);
    }
}
