package io.github.qmpevents.benchmarks.report;

import io.github.qmpevents.benchmarks.run.Jvm;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;

/** Where and when it was measured. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** A paragraph. */
    static String describe(String effort, List<Jvm> jvms) throws IOException {
        StringBuilder text = new StringBuilder("A " + effort + " run of " + LocalDate.now(ZoneOffset.UTC) + " on "
                + processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + System.getProperty("os.name") + " " + System.getProperty("os.version"));
        for (Jvm jvm : jvms) {
            text.append("; ").append(jvm.name()).append(" is ").append(version(jvm));
        }
        return text.append('.').toString();
    }

    private static String processor() throws IOException {
        if (Files.isReadable(PROCESSORS)) {
            for (String line : Files.readAllLines(PROCESSORS)) {
                if (line.startsWith("model name")) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        }
        return System.getProperty("os.arch");
    }

    /** As the JDK itself tells in its file {@code release}. */
    private static String version(Jvm jvm) throws IOException {
        Properties release = new Properties();
        Path file = jvm.home().resolve("release");
        if (Files.isReadable(file)) {
            release.load(new StringReader(Files.readString(file)));
        }
        String text = release.getProperty("IMPLEMENTOR", "") + " " + release.getProperty("JAVA_VERSION", "unknown");
        return text.replace("\"", "").strip();
    }
}
