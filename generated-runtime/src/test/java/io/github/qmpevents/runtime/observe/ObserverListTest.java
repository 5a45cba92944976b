package io.github.qmpevents.runtime.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.qmpevents.runtime.text.WarningLog;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Observers that do wrong harm nobody. */
class ObserverListTest {
    private final List<String> warnings = new ArrayList<>();
    private final Happenings.Noted first = new Happenings.Noted();
    private final Happenings.Noted last = new Happenings.Noted();

    @Test
    void everyMethodIsToldToAll() {
        Happenings.tell(list(first, last));
        assertThat(first.names)
                .containsExactly(
                        "connected",
                        "event",
                        "badMessage",
                        "dropped",
                        "unrecognized",
                        "drift",
                        "reconnecting",
                        "ended");
        assertThat(last.names).isEqualTo(first.names);
    }

    @Test
    void whatOneThrowsIsLoggedAndTheOthersGoOn() {
        Happenings.tell(list(failing(), last));
        assertThat(last.names).hasSize(8);
        assertThat(warnings).hasSize(8).allMatch(line -> line.matches("an observer failed at [ -~]+: [ -~]+"));
    }

    @Test
    void anInterruptThatOneLeavesBehindIsForgottenAndAnotherKept() {
        MonitorObserver interrupting = new MonitorObserver() {
            @Override
            public void event(String monitor, String eventName, int bytes) {
                Thread.currentThread().interrupt();
            }
        };
        MonitorObserver list = list(interrupting);
        list.event("vm1", "STOP", 1);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        Thread.currentThread().interrupt();
        list.event("vm1", "STOP", 1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anObserverNeedNotDoAnything() {
        assertThatCode(() -> Happenings.tell(new MonitorObserver() {})).doesNotThrowAnyException();
        assertThatCode(() -> Happenings.tell(MonitorObserver.all(List.of()))).doesNotThrowAnyException();
    }

    private MonitorObserver list(MonitorObserver... observers) {
        return new ObserverList(List.of(observers), new WarningLog(() -> 0, warnings::add));
    }

    private static MonitorObserver failing() {
        return (MonitorObserver) Proxy.newProxyInstance(
                MonitorObserver.class.getClassLoader(),
                new Class<?>[] {MonitorObserver.class},
                (proxy, method, arguments) -> {
                    throw new AssertionError("a\r\nb");
                });
    }
}
