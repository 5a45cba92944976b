package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.message.QemuVersion;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import io.github.qmpevents.runtime.text.WarningLog;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reports that a QEMU is not one of those whose events were described: to the observer of each monitor once, in the log
 * once in a program, however many machines of that version it watches. Confined to the thread that reads.
 */
final class VersionReport {
    /** Servers may claim to be of any version, so not all that they claim is remembered. */
    private static final int MOST_LOGGED = 100;

    private static final Set<String> LOGGED = ConcurrentHashMap.newKeySet();

    private final String monitor;
    private final EventTable<?> table;
    private final MonitorObserver observer;
    private final WarningLog log;
    private @Nullable QemuVersion told;

    VersionReport(String monitor, EventTable<?> table, MonitorObserver observer, WarningLog log) {
        this.monitor = monitor;
        this.table = table;
        this.observer = observer;
        this.log = log;
    }

    /** Takes the version of a greeting, the first one or a later one. */
    void greeted(@Nullable QemuVersion version) {
        String difference = DescribedVersions.difference(version, table.qemuVersions());
        if (difference == null || version == null || version.equals(told)) {
            return;
        }
        told = version;
        observer.otherVersion(monitor, version, table.qemuVersions());
        String key = table.root().getName() + " " + difference;
        if (LOGGED.size() < MOST_LOGGED && LOGGED.add(key)) {
            log.warn(monitor + ": " + difference);
        }
    }
}
