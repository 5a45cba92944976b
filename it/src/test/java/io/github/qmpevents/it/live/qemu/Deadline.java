package io.github.qmpevents.it.live.qemu;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** How long anything may take before a test fails; {@code -Dlive.deadline=} sets other seconds. */
public final class Deadline {
    /** Ample for a machine that has other things to do. */
    public static final Duration OF_ONE_STEP = Duration.ofSeconds(Integer.getInteger("live.deadline", 60));

    private Deadline() {}

    /** Waits for something that is to come. */
    public static <V> V await(CompletableFuture<V> future) {
        return future.orTimeout(OF_ONE_STEP.toSeconds(), TimeUnit.SECONDS).join();
    }
}
