package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.monitor.MonitorAddress;
import io.github.qmpevents.generator.monitor.MonitorSchema;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the descriptions that words of the command line mean; the library knows all but running QEMUs. */
final class Descriptions {
    private Descriptions() {}

    /** What a running QEMU tells of itself, the bundled document of a version, or what a path leads to. */
    static SpecInput of(String place) {
        return of(place, SpecInput::of);
    }

    /**
     * Reads what is to be compared with messages, and prints its errors.
     *
     * @param place null for the newest bundled document
     * @return empty if there are errors
     */
    static Optional<SpecReading> read(@Nullable String place, PrintStream err) {
        SpecInput input = place == null ? SpecInput.newestBundled() : of(place);
        SpecReading described = QmpEventsGenerator.read(input, ReadingOptions.NONE);
        FindingsOptions.printErrors(described, err);
        return described.hasFindings(Severity.ERROR) ? Optional.empty() : Optional.of(described);
    }

    /** The same without bundled documents. */
    static SpecInput ofPlace(String place) {
        return of(place, path -> SpecInput.ofFile(Path.of(path)));
    }

    private static SpecInput of(String place, Function<String, SpecInput> other) {
        Optional<SocketAddress> address = MonitorAddress.parse(place);
        return address.isPresent() ? ofMonitor(place, address.get()) : other.apply(place);
    }

    private static SpecInput ofMonitor(String place, SocketAddress address) {
        try {
            return SpecInput.ofBytes(place, MonitorSchema.query(address).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
