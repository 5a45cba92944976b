package io.github.qmpevents.generator.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.ChildJvm;
import io.github.qmpevents.generator.testing.ClassFile;
import io.github.qmpevents.generator.testing.Compilation;
import io.github.qmpevents.generator.testing.CompiledCode;
import io.github.qmpevents.generator.testing.Javac;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program loads before it has handled its first event. */
class StartPathTest {
    private static final String PROGRAM = """
            package acme.start;

            import generated.bundled.QemuEvents;
            import generated.bundled.StopEvent;
            import io.github.qmpevents.runtime.EventStream;
            import java.io.ByteArrayInputStream;
            import java.util.function.Consumer;

            /** Handles one event. */
            public final class Start implements Consumer<StopEvent> {
                private boolean handled;

                private static final String STOP =
                        "{\\"timestamp\\": {\\"seconds\\": 1, \\"microseconds\\": 2}, \\"event\\": \\"STOP\\"}\\r\\n";

                private Start() {}

                public static void main(String[] args) throws Exception {
                    byte[] bytes = STOP.getBytes("US-ASCII");
                    Start start = new Start();
                    EventStream.of(QemuEvents.TABLE).on(StopEvent.class, start).read(new ByteArrayInputStream(bytes));
                    if (!start.handled) {
                        throw new AssertionError();
                    }
                }

                @Override
                public void accept(StopEvent event) {
                    handled = event.timestamp() != null;
                }
            }
            """;

    private static final String MONITOR_PROGRAM = """
            package acme.start;

            import generated.bundled.QemuEvents;
            import generated.bundled.StopEvent;
            import io.github.qmpevents.runtime.monitor.QmpMonitor;
            import java.io.OutputStream;
            import java.net.InetAddress;
            import java.net.ServerSocket;
            import java.net.Socket;
            import java.util.function.Consumer;

            /** Handles one event of a server of its own, which is of the version that is described. */
            public final class Start extends Thread implements Consumer<StopEvent> {
                private static final String FIRST =
                        "{\\"QMP\\": {\\"version\\": {\\"qemu\\": {\\"micro\\": 0, \\"minor\\": 7, \\"major\\": 2},"
                                + " \\"package\\": \\"\\"}, \\"capabilities\\": []}}\\r\\n";
                private static final String SECOND = "{\\"return\\": {}, \\"id\\": \\"qmp-events\\"}\\r\\n"
                        + "{\\"timestamp\\": {\\"seconds\\": 1, \\"microseconds\\": 2}, \\"event\\": \\"STOP\\"}\\r\\n";

                private final ServerSocket server;
                private volatile boolean handled;

                private Start(ServerSocket server) {
                    this.server = server;
                }

                public static void main(String[] args) throws Exception {
                    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                        Start start = new Start(server);
                        start.start();
                        QmpMonitor.builder(server.getLocalSocketAddress(), QemuEvents.TABLE)
                                .on(StopEvent.class, start)
                                .connect()
                                .ended()
                                .join();
                        if (!start.handled) {
                            throw new AssertionError();
                        }
                    }
                }

                @Override
                public void run() {
                    try (Socket client = server.accept()) {
                        OutputStream out = client.getOutputStream();
                        out.write(FIRST.getBytes("US-ASCII"));
                        while (client.getInputStream().read() != '\\n') {
                            // The client asks for its capabilities.
                        }
                        out.write(SECOND.getBytes("US-ASCII"));
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }

                @Override
                public void accept(StopEvent event) {
                    handled = event.timestamp() != null;
                }
            }
            """;

    /** What is loaded only for those who ask for it: agents, recordings, taps, observers, the texts of commands. */
    private static final Pattern ON_DEMAND = Pattern.compile(".*/runtime/(agent|command|observe|recording|tap)/.*");

    /** The classes that may mention loggers or the flight recorder; each is loaded when it is needed. */
    private static final Pattern MENTIONS = Pattern.compile(
            ".*/(text/WarningLog\\$(2|Holder)|tap/WireLog(\\$.+)?|observe/Flight(Events|RecorderObserver)(\\$.+)?)[.]class");

    private static final Map<String, ClassFile> RUNTIME = ByteCodeTest.read(Compilation.runtime());

    /** Reads eight bytes at a time, and is no call site. */
    private static final String VAR_HANDLE = "java/lang/invoke/VarHandle";

