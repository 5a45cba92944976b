package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.UnrecognizedEvent;
import io.github.qmpevents.runtime.text.WarningLog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets which event. */
class EventHandlersTest {
    private static final BadMessage BAD = new BadMessage(BadMessage.Kind.GARBAGE, 1, 0, 3, "a detail", "xyz");

    private final List<String> calls = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private final EventHandlers.Builder<TestEvent> builder = EventHandlers.builder(TestEvents.TABLE);

    EventHandlersTest() {
        builder.log = new WarningLog(() -> 0, logged::add);
    }

    @Test
    void anEventReachesTheHandlersOfItsTypeAndThoseOfEveryEventInOrder() {
        EventHandlers<TestEvent> handlers = builder.onEvent(note("every 1"))
                .on(StopEvent.class, note("stop 1"))
                .on(JobEndedEvent.class, note("job"))
                .on(StopEvent.class, note("stop 2"))
                .onEvent(note("every 2"))
                .build();
        assertThat(handlers.dispatch(event("{\"event\": \"STOP\"}"))).isEqualTo(new StopEvent(null, JsonObject.EMPTY));
        assertThat(calls).containsExactly("stop 1 STOP", "stop 2 STOP", "every 1 STOP", "every 2 STOP");
        assertThat(logged).isEmpty();
    }

    @Test
    void anUnrecognizedEventReachesThoseWhoAskedForItsTypeAndThoseOfEveryEvent() {
        EventHandlers<TestEvent> handlers = builder.on(JobEndedEvent.class, note("job"), note("no job"))
                .on(StopEvent.class, note("stop"), note("no stop"))
                .onUnrecognized(note("unrecognized"))
                .onEvent(note("every"))
                .build();
        assertThat(handlers.dispatch(event("{\"event\": \"JOB_ENDED\"}"))).isInstanceOf(UnrecognizedEvent.class);
        handlers.dispatch(event("{\"event\": \"NEW\"}"));
        assertThat(calls)
                .containsExactly(
                        "no job JOB_ENDED",
                        "unrecognized JOB_ENDED",
                        "every JOB_ENDED",
                        "unrecognized NEW",
                        "every NEW");
        assertThat(logged).isEmpty();
    }

    @Test
    void anUnrecognizedEventIsLoggedInOneSafeLineIfNobodyAskedForIt() {
        EventHandlers<TestEvent> handlers = builder.on(JobEndedEvent.class, note("job"))
                .onEvent(note("every"))
                .build();
        handlers.dispatch(event("{\"event\": \"JOB_ENDED\"}"));
        handlers.dispatch(event("{\"event\": \"\\u001b${x}\\r\\n" + "x".repeat(1000) + "\"}"));
        assertThat(logged)
                .hasSize(2)
                .allMatch(line -> line.matches("[ -~]{1,500}"))
                .noneMatch(line -> line.contains("${"))
                .element(0)
                .isEqualTo("unrecognized event JOB_ENDED (MISSING_MEMBER): data.job: missing");
        assertThat(calls).hasSize(2).element(0).isEqualTo("every JOB_ENDED");
    }

    @Test
    void aHandlerOfTheTypesUnrecognizedEventsKeepsThemOutOfTheLog() {
        builder.on(JobEndedEvent.class, note("job"), note("no job"))
                .build()
                .dispatch(event("{\"event\": \"JOB_ENDED\"}"));
        assertThat(calls).containsExactly("no job JOB_ENDED");
        assertThat(logged).isEmpty();
    }

    @Test
    void anEventThatNobodyAskedForIsNotDecoded() {
        EventHandlers<TestEvent> handlers =
                builder.on(StopEvent.class, note("stop")).build();
        assertThat(handlers.dispatch(event("{\"event\": \"JOB_ENDED\"}"))).isNull();
        assertThat(calls).isEmpty();
        assertThat(logged).isEmpty();
    }

    @Test
    void whoAsksForUnrecognizedEventsGetsThoseOfEveryType() {
        builder.onUnrecognized(note("unrecognized")).build().dispatch(event("{\"event\": \"JOB_ENDED\"}"));
        assertThat(calls).containsExactly("unrecognized JOB_ENDED");
    }

