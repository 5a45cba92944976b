package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.monitor.MonitorAddress;
import io.github.qmpevents.generator.monitor.MonitorSchema;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a running QEMU tells of itself. */
@Command(
        name = "introspect",
        mixinStandardHelpOptions = true,
        description = "Prints what a running QEMU tells of itself, as JSON; in a file it can be a SPEC.")
final class IntrospectCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "SOCKET",
            description = "The QMP monitor of a QEMU: the path of a unix socket, or host:port.")
    private String place = "";

    IntrospectCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        SocketAddress address = MonitorAddress.parse(place)
                .orElseThrow(() -> new UnusablePathException(
                        place + " is no monitor of a running QEMU; name a unix socket, or host:port", null));
        streams.out().write(MonitorSchema.query(address).getBytes(StandardCharsets.US_ASCII));
        streams.out().flush();
        return 0;
    }
}