    /**
     * Loggers, flight recorder, streams, and what lambdas and concatenations of ours are made of at run time. The JDK has
     * lambdas of its own, on 17 one in the class that reads words.
     */
    private static final Pattern SLOW = Pattern.compile("(?i).*logg(er|ing).*|jdk\\.jfr\\..*|java\\.util\\.stream\\..*"
            + "|(?!java\\.).*\\$\\$Lambda.*|.*StringConcat.*|java\\.lang\\.runtime\\..*");

    /** The same for connections, for which the JDK has lambdas and streams of its own. */
    private static final Pattern SLOW_OF_OURS =
            Pattern.compile("(?i)java\\.lang\\.System\\$Logger.*|java\\.util\\.logging\\..*"
                    + "|jdk\\.jfr\\..*|io\\.github\\..*\\$\\$Lambda.*|.*StringConcat.*|java\\.lang\\.runtime\\..*");

    @Test
    void theFirstEventNeedsNoLoggerNoRecorderNoLambdaAndNoStream(@TempDir Path work) throws Exception {
        List<String> loaded = loadedBy(PROGRAM, work);

        assertThat(loaded).contains("io.github.qmpevents.runtime.EventLines", "generated.bundled.StopEvent");
        assertThat(loaded).doesNotContain("io.github.qmpevents.runtime.DriftLog");
        assertThat(loaded).doesNotContain("io.github.qmpevents.runtime.message.EventMessage");
        assertThat(loaded).filteredOn(name -> SLOW.matcher(name).matches()).isEmpty();
    }

    @Test
    void theFirstEventOfAMonitorNeedsNoneOfThemEither(@TempDir Path work) throws Exception {
        List<String> loaded = loadedBy(MONITOR_PROGRAM, work);

        assertThat(loaded).contains("io.github.qmpevents.runtime.monitor.MonitorLife", "generated.bundled.StopEvent");
        assertThat(loaded)
                .filteredOn(name -> SLOW_OF_OURS.matcher(name).matches())
                .isEmpty();
    }

    private static List<String> loadedBy(String source, Path work) throws Exception {
        Compilation program =
                Compilation.in(work, 17).onClassPath(CompiledCode.classes()).source("acme/start/Start.java", source);
        assertThat(Javac.ofThisJdk().run(program)).isEmpty();
        return loadedSince(
                "acme.start.Start",
                ChildJvm.with("-Xlog:class+load")
                        .runOnClassPath(
                                Duration.ofMinutes(1),
                                "acme.start.Start",
                                program.classes(),
                                CompiledCode.classes(),
                                Compilation.runtime()));
    }

    /** The names of the classes that were loaded after one, in order, without those of the end. */
    private static List<String> loadedSince(String first, List<String> log) {
        List<String> names = log.stream()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.replaceFirst("^.*\\] +(\\S+) source: .*$", "$1"))
                .toList();
        int start = names.indexOf(first);
        assertThat(start).as("%s is loaded", first).isNotNegative();
        int end = names.indexOf("java.lang.Shutdown");
        return names.subList(start, end < start ? names.size() : end);
    }

    @Test
    void whatIsNotLoadedOnDemandHasNoLambda() {
        RUNTIME.forEach((path, file) -> assertThat(file.classes())
                .as(path)
                .allMatch(name -> name.equals(VAR_HANDLE)
                        || ON_DEMAND.matcher(path).matches()
                        || ByteCodeTest.isSetUpWithoutDelay(name)));
    }

    @Test
    void theRuntimeConcatenatesNothingAtRunTime() {
        RUNTIME.forEach((path, file) ->
                assertThat(file.classes()).as(path).doesNotContain("java/lang/invoke/StringConcatFactory"));
    }

    @Test
    void onlyWhatIsLoadedWhenItIsNeededMentionsLoggersOrTheFlightRecorder() {
        RUNTIME.forEach((path, file) -> assertThat(
                        mentionsLogger(file) && !MENTIONS.matcher(path).matches())
                .as(path)
                .isFalse());
        assertThat(RUNTIME)
                .anySatisfy((path, file) -> assertThat(mentionsLogger(file)).isTrue());
    }

    private static boolean mentionsLogger(ClassFile file) {
        return file.classes().stream()
                .anyMatch(name -> name.equals("java/lang/System$Logger")
                        || name.startsWith("java/util/logging/")
                        || name.startsWith("jdk/jfr/"));
    }
}
