package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.Drift.Kind;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.LineTaker;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.message.MessageReader;
import io.github.qmpevents.runtime.message.Streams;
import io.github.qmpevents.runtime.testevents.DeviceEvents;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import io.github.qmpevents.runtime.text.WarningLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of events that are not as described: the same, whichever way a message takes. */
class DriftTest {
    private static final String TIME = "\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}";
    private static final String REST = "\"done\": 1, \"kind\": \"copy\", \"job\": \"j\"";

    /** The id of {@code JOB_ENDED}. */
    private static final int JOB = 1;

    @Test
    void nothingIsToldOfWhatIsAsDescribed() throws IOException {
        assertThat(ofJob(REST)).isEmpty();
        assertThat(ofJob(REST + ", \"error\": \"e\", \"servers\": [{\"port\": 1, \"host\": \"h\"}]"))
                .isEmpty();
        assertThat(ofJob("\"job\": \"j\", \"servers\": [], \"done\": 1, \"kind\": \"merge\""))
                .isEmpty();
        assertThat(ofMessage(TIME + ", \"event\": \"STOP\"", TestEvents.TABLE)).isEmpty();
        assertThat(ofMessage("\"event\": \"STOP\"", TestEvents.TABLE)).isEmpty();
    }

    @Test
    void anUnknownMemberIsToldWithTheObjectThatHasIt() throws IOException {
        assertThat(ofJob(REST + ", \"new\": {\"a\": 1}")).containsExactly(job(Kind.UNKNOWN_MEMBER, 0, "data", "new"));
        assertThat(ofJob("\"\\u006e\u0065w\": [1], " + REST))
                .containsExactly(job(Kind.UNKNOWN_MEMBER, 0, "data", "new"));
        assertThat(ofJob(REST + ", \"servers\": [{\"port\": 1, \"host\": \"h\", \"ipv6\": true}]"))
                .containsExactly(job(Kind.UNKNOWN_MEMBER, 5, "data.servers", "ipv6"));
        assertThat(ofMessage("\"event\": \"STOP\", \"data\": {\"on\": true}", TestEvents.TABLE))
                .containsExactly(new Drift(Kind.UNKNOWN_MEMBER, 0, 0, "STOP", "data", "on"));
    }

    @Test
    void anUnknownMemberOfTheMessageItselfIsTold() throws IOException {
        Drift id = new Drift(Kind.UNKNOWN_MEMBER, 0, -1, "STOP", "", "id");

        assertThat(ofMessage(TIME + ", \"event\": \"STOP\", \"id\": {\"a\": 1}", TestEvents.TABLE))
                .containsExactly(id);
        assertThat(ofMessage("\"i\\u0064\": 5, \"event\": \"STOP\", " + TIME, TestEvents.TABLE))
                .containsExactly(id);
        assertThat(ofMessage(TIME + ", \"event\": \"STOP\", \"data\": {}, \"id\": 5", TestEvents.TABLE))
                .containsExactly(id);
        assertThat(ofMessage(
                        "\"timestamp\": {\"seconds\": 1, \"microseconds\": 2, \"zone\": 0}, \"event\": \"STOP\"",
                        TestEvents.TABLE))
                .containsExactly(new Drift(Kind.UNKNOWN_MEMBER, 0, -1, "STOP", "timestamp", "zone"));
    }

    @Test
    void anUnknownValueIsToldWithItsMember() throws IOException {
        Drift value = job(Kind.UNKNOWN_VALUE, 2, "data.kind", "split");

        assertThat(ofJob("\"done\": 1, \"kind\": \"split\", \"job\": \"j\"")).containsExactly(value);
        assertThat(ofJob("\"job\": \"j\", \"kind\": \"spl\\u0069t\", \"done\": 1"))
                .containsExactly(value);
    }

    @Test
    void anUnknownEventIsToldByItsName() throws IOException {
        assertThat(ofMessage(TIME + ", \"event\": \"NEW\", \"data\": {\"a\": 1, \"a\": 2}", TestEvents.TABLE))
                .containsExactly(new Drift(Kind.UNKNOWN_EVENT, -1, -1, "NEW", "", ""));
    }

