package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.message.QemuVersion;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import io.github.qmpevents.runtime.text.WarningLog;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A QEMU that is none of those whose events were described. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OtherVersionTest {
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final MonitorObserver observer = new MonitorObserver() {
        @Override
        public void connected(String monitor, Greeting greeting) {
            told.add("connected " + monitor);
        }

        @Override
        public void otherVersion(String monitor, QemuVersion version, List<String> described) {
            told.add("other " + monitor + " " + version.major() + "." + version.minor() + " " + described);
        }
    };

    private void connect(String name, EventTable<TestEvent> table, int major) throws IOException {
        try (FakeQemu qemu = FakeQemu.builder().version(major, 3, 0).start();
                var monitor = QmpMonitor.builder(qemu.address(), table)
                        .name(name)
                        .observe(observer)
                        .connect()) {
            assertThat(monitor.state()).isEqualTo(MonitorState.RUNNING);
        }
    }

    private VersionReport report(String name) {
        WarningLog log = new WarningLog(System::nanoTime, logged::add);
        return new VersionReport(name, TestEvents.Table.describing("7.2", "9.1"), observer, log);
    }

    @Test
    void itIsToldToTheObserverOfEachMonitor() throws IOException {
        connect("vm1", TestEvents.Table.describing("7.2", "9.1"), 41);
        connect("vm2", TestEvents.Table.describing("7.2", "9.1"), 41);

        assertThat(told)
                .containsExactly(
                        "connected vm1", "other vm1 41.3 [7.2, 9.1]", "connected vm2", "other vm2 41.3 [7.2, 9.1]");
    }

    @Test
    void nothingIsToldOfADescribedOneOrIfItIsNotKnownWhatWasDescribed() throws IOException {
        connect("vm1", TestEvents.Table.describing("7.2", "9.1"), 8);
        connect("vm2", TestEvents.TABLE, 42);

        assertThat(told).containsExactly("connected vm1", "connected vm2");
    }

    @Test
    void itIsLoggedOnceHoweverManyMonitorsMeetIt() {
        report("vm1").greeted(new QemuVersion(43, 0, 1, ""));
        report("vm2").greeted(new QemuVersion(43, 0, 1, ""));

        assertThat(told).hasSize(2);
        assertThat(logged)
                .singleElement()
                .asString()
                .startsWith("vm1: QEMU 43.0.1 is newer than those whose events were described (7.2 to 9.1): ");
    }

    @Test
    void aMonitorTellsItAgainOnlyIfAnotherOneAnswers() {
        VersionReport report = report("vm1");
        report.greeted(new QemuVersion(44, 0, 1, ""));
        report.greeted(new QemuVersion(44, 0, 1, ""));
        report.greeted(null);
        report.greeted(new QemuVersion(2, 0, 0, ""));

        assertThat(told).containsExactly("other vm1 44.0 [7.2, 9.1]", "other vm1 2.0 [7.2, 9.1]");
        assertThat(logged).hasSize(2);
    }
}
