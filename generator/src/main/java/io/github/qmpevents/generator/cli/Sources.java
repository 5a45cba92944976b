package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.monitor.LiveMessages;
import io.github.qmpevents.generator.monitor.MessageSource;
import io.github.qmpevents.generator.monitor.MonitorAddress;
import io.github.qmpevents.generator.monitor.StreamMessages;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds what a word of the command line means by a monitor or what one sent. */
final class Sources {
    private static final String STANDARD_INPUT = "-";

    private Sources() {}

    /**
     * A running QEMU, standard input, or a file.
     *
     * @throws UnusablePathException if it is a file that cannot be opened
     */
    static MessageSource open(String place, InputStream standardInput) {
        if (place.equals(STANDARD_INPUT)) {
            return StreamMessages.ofStandardInput(standardInput);
        }
        Optional<SocketAddress> address = MonitorAddress.parse(place);
        return address.isPresent() ? new LiveMessages(address.get()) : file(place);
    }

    /** What is told of a file that has something, but no event. */
    static UnusablePathException noRecording(String place) {
        return new UnusablePathException(
                place + " is no recording of a monitor: it has no event, and messages that are not JSON", null);
    }

    private static MessageSource file(String place) {
        try {
            return StreamMessages.of(Path.of(place));
        } catch (NoSuchFileException e) {
            throw new UnusablePathException(
                    "there is no socket and no recording " + place + ", and it is no host:port", e);
        } catch (IOException e) {
            throw new UnusablePathException("cannot read the recording " + place + ": " + e.getMessage(), e);
        }
    }
}