    @Test
    void aMissingMemberIsToldByItsPath() throws IOException {
        assertThat(ofJob("\"done\": 1, \"kind\": \"copy\""))
                .containsExactly(job(Kind.MISSING_MEMBER, 1, "data.job", ""));
        assertThat(ofJob("\"kind\": \"copy\", \"job\": \"j\""))
                .containsExactly(job(Kind.MISSING_MEMBER, 3, "data.done", ""));
        assertThat(ofJob(REST + ", \"servers\": [{\"host\": \"h\"}]"))
                .containsExactly(job(Kind.MISSING_MEMBER, 7, "data.servers.port", ""));
        assertThat(ofMessage(TIME + ", \"event\": \"JOB_ENDED\"", TestEvents.TABLE))
                .containsExactly(job(Kind.MISSING_MEMBER, 1, "data.job", ""));
    }

    @Test
    void aMemberThatComesAgainIsToldOnceForEachTime() throws IOException {
        Drift again = job(Kind.DUPLICATE_MEMBER, 1, "data.job", "job");

        assertThat(ofJob(REST + ", \"job\": \"k\"")).containsExactly(again);
        assertThat(ofJob(REST + ", \"j\\u006fb\": \"k\", \"job\": \"l\"")).containsExactly(again, again);
        assertThat(ofJob(REST + ", \"servers\": [{\"port\": 1, \"host\": \"h\", \"port\": 2}]"))
                .containsExactly(job(Kind.DUPLICATE_MEMBER, 7, "data.servers.port", "port"));
        assertThat(ofJob(REST + ", \"new\": 1, \"new\": 2"))
                .containsExactly(
                        job(Kind.UNKNOWN_MEMBER, 0, "data", "new"),
                        job(Kind.UNKNOWN_MEMBER, 0, "data", "new"),
                        job(Kind.DUPLICATE_MEMBER, -1, "data.new", "new"));
    }

    @Test
    void aMemberOfTheMessageItselfThatComesAgainIsTold() throws IOException {
        assertThat(ofMessage("\"event\": \"NEW\", \"event\": \"STOP\"", TestEvents.TABLE))
                .containsExactly(new Drift(Kind.DUPLICATE_MEMBER, 0, -1, "STOP", "event", "event"));
        assertThat(ofMessage("\"data\": {\"new\": 1}, \"event\": \"STOP\", \"data\": {}", TestEvents.TABLE))
                .containsExactly(new Drift(Kind.DUPLICATE_MEMBER, 0, -1, "STOP", "data", "data"));
        assertThat(ofMessage(
                        "\"timestamp\": {\"seconds\": 1, \"seconds\": 1, \"microseconds\": 2}, \"event\": \"STOP\"",
                        TestEvents.TABLE))
                .containsExactly(new Drift(Kind.DUPLICATE_MEMBER, 0, -1, "STOP", "timestamp.seconds", "seconds"));
    }

    @Test
    void whatIsInsideOfValuesThatAreNotDescribedIsNotTold() throws IOException {
        String twice = "{\"a\": 1, \"a\": {\"b\": 2, \"b\": 3}}";
        String place = "\"place\": {\"slot\": 1, \"node\": \"n\"}, \"size\": 1, \"action\": \"plug\", \"rate\": 1}";

        assertThat(ofMessage(
                        TIME + ", \"event\": \"DEVICE_CHANGED\", \"data\": {\"on\": true, \"extra\": " + twice + ", "
                                + place,
                        DeviceEvents.TABLE))
                .isEmpty();
        assertThat(ofMessage(
                        TIME + ", \"event\": \"DEVICE_CHANGED\", \"data\": {\"extra\": " + twice + ", \"on\": true, "
                                + place,
                        DeviceEvents.TABLE))
                .isEmpty();
        assertThat(ofJob(REST + ", \"new\": " + twice)).containsExactly(job(Kind.UNKNOWN_MEMBER, 0, "data", "new"));
    }

