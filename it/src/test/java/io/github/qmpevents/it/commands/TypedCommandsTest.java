package io.github.qmpevents.it.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.it.machine.commands.BlockdevAddCommand;
import io.github.qmpevents.it.machine.commands.BlockdevDriver;
import io.github.qmpevents.it.machine.commands.BlockdevOptions;
import io.github.qmpevents.it.machine.commands.BlockdevRef;
import io.github.qmpevents.it.machine.commands.DeviceDelCommand;
import io.github.qmpevents.it.machine.commands.DisplayProtocol;
import io.github.qmpevents.it.machine.commands.HotpluggableCPU;
import io.github.qmpevents.it.machine.commands.QmpCommands;
import io.github.qmpevents.it.machine.commands.RunState;
import io.github.qmpevents.it.machine.commands.SetPasswordCommand;
import io.github.qmpevents.it.machine.commands.SetPasswordOptions;
import io.github.qmpevents.it.machine.commands.StatusInfo;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.command.UnexpectedReplyException;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What is sent for a typed command, and what becomes of the answer. */
class TypedCommandsTest {
    private final List<QmpCommand> sent = new ArrayList<>();
    private String answer = "{}";
    private final QmpCommands machine = new QmpCommands(command -> {
        sent.add(command);
        return CompletableFuture.completedFuture(JsonValue.parse(answer));
    });

    @Test
    void aReplyIsARecordThatKeepsWhatItDoesNotKnow() {
        answer = "{\"status\": \"running\", \"singlestep\": false, \"running\": true, \"since\": 5}";

        StatusInfo status = machine.queryStatus().join();

        assertThat(sent).containsExactly(QmpCommand.of("query-status"));
        assertThat(status.running()).isTrue();
        assertThat(status.status()).isEqualTo(RunState.RUNNING);
        assertThat(status.additional()).isEqualTo(JsonObject.of("since", JsonValue.parse("5")));
        assertThat(status.toJsonValue()).isEqualTo(JsonValue.parse(answer));
    }

    @Test
    void aValueThatIsNotKnownIsKept() {
        answer = "{\"status\": \"dreaming\", \"singlestep\": false, \"running\": true}";

        RunState status = machine.queryStatus().join().status();

        assertThat(status.value()).isEqualTo(RunState.Value.UNRECOGNIZED);
        assertThat(status.wireName()).isEqualTo("dreaming");
    }

    @Test
    void aReplyThatIsNotAsDescribedFailsWithItsPlace() {
        answer = "{\"status\": \"running\", \"singlestep\": false, \"running\": \"yes\"}";

        assertThatThrownBy(() -> machine.queryStatus().join())
                .cause()
                .isInstanceOf(UnexpectedReplyException.class)
                .hasMessage("query-status returned something else than described:"
                        + " running: expected a boolean, found a string: \"yes\"");
    }

    @Test
    void whatOneCommandReturnsIsGivenToAnotherOneWithAllThatNobodyDescribed() {
        answer = """
                [{"props": {"core-id": 0, "thread-id": 0, "socket-id": 1, "die-id": 2}, "vcpus-count": 1,
                  "type": "qemu64-x86_64-cpu"}]""";
        HotpluggableCPU slot = machine.queryHotpluggableCpus().join().get(0);
        sent.clear();

        var unused = machine.deviceAdd(cpu ->
                cpu.driver(slot.type()).id("cpu1").additional(slot.props().toJsonObject()));

        assertThat(sent)
                .containsExactly(QmpCommand.of(
                        "device_add",
                        "{\"driver\": \"qemu64-x86_64-cpu\", \"id\": \"cpu1\", \"core-id\": 0, \"thread-id\": 0,"
                                + " \"socket-id\": 1, \"die-id\": 2}"));
        assertThat(slot.props().additional().members()).containsOnlyKeys("core-id", "die-id");
    }

    @Test
    void aBranchOfAUnionMayHaveNoMembersOfItsOwn() {
        var unused = machine.setPassword(
                SetPasswordOptions.Spice.builder().password("s3cr3t").build());

        assertThat(sent)
                .containsExactly(QmpCommand.of("set_password", Map.of("protocol", "spice", "password", "s3cr3t")));
    }

    @Test
    void aBranchThatIsNotKnownCanBeSentAllTheSame() {
        var unused = machine.setPassword(SetPasswordOptions.Unrecognized.builder()
                .protocol(DisplayProtocol.of("dbus"))
                .password("s3cr3t")
                .additional(JsonObject.of("bus", JsonValue.parse("1")))
                .build());

        assertThat(sent)
                .containsExactly(
                        QmpCommand.of("set_password", Map.of("protocol", "dbus", "password", "s3cr3t", "bus", 1)));
    }

    @Test
    void secretsAreNotPrinted() {
        SetPasswordOptions options = SetPasswordOptions.Vnc.builder()
                .password("s3cr3t")
                .display("d0")
                .build();

        assertThat(options).hasToString("{\"protocol\": \"vnc\", \"display\": \"d0\", \"password\": \"***\"}");
        assertThat(new SetPasswordCommand(options).toString())
                .contains("\"***\"")
                .doesNotContain("s3cr3t");
    }

    @Test
    void unionsAndAlternatesStandInEachOther() {
        BlockdevOptions options = BlockdevOptions.Raw.builder()
                .nodeName("disk")
                .file(new BlockdevRef.Definition(
                        BlockdevOptions.NullCo.builder().size(-1L).build()))
                .build();

        JsonValue json = new BlockdevAddCommand(options).toCommand().arguments();

        assertThat(json).isEqualTo(JsonValue.parse("""
                {"driver": "raw", "node-name": "disk", "file": {"driver": "null-co", "size": 18446744073709551615}}"""));
        assertThat(options.driver()).isEqualTo(BlockdevDriver.RAW);
    }

    @Test
    void whatIsMandatoryHasToBeSetBeforeAnythingIsSent() {
        assertThatThrownBy(() -> machine.deviceDel(device -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the member id of DeviceDelCommand has to be set");
        assertThat(sent).isEmpty();
    }

    @Test
    void commandsAreValues() {
        DeviceDelCommand command = DeviceDelCommand.builder().id("disk1").build();

        assertThat(command).isEqualTo(DeviceDelCommand.builder().id("disk1").build());
        assertThat(command).hasToString("{\"execute\": \"device_del\", \"arguments\": {\"id\": \"disk1\"}}");
        assertThat(command.toBuilder().id("disk2").build().id()).isEqualTo("disk2");
        assertThat(machine.execute(command).join()).isEqualTo(JsonObject.EMPTY);
    }

    @Test
    void whatMayBeAnythingIsAJsonValue() {
        answer = "7";

        assertThat(machine.qomGet(q -> q.path("/machine").property("smp")).join())
                .isInstanceOf(JsonNumber.class);
    }
}
