package io.github.qmpevents.it.live;

import io.github.qmpevents.it.live.qemu.RequiresQemu;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A class of tests with a real QEMU. A {@link Lab} is theirs as a parameter; see {@link LabExtension}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RequiresQemu
@ExtendWith(LabExtension.class)
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@interface LiveTests {}
