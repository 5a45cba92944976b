package io.github.qmpevents.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.ChildJvm;
import io.github.qmpevents.runtime.text.WarningLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others write does not get into the log as it is, whichever way it takes. */
class HostileLogTest {
    @Test
    void everyLineIsOneShortLineOfPrintableAscii(@TempDir Path folder) throws Exception {
        List<String> lines = logged(folder);
        assertThat(lines)
                .isNotEmpty()
                .allMatch(line -> line.matches("(WARNING|FINE) [ -~]+"))
                .allMatch(line -> line.length() < WarningLog.LONGEST + 200)
                .noneMatch(line -> line.startsWith("WARNING forged"))
                .noneMatch(line -> line.contains("${"));
        for (String way : List.of(
                "WARNING bad message 3 ",
                "WARNING bad message 4 ",
                "WARNING unrecognized event UNKNOWN\\r\\n",
                "WARNING unrecognized event JOB_ENDED (WRONG_TYPE|MISSING_MEMBER)",
                "WARNING a handler of STOP failed .*: event",
                "WARNING a handler of UNKNOWN\\r\\n.* failed .*: (event|unrecognized)",
                "WARNING a handler failed .*: drift",
                "WARNING a handler failed .*: bad",
                "WARNING the handler of errors failed .*: error",
                "WARNING a tap failed .*: tap",
                "WARNING an observer failed .*: observer",
                "WARNING name\\r\\n.*",
                "FINE name\\r\\n.* <- .*",
                "FINE name\\r\\n.* -> .*")) {
            String pattern =
                    way.replace("\\", "\\\\").replace("(WRONG", "\\((WRONG").replace("MEMBER)", "MEMBER)\\)");
            assertThat(lines).as(way).anyMatch(line -> line.matches(pattern + ".*"));
        }
    }

    private static List<String> logged(Path folder) throws Exception {
        Path configuration = folder.resolve("logging.properties");
        Files.write(
                configuration,
                List.of(
                        "handlers = java.util.logging.ConsoleHandler",
                        "java.util.logging.ConsoleHandler.level = ALL",
                        "java.util.logging.ConsoleHandler.encoding = UTF-8",
                        "java.util.logging.SimpleFormatter.format = %4$s %5$s%n",
                        "io.github.qmpevents.wire.level = FINE"));
        return ChildJvm.run(HostileTexts.class, folder, List.of("-Djava.util.logging.config.file=" + configuration));
    }
}
