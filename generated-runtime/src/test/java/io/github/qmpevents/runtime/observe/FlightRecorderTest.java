package io.github.qmpevents.runtime.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jdk.jfr.Recording;
import jdk.jfr.ValueDescriptor;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of the flight recorder, in JVMs of their own. */
class FlightRecorderTest {
    @TempDir
    private Path folder;

    @Test
    void writesAnEventForEverythingThatHappens() throws Exception {
        assertThat(ChildJvm.run(WithRecording.class, folder, List.of(), folder.toString()))
                .filteredOn(line -> line.startsWith("io.github"))
                .containsExactly(
                        "io.github.qmpevents.Connected monitor=vm1 version=7.2.22",
                        "io.github.qmpevents.Event bytes=17 eventName=STOP monitor=vm1",
                        "io.github.qmpevents.BadMessage bytes=5 detail=a line kind=GARBAGE monitor=vm1 number=3"
                                + " offset=40",
                        "io.github.qmpevents.Dropped count=5 monitor=vm1 subscription=all",
                        "io.github.qmpevents.Unrecognized detail=unknown event NEW\\r\\n\\u0024{jndi:x}\\u202E"
                                + " eventName=NEW\\r\\n\\u0024{jndi:x}\\u202E monitor=vm1 reason=UNKNOWN_EVENT",
                        "io.github.qmpevents.Drift eventName=JOB_ENDED found=new\\r\\n\\u001B[31m\\u0024{jndi:x}\\u202E"
                                + " kind=UNKNOWN_MEMBER monitor=vm1 path=data",
                        "io.github.qmpevents.Reconnecting bytesLost=17 cause=CUT detail=cut monitor=vm1",
                        "io.github.qmpevents.Ended bytesLost=17 cause=CUT detail=cut monitor=vm1");
    }

    @Test
    void loadsNothingOfTheFlightRecorderForThoseWhoDoNotAsk() throws Exception {
        List<String> withOthers = ChildJvm.run(WithoutFlightRecorder.class, folder, List.of("-Xlog:class+load"));
        assertThat(withOthers)
                .anyMatch(line -> line.contains("observe.ObserverList"))
                .noneMatch(line -> line.contains(" jdk.jfr.")
                        || line.contains("observe.FlightE")
                        || line.contains("observe.FlightRecorderO"));
        List<String> asked = ChildJvm.run(WithObserver.class, folder, List.of("-Xlog:class+load"));
        assertThat(asked).anyMatch(line -> line.contains(" jdk.jfr.Event"));
    }

    @Test
    void saysWhatToDoWhereThereIsNoFlightRecorder() throws Exception {
        List<String> small = List.of("--limit-modules", "java.base");
        assertThat(ChildJvm.run(WithObserver.class, folder, small))
                .containsExactly("there is no flight recorder: start Java with --add-modules jdk.jfr");
        assertThat(ChildJvm.run(WithoutFlightRecorder.class, folder, small)).containsExactly("8");
    }

    /** Tells everything while a recording runs, and prints what the recording has. */
    static final class WithRecording {
        private WithRecording() {}

        public static void main(String[] arguments) throws Exception {
            Path file = Path.of(arguments[0], "flight.jfr");
            MonitorObserver observer = FlightRecorder.observer();
            Happenings.tell(observer);
            try (Recording recording = new Recording()) {
                recording.start();
                Happenings.tell(observer);
                recording.stop();
                recording.dump(file);
            }
            print(file);
            Files.delete(file);
        }

        private static void print(Path file) throws Exception {
            List<RecordedEvent> events = new ArrayList<>(RecordingFile.readAllEvents(file));
            events.removeIf(event -> !event.getEventType().getName().startsWith("io.github"));
            events.sort((one, other) -> one.getStartTime().compareTo(other.getStartTime()));
            for (RecordedEvent event : events) {
                System.out.println(event.getEventType().getName() + fields(event));
            }
        }

        private static String fields(RecordedEvent event) {
            Set<String> fields = new TreeSet<>();
            for (ValueDescriptor field : event.getFields()) {
                String name = field.getName();
                if (!Set.of("startTime", "duration", "eventThread", "stackTrace")
                        .contains(name)) {
                    fields.add(" " + name + "=" + event.getValue(name));
                }
            }
            return String.join("", fields);
        }
    }

    /** Uses another observer. */
    static final class WithoutFlightRecorder {
        private WithoutFlightRecorder() {}

        public static void main(String[] arguments) {
            Happenings.Noted noted = new Happenings.Noted();
            Happenings.tell(MonitorObserver.all(List.of(noted)));
            System.out.println(noted.names.size());
        }
    }

    /** Asks for the observer. */
    static final class WithObserver {
        private WithObserver() {}

        public static void main(String[] arguments) {
            try {
                Happenings.tell(FlightRecorder.observer());
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
