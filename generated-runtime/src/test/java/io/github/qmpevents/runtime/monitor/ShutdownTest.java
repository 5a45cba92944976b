package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that end while a monitor is open. */
class ShutdownTest {
    @TempDir
    private Path folder;

    @Test
    void anOpenMonitorKeepsNoProgramRunningAndMayBeUsedByItsShutdownHook() throws Exception {
        assertThat(ChildJvm.run(HookProgram.class, folder, List.of())).containsExactly("1", "CLOSED_HERE");
    }
}