    @Test
    void driftOfOneEventComesInTheOrderOfItsText() throws IOException {
        String data = "\"done\": 1, \"kind\": \"split\", \"new\": 1, \"done\": 2,"
                + " \"servers\": [{\"port\": 1, \"ipv6\": 1, \"host\": \"h\"}, {\"port\": 1}]";

        assertThat(ofMessage(
                        TIME + ", \"event\": \"JOB_ENDED\", \"data\": {" + data + "}, \"id\": 1", TestEvents.TABLE))
                .containsExactly(
                        job(Kind.UNKNOWN_VALUE, 2, "data.kind", "split"),
                        job(Kind.UNKNOWN_MEMBER, 0, "data", "new"),
                        job(Kind.UNKNOWN_MEMBER, 5, "data.servers", "ipv6"),
                        job(Kind.MISSING_MEMBER, 6, "data.servers.host", ""),
                        job(Kind.DUPLICATE_MEMBER, 3, "data.done", "done"),
                        job(Kind.UNKNOWN_MEMBER, -1, "", "id"));
    }

    @Test
    void driftOfDataOfTheWrongTypeIsThatBeforeTheFault() throws IOException {
        assertThat(ofJob("\"kind\": \"split\", \"job\": 5, \"new\": 1"))
                .containsExactly(job(Kind.UNKNOWN_VALUE, 2, "data.kind", "split"));
        assertThat(ofMessage(TIME + ", \"event\": \"JOB_ENDED\", \"data\": [1]", TestEvents.TABLE))
                .isEmpty();
        assertThat(ofMessage("\"timestamp\": 5, \"event\": \"STOP\", \"data\": {\"new\": 1}", TestEvents.TABLE))
                .isEmpty();
    }

    @Test
    void driftIsToldBeforeItsEvent() throws IOException {
        List<String> calls = new ArrayList<>();
        String stop = "{" + TIME + ", \"event\": \"STOP\", \"data\": {\"new\": 1}}\r\n";
        EventStream.of(TestEvents.TABLE)
                .on(StopEvent.class, event -> calls.add("event"))
                .onUnrecognized(event -> calls.add("unrecognized"))
                .onDrift(drift -> calls.add(drift.kind().toString()))
                .read(new ByteArrayInputStream(
                        Streams.bytes(stop + "{" + TIME + ", \"event\": \"JOB_ENDED\"}\r\n" + stop)));

        assertThat(calls)
                .containsExactly(
                        "UNKNOWN_MEMBER", "event", "MISSING_MEMBER", "unrecognized", "UNKNOWN_MEMBER", "event");
    }

    @Test
    void aHandlerThatThrowsHarmsNobody() throws IOException {
        List<Object> calls = new ArrayList<>();
        List<String> logged = new ArrayList<>();
        EventStream<TestEvent> stream = EventStream.of(TestEvents.TABLE)
                .onDrift(drift -> {
                    throw new AssertionError("no");
                })
                .onDrift(drift -> calls.add(drift.found()))
                .on(StopEvent.class, event -> calls.add(event.additional().json()))
                .onHandlerError((error, event) -> calls.add(error));
        stream.log = new WarningLog(() -> 0, logged::add);
        String stop = "{" + TIME + ", \"event\": \"STOP\", \"data\": {\"new\": 1}}\r\n";
        EventCounts counts = stream.read(new ByteArrayInputStream(Streams.bytes(stop + " " + stop)));

        assertThat(counts).isEqualTo(new EventCounts(2, 2, 0, 0));
        assertThat(calls).containsExactly("new", "{\"new\": 1}", "new", "{\"new\": 1}");
        assertThat(logged).hasSize(2).allMatch(line -> line.startsWith("a handler failed at "));
    }

