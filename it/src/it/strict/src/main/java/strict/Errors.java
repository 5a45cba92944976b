package strict;

import org.jspecify.annotations.Nullable;
import strict.events.BlockJobCompletedEvent;
import strict.events.QemuEvent;

/** Uses a member that may be null where null may be. */
public final class Errors {
    private Errors() {}

    /** The error that a job ended with, null if there was none. */
    public static @Nullable String of(QemuEvent event) {
        return event instanceof BlockJobCompletedEvent completed ? completed.error() : null;
    }
}
