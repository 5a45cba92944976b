package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.monitor.MonitorAddress;
import io.github.qmpevents.generator.monitor.MonitorSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Finds the descriptions that words of the command line mean; the library knows all but running QEMUs. */
final class Descriptions {
    private Descriptions() {}

    /** What a running QEMU tells of itself, the bundled document of a version, or what a path leads to. */
    static SpecInput of(String place) {
        return of(place, SpecInput::of);
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
