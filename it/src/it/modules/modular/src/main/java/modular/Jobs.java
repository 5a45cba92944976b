package modular;

import java.util.Optional;
import modular.events.JobEndedEvent;
import modular.events.QemuEvents;

/** Reads messages in a module of its own. */
public final class Jobs {
    private Jobs() {}

    /** The job that a message tells the end of. */
    public static Optional<String> ended(String message) {
        return QemuEvents.TABLE.decode(message) instanceof JobEndedEvent event
                ? Optional.of(event.job())
                : Optional.empty();
    }

    public static void main(String[] args) {
        System.out.println(Jobs.class.getModule().getName() + " "
                + ended(args[0]).orElse("none"));
    }
}