    @Test
    void nothingIsToldOfEventsThatNobodyAskedFor() throws IOException {
        List<Drift> told = new ArrayList<>();
        EventStream.of(TestEvents.TABLE)
                .on(JobEndedEvent.class, event -> {})
                .onDrift(told::add)
                .read(new ByteArrayInputStream(
                        Streams.bytes("{" + TIME + ", \"event\": \"STOP\", \"data\": {\"new\": 1}}\r\n"
                                + "{\"event\": \"STOP\", \"id\": 1}\r\n")));

        assertThat(told).isEmpty();
    }

    @Test
    void nothingIsKeptIfNobodyObserves() {
        assertThat(EventHandlers.builder(TestEvents.TABLE)
                        .onEvent(event -> {})
                        .build()
                        .newDriftLog())
                .isNull();
        assertThat(EventHandlers.builder(TestEvents.TABLE)
                        .onDrift(drift -> {})
                        .build()
                        .newDriftLog())
                .isNotNull();
    }

    private static Drift job(Kind kind, int member, String path, String found) {
        return new Drift(kind, JOB, member, "JOB_ENDED", path, found);
    }

    private static List<Drift> ofJob(String members) throws IOException {
        return ofMessage(TIME + ", \"event\": \"JOB_ENDED\", \"data\": {" + members + "}", TestEvents.TABLE);
    }

    /** The drift of a message with these members, written in several ways and read in several others. */
    private static <T extends QmpEvent> List<Drift> ofMessage(String members, EventTable<T> table) throws IOException {
        String line = "{" + members + "}\r\n";
        List<Drift> told = byStream(line, table);
        for (String form : List.of(
                line,
                " " + line,
                line.replace(": ", ":").replace(", ", ","),
                line.replace(", ", " ,\t"),
                line.replace(", ", ",\r\n    "),
                line.replace("{", "{\n"))) {
            assertThat(byStream(form, table)).as(form).isEqualTo(told);
            assertThat(byStreamInPieces(form, table)).as(form).isEqualTo(told);
            assertThat(byLineTaker(form, table)).as(form).isEqualTo(told);
            assertThat(byMessages(form, table)).as(form).isEqualTo(told);
        }
        return told;
    }

    private static <T extends QmpEvent> List<Drift> byStream(String text, EventTable<T> table) throws IOException {
        List<Drift> told = new ArrayList<>();
        stream(table, told).read(new ByteArrayInputStream(Streams.bytes(text)));
        return told;
    }

    private static <T extends QmpEvent> List<Drift> byStreamInPieces(String text, EventTable<T> table)
            throws IOException {
        List<Drift> told = new ArrayList<>();
        stream(table, told).read(Streams.oneByOne(Streams.bytes(text)));
        return told;
    }

    private static <T extends QmpEvent> EventStream<T> stream(EventTable<T> table, List<Drift> told) {
        return EventStream.of(table)
                .onEvent(event -> {})
                .onUnrecognized(event -> {})
                .onDrift(told::add);
    }

    private static <T extends QmpEvent> List<Drift> byLineTaker(String text, EventTable<T> table) throws IOException {
        List<Drift> told = new ArrayList<>();
        EventHandlers<T> handlers = handlers(table, told);
        LineTaker lines = handlers.lineTaker(MessageLimits.defaults());
        try (MessageReader reader = new MessageReader(new ByteArrayInputStream(Streams.bytes(text)))) {
            for (Message message = reader.next(lines); message != null; message = reader.next(lines)) {
                handlers.dispatch((EventMessage) message);
            }
        }
        return told;
    }

    private static <T extends QmpEvent> List<Drift> byMessages(String text, EventTable<T> table) {
        List<Drift> told = new ArrayList<>();
        handlers(table, told).dispatch((EventMessage) Message.parse(text.strip()));
        return told;
    }

    private static <T extends QmpEvent> EventHandlers<T> handlers(EventTable<T> table, List<Drift> told) {
        return EventHandlers.builder(table)
                .onEvent(event -> {})
                .onUnrecognized(event -> {})
                .onDrift(told::add)
                .build();
    }
}
