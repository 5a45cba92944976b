package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.events.ResumeEvent;
import io.github.qmpevents.it.events.ShutdownEvent;
import io.github.qmpevents.it.live.qemu.Certificates;
import io.github.qmpevents.it.live.qemu.Deadline;
import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.it.live.qemu.QemuProcess;
import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.message.QemuVersion;
import io.github.qmpevents.runtime.monitor.MonitorBuilder;
import io.github.qmpevents.runtime.monitor.MonitorState;
import io.github.qmpevents.runtime.monitor.QmpMonitor;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

/** The ways to a monitor. */
@LiveTests
class ConnectionLiveTest {
    private static final String TCP = "host=127.0.0.1,port=0,server=on,wait=off";

    @Test
    void qemuTellsItsVersion(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        QemuVersion version = Objects.requireNonNull(vm.monitor().greeting().version());
        assertThat(version.major() + "." + version.minor()).isEqualTo(lab.qemu().version());
        assertThat(vm.monitor().state()).isEqualTo(MonitorState.RUNNING);
    }

    @Test
    void aMonitorListensOnAnInternetSocket(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none().monitor("tcp0", TCP, ""));

        Session session = lab.session("tcp0");
        Vm remote = lab.add(
                vm.process(), session, session.monitor(address(vm, "tcp0")).connect());

        assertSpokenWithToTheEnd(remote);
    }

    @Test
    void aMonitorIsEncryptedAndKnowsItsClient(Lab lab) throws Exception {
        Certificates certificates = Certificates.make(lab.folder());
        Vm vm = lab.start(encrypted());

        Session session = lab.session("tls0");
        Vm remote = lab.add(
                vm.process(),
                session,
                session.monitor(address(vm, "tls0")).tls(certificates.client()).connect());

        assertSpokenWithToTheEnd(remote);
    }

    @Test
    void aMonitorThatNobodyVouchesForIsNotTalkedTo(Lab lab) throws Exception {
        Certificates.make(lab.folder());
        Vm vm = lab.start(encrypted());

        try (Session session = new Session("tls0", lab.folder())) {
            assertRefused(session.monitor(address(vm, "tls0")).tls(SSLContext.getDefault()), Reason.TLS_FAILED);
        }
    }

    private static Machine encrypted() {
        return Machine.none()
                .with("-object", "tls-creds-x509,id=tls,dir=.,endpoint=server,verify-peer=on")
                .monitor("tls0", TCP + ",tls-creds=tls", "");
    }

    /** QEMU has chosen the port. */
    private static InetSocketAddress address(Vm vm, String monitor) {
        String text = vm.execute("query-chardev").json();
        Matcher matcher = Pattern.compile("tcp:127\\.0\\.0\\.1:(\\d+),").matcher(text);
        assertThat(matcher.find()).as("%s in %s", monitor, text).isTrue();
        return new InetSocketAddress("127.0.0.1", Integer.parseInt(matcher.group(1)));
    }

    @Test
    void qemuConnectsToAMonitorThatListens(Lab lab) throws Exception {
        Session session = lab.session("monitor0");
        CompletableFuture<QmpMonitor<QemuEvent>> starting = session.monitor(lab.socket("listening.sock"))
                .listen()
                .connectTimeout(Deadline.OF_ONE_STEP)
                .start();

        QemuProcess process =
                lab.run(Machine.none().monitor("monitor0", "path=listening.sock,server=off,reconnect=1", ""));

        assertSpokenWithToTheEnd(lab.add(process, session, Deadline.await(starting)));
    }

    @Test
    void aQemuThatDoesNotStartIsNotWaitedFor(Lab lab) throws Exception {
        QemuProcess process = lab.run(Machine.none().device("no-such-device").monitor("monitor0", ""));

        try (Session session = new Session("monitor0", lab.folder())) {
            // It may have begun to listen before it saw what it was asked for.
            assertRefused(
                    session.monitor(lab.socket("monitor0.sock"))
                            .retryFor(Deadline.OF_ONE_STEP)
                            .abortIf(process.ended()),
                    Reason.GIVEN_UP,
                    Reason.ENDED);
        }
    }

    private static void assertRefused(MonitorBuilder<QemuEvent> monitor, Reason... reasons) {
        assertThatThrownBy(monitor::connect)
                .isInstanceOfSatisfying(
                        ConnectFailedException.class,
                        failure -> assertThat(failure.reason()).isIn((Object[]) reasons));
    }

    /** QEMU answers even to its last command, and no answer is lost on the way. */
    private static void assertSpokenWithToTheEnd(Vm vm) throws Exception {
        vm.provoke(ResumeEvent.class, "cont");
        vm.provoke(ShutdownEvent.class, "quit");
        assertThat(vm.awaitEnd().cause()).isEqualTo(Cause.CLEAN_END);
    }
}
