package io.github.qmpevents.it.live;

import io.github.qmpevents.it.events.QemuEvent;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test that makes QEMU send an event. It fails if none came. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Provokes {
    /** The event. */
    Class<? extends QemuEvent> value();

    /** What makes QEMU send it, for {@code docs/live.md}. */
    String by();
}
