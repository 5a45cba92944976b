package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.MigrationEvent;
import io.github.qmpevents.it.events.MigrationPassEvent;
import io.github.qmpevents.it.events.SpiceMigrateCompletedEvent;
import io.github.qmpevents.it.live.qemu.Machine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A machine that leaves, for nowhere. */
@LiveTests
class MigrationLiveTest {
    private static final Map<String, ?> NOWHERE = Map.of("uri", "exec:cat > /dev/null");

    @Test
    @Provokes(value = MigrationEvent.class, by = "command `migrate` after `migrate-set-capabilities` with `events`")
    void migration(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc());
        tellEvents(vm);
        CompletableFuture<MigrationEvent> completed = expect(vm, MigrationEvent.Status.COMPLETED);

        MigrationEvent first = vm.provoke(MigrationEvent.class, "migrate", NOWHERE);

        assertThat(first.status()).isEqualTo(MigrationEvent.Status.SETUP);
        vm.await(completed);
    }

    @Test
    void aMigrationWaitsBeforeTheMachineHalts(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc());
        enable(vm, "pause-before-switchover");
        tellEvents(vm);
        CompletableFuture<MigrationEvent> waits = vm.expect(MigrationEvent.class, isNew("pre-switchover"));
        CompletableFuture<MigrationEvent> goesOn = vm.expect(MigrationEvent.class, isNew("device"));
        vm.execute("migrate", NOWHERE);
        vm.await(waits);

        vm.execute("migrate-continue", Map.of("state", "pre-switchover"));

        assertThat(vm.await(goesOn).status().value()).isEqualTo(MigrationEvent.Status.Value.UNRECOGNIZED);
    }

    @Test
    void aMigrationIsCalledOff(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc());
        tellEvents(vm);
        vm.execute("migrate-set-parameters", Map.of("max-bandwidth", 4096));
        CompletableFuture<MigrationEvent> active = expect(vm, MigrationEvent.Status.ACTIVE);
        CompletableFuture<MigrationEvent> cancelled = expect(vm, MigrationEvent.Status.CANCELLED);
        vm.execute("migrate", NOWHERE);
        vm.await(active);

        vm.execute("migrate_cancel");

        vm.await(cancelled);
    }

    @Test
    void aMigrationFails(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc());
        tellEvents(vm);
        CompletableFuture<MigrationEvent> failed = expect(vm, MigrationEvent.Status.FAILED);

        vm.execute("migrate", Map.of("uri", "exec:exit 1"));

        vm.await(failed);
    }

    @Test
    @Provokes(value = MigrationPassEvent.class, by = "command `migrate` after `migrate-set-capabilities` with `events`")
    void migrationPass(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc());
        tellEvents(vm);

        MigrationPassEvent pass = vm.provoke(MigrationPassEvent.class, "migrate", NOWHERE);

        assertThat(pass.pass()).isEqualTo(1);
    }

    @Test
    @Provokes(
            value = SpiceMigrateCompletedEvent.class,
            by = "commands `client_migrate_info` and `migrate`; option `-spice`")
    void spiceMigrateCompleted(Lab lab) throws Exception {
        lab.assumeSpice();
        Vm vm = lab.start(
                Machine.pc().with("-spice", "unix=on,addr=spice.sock,disable-ticketing=on,seamless-migration=on"));
        vm.execute("client_migrate_info", Map.of("protocol", "spice", "hostname", "127.0.0.1", "port", 5900));

        vm.provoke(SpiceMigrateCompletedEvent.class, "migrate", NOWHERE);
    }

    private static void tellEvents(Vm vm) {
        enable(vm, "events");
    }

    private static void enable(Vm vm, String capability) {
        vm.execute(
                "migrate-set-capabilities",
                Map.of("capabilities", List.of(Map.of("capability", capability, "state", true))));
    }

    private static Predicate<MigrationEvent> isNew(String status) {
        return event -> event.status().wireName().equals(status);
    }

    private static CompletableFuture<MigrationEvent> expect(Vm vm, MigrationEvent.Status status) {
        return vm.expect(MigrationEvent.class, event -> event.status().equals(status));
    }
}
