package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.it.live.qemu.NamedPipe;
import io.github.qmpevents.runtime.command.CommandException;
import io.github.qmpevents.runtime.command.CommandTimeoutException;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.monitor.MonitorBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Commands that are refused, late, given up, large, or overtake others. */
@LiveTests
class CommandLiveTest {
    /** Hangs until the pipe is read. */
    private static final QmpCommand DUMP =
            QmpCommand.of("dump-guest-memory", Map.of("paging", false, "protocol", "file:pipe"));

    @Test
    void aRefusedCommandFailsWithWhatQemuSays(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        assertThatThrownBy(() -> vm.execute("device_del", Map.of("id", "nobody")))
                .cause()
                .isInstanceOfSatisfying(CommandException.class, refused -> {
                    assertThat(refused.error().errorClass()).isEqualTo("DeviceNotFound");
                    assertThat(refused.error().description()).contains("nobody");
                });
        assertThatThrownBy(() -> vm.execute("no-such-command")).hasMessageContaining("CommandNotFound");
    }

    @Test
    void commandsThatNobodyWaitsForAnyMoreDisturbNoOther(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc());
        NamedPipe pipe = NamedPipe.make(lab.folder().resolve("pipe"));
        CompletableFuture<JsonValue> dump = vm.monitor().execute(DUMP);
        InputStream dumped = pipe.awaitWriter();
        CompletableFuture<JsonValue> late = vm.monitor().execute(QmpCommand.of("query-status"), Duration.ofMillis(50));
        CompletableFuture<JsonValue> givenUp = vm.monitor().execute("query-version");

        assertThatThrownBy(() -> vm.await(late)).hasCauseInstanceOf(CommandTimeoutException.class);
        assertThat(givenUp.cancel(false)).isTrue();
        NamedPipe.drain(dumped);

        assertThat(vm.await(dump)).isEqualTo(JsonObject.EMPTY);
        assertThat(vm.execute("query-name")).isEqualTo(JsonObject.EMPTY);
        assertThat(vm.monitor().snapshot().commands()).satisfies(commands -> {
            assertThat(commands.late()).isBetween(1L, 2L);
            assertThat(commands.unmatched()).isZero();
            assertThat(commands.unanswered()).isZero();
        });
    }

    @Test
    void aCommandOutOfBandIsAnsweredWhileAnotherOneHangs(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc(), MonitorBuilder::outOfBand);
        assertThat(vm.monitor().capabilities()).containsExactly("oob");
        NamedPipe pipe = NamedPipe.make(lab.folder().resolve("pipe"));
        CompletableFuture<JsonValue> dump = vm.monitor().execute(DUMP);
        InputStream dumped = pipe.awaitWriter();
        QmpCommand overtaking =
                QmpCommand.of("yank", Map.of("instances", List.of())).outOfBand();

        assertThat(vm.await(vm.monitor().execute(overtaking))).isEqualTo(JsonObject.EMPTY);
        assertThat(dump).isNotDone();
        NamedPipe.drain(dumped);

        assertThat(vm.await(dump)).isEqualTo(JsonObject.EMPTY);
    }

    @Test
    void aMonitorThatWasNotAskedForItHasNothingOutOfBand(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        assertThat(vm.monitor().greeting().capabilities()).contains("oob");
        assertThat(vm.monitor().capabilities()).isEmpty();
    }

    @Test
    void aReplyOfMegabytesIsRead(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc());

        String memory = vm.hmp("xp /400000xb 0");

        assertThat(memory.lines()).hasSize(400_000 / 8).last().asString().startsWith("0000000000061a78:");
        assertThat(memory).hasSizeGreaterThan(2_000_000);
    }

    @Test
    void theDescriptionOfAllCommandsIsRead(Lab lab) throws Exception {
        Vm vm = lab.connect(lab.run(Machine.none().monitor("pretty0", ",pretty=on")), "pretty0");

        JsonValue schema = vm.execute("query-qmp-schema");

        assertThat(schema.json()).hasSizeGreaterThan(100_000).contains("\"query-qmp-schema\"");
    }

    @Test
    void theLargestNumbersGoThereAndComeBack(Lab lab) throws IOException {
        Vm vm = lab.start(Machine.none());
        BigInteger largest = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

        vm.execute("migrate-set-parameters", Map.of("max-bandwidth", largest));

        JsonObject parameters = (JsonObject) vm.execute("query-migrate-parameters");
        assertThat(parameters.get("max-bandwidth"))
                .isInstanceOfSatisfying(
                        JsonNumber.class,
                        number -> assertThat(number.bigDecimalValue().toBigIntegerExact())
                                .isEqualTo(largest));
    }
}