    static List<Throwable> throwables() {
        return List.of(
                new IllegalStateException("no"),
                new Exception("checked"),
                new AssertionError("no"),
                new StackOverflowError(),
                new OutOfMemoryError("no"),
                new Error("mine") {});
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void whatAHandlerThrowsReachesTheErrorHandlerAndNobodyElse(Throwable thrown) {
        List<Object> errors = new ArrayList<>();
        EventHandlers<TestEvent> handlers = builder.on(StopEvent.class, event -> sneak(thrown))
                .on(StopEvent.class, note("stop"))
                .onEvent(event -> sneak(thrown))
                .onEvent(note("every"))
                .onUnrecognized(event -> sneak(thrown))
                .onHandlerError((error, event) -> {
                    errors.add(error);
                    errors.add(event.eventName());
                })
                .build();
        handlers.dispatch(event("{\"event\": \"STOP\"}"));
        handlers.dispatch(event("{\"event\": \"NEW\"}"));
        assertThat(calls).containsExactly("stop STOP", "every STOP", "every NEW");
        assertThat(errors).containsExactly(thrown, "STOP", thrown, "STOP", thrown, "NEW", thrown, "NEW");
        assertThat(logged).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void anErrorHandlerMayThrowToo(Throwable thrown) {
        EventHandlers<TestEvent> handlers = builder.on(StopEvent.class, event -> sneak(thrown))
                .onEvent(note("every"))
                .onHandlerError((error, event) -> sneak(thrown))
                .build();
        handlers.dispatch(event("{\"event\": \"STOP\"}"));
        assertThat(calls).containsExactly("every STOP");
        assertThat(logged).singleElement().asString().startsWith("the handler of errors failed");
    }

    @Test
    void whatAHandlerThrowsIsLoggedInOneSafeLineWithItsPlace() {
        builder.on(StopEvent.class, event -> {
                    throw new IllegalStateException("\u001b[31m\r\nforged line");
                })
                .build()
                .dispatch(event("{\"event\": \"STOP\"}"));
        assertThat(logged)
                .singleElement()
                .asString()
                .matches("[ -~]{1,500}")
                .contains("a handler of STOP failed at ", "EventHandlersTest.java", "IllegalStateException");
    }

    @Test
    void badMessagesReachTheirHandlersOrTheLog() {
        builder.build().dispatch(BAD);
        assertThat(logged).containsExactly("bad message 1 at byte 0 (GARBAGE, 3 bytes): a detail");
        logged.clear();

        builder.onBadMessage(bad -> sneak(new Exception("no")))
                .onBadMessage(bad -> calls.add(bad.excerpt()))
                .build()
                .dispatch(BAD);
        assertThat(calls).containsExactly("xyz");
        assertThat(logged).singleElement().asString().startsWith("a handler failed at ");
    }

    @Test
    void typesThatAreNotInTheTableAreRefusedByName() {
        assertThatThrownBy(() -> builder.on(TestEvent.class, note("all")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(TestEvent.class.getName());
        assertThatThrownBy(() -> builder.on(UnrecognizedEvent.class, event -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("onUnrecognized");
    }

    @Test
    void eventsOfProgramsAreHandedOutLikeThoseOfMessages() {
        EventHandlers<TestEvent> handlers =
                builder.on(StopEvent.class, note("stop"), note("no stop")).build();
        handlers.dispatch(new StopEvent(null, JsonObject.EMPTY));
        handlers.dispatch(new UnrecognizedEvent(null, "STOP", null, UnrecognizedReason.WRONG_TYPE, "x"));
        assertThat(calls).containsExactly("stop STOP", "no stop STOP");
    }

    @Test
    void handlersDoNotChangeAfterTheyAreBuilt() {
        EventHandlers<TestEvent> handlers =
                builder.on(StopEvent.class, note("stop")).build();
        builder.on(StopEvent.class, note("late")).onEvent(note("late"));
        handlers.dispatch(event("{\"event\": \"STOP\"}"));
        assertThat(calls).containsExactly("stop STOP");
    }

    private <E extends QmpEvent> Consumer<E> note(String who) {
        return event -> calls.add(who + " " + event.eventName());
    }

    private static EventMessage event(String json) {
        return (EventMessage) Message.parse(json);
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
