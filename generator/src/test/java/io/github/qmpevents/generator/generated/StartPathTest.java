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

    private static final Map<String, ClassFile> RUNTIME = ByteCodeTest.read(Compilation.runtime());

    /** Reads eight bytes at a time, and is no call site. */
    private static final String VAR_HANDLE = "java/lang/invoke/VarHandle";

    /**
     * Loggers, flight recorder, streams, and what lambdas and concatenations of ours are made of at run time. The JDK has
     * lambdas of its own, on 17 one in the class that reads words.
     */
    private static final Pattern SLOW = Pattern.compile("(?i).*logg(er|ing).*|jdk\\.jfr\\..*|java\\.util\\.stream\\..*"
            + "|(?!java\\.).*\\$\\$Lambda.*|.*StringConcat.*|java\\.lang\\.runtime\\..*");

    @Test
    void theFirstEventNeedsNoLoggerNoRecorderNoLambdaAndNoStream(@TempDir Path work) {
        Compilation program =
                Compilation.in(work, 17).onClassPath(CompiledCode.classes()).source("acme/start/Start.java", PROGRAM);
        assertThat(Javac.ofThisJdk().run(program)).isEmpty();

        List<String> loaded = loadedSince(
                "acme.start.Start",
                ChildJvm.with("-Xlog:class+load")
                        .runOnClassPath(
                                Duration.ofMinutes(1),
                                "acme.start.Start",
                                program.classes(),
                                CompiledCode.classes(),
                                Compilation.runtime()));

        assertThat(loaded).contains("io.github.qmpevents.runtime.EventLines", "generated.bundled.StopEvent");
        assertThat(loaded).doesNotContain("io.github.qmpevents.runtime.DriftLog");
        assertThat(loaded).doesNotContain("io.github.qmpevents.runtime.message.EventMessage");
        assertThat(loaded).noneMatch(name -> SLOW.matcher(name).matches());
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
    void theRuntimeHasNoLambdaAndConcatenatesNothingAtRunTime() {
        RUNTIME.forEach((path, file) -> assertThat(file.classes())
                .as(path)
                .allMatch(name -> name.equals(VAR_HANDLE) || ByteCodeTest.isSetUpWithoutDelay(name)));
    }

    @Test
    void onlyWhatWritesWarningsMentionsALogger() {
        RUNTIME.forEach((path, file) -> assertThat(mentionsLogger(file))
                .as(path)
                .isEqualTo(path.contains("runtime/WarningLog$2.class")
                        || path.contains("runtime/WarningLog$Holder.class")));
    }

    private static boolean mentionsLogger(ClassFile file) {
        return file.classes().stream()
                .anyMatch(name -> name.equals("java/lang/System$Logger")
                        || name.startsWith("java/util/logging/")
                        || name.startsWith("jdk/jfr/"));
    }
}
