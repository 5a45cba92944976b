package io.github.qmpevents.benchmarks.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.corpus.CyclingStream;
import io.github.qmpevents.benchmarks.corpus.Style;
import io.github.qmpevents.benchmarks.events.QemuEvent;
import io.github.qmpevents.benchmarks.model.Event;
import io.github.qmpevents.benchmarks.peers.PlainTree;
import io.github.qmpevents.runtime.OpenEnum;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated code does the same work as the libraries that it is compared with. */
class OurEventsTest {
    @ParameterizedTest
    @EnumSource
    void eventsHoldWhatAPlainTreeHolds(Style style) throws IOException, ReflectiveOperationException {
        Corpus corpus = Corpus.of(style);
        List<QemuEvent> events = new ArrayList<>();
        Subscription.ALL.stream(events::add).read(new CyclingStream(corpus.bytes(), 1));

        List<Object> expected = new ArrayList<>();
        for (byte[] line : corpus.lines()) {
            expected.add(plain(new PlainTree().decode(line)));
        }
        List<Object> found = new ArrayList<>();
        for (QemuEvent event : events) {
            found.add(plain(event));
        }
        assertThat(found).isEqualTo(expected);
    }

    /** All that an event of the libraries holds, as maps. */
    private static Object plain(Event event) throws ReflectiveOperationException {
        Map<String, Object> members = new TreeMap<>();
        if (event.data() != null) {
            members.putAll(members((Record) event.data()));
        }
        members.put(
                "timestamp",
                Instant.ofEpochSecond(
                        event.timestamp().seconds(), event.timestamp().microseconds() * 1000));
        return Map.of(event.event(), members);
    }

    /** The same of an event of ours. */
    private static Object plain(QemuEvent event) throws ReflectiveOperationException {
        return Map.of(event.eventName(), members((Record) event));
    }

    private static Map<String, Object> members(Record value) throws ReflectiveOperationException {
        Map<String, Object> members = new TreeMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object member = component.getAccessor().invoke(value);
            if (member != null && !component.getName().equals("additional")) {
                members.put(component.getName(), simple(member));
            }
        }
        return members;
    }

    private static @Nullable Object simple(Object member) throws ReflectiveOperationException {
        if (member instanceof OpenEnum<?> value) {
            return value.wireName();
        }
        return member instanceof Record value ? members(value) : member;
    }
}
