package io.github.qmpevents.generator.monitor;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.source.SocketFile;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the monitors from the files among the words of a command line. */
public final class MonitorAddress {
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(?:tcp:)?(?:\\[([^]]+)]|([^:/\\\\\\[\\]]*)):(\\d{1,5})");
    private static final String UNIX = "unix:";
    private static final int LAST_PORT = 65_535;

    private MonitorAddress() {}

    /**
     * The address that a word means: the path of a unix socket that is there, {@code unix:PATH} for one that need not be,
     * or {@code HOST:PORT} if no file is called so.
     *
     * @return empty if it means a file
     * @throws ConfigurationException if there is no such port
     */
    public static Optional<SocketAddress> parse(String place) {
        if (place.startsWith(UNIX)) {
            return Optional.of(UnixDomainSocketAddress.of(place.substring(UNIX.length())));
        }
        if (isThere(place)) {
            Path path = Path.of(place);
            return SocketFile.isAt(path) ? Optional.of(UnixDomainSocketAddress.of(path)) : Optional.empty();
        }
        Matcher parts = HOST_AND_PORT.matcher(place);
        return parts.matches() ? Optional.of(internet(parts)) : Optional.empty();
    }

    /** No path of Windows has a colon where {@code HOST:PORT} has. */
    private static boolean isThere(String place) {
        try {
            return Files.exists(Path.of(place));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static SocketAddress internet(Matcher parts) {
        String host = parts.group(1) != null ? parts.group(1) : parts.group(2);
        int port = Integer.parseInt(parts.group(3));
        if (port > LAST_PORT) {
            throw new ConfigurationException("there is no port " + port + "; the last one is " + LAST_PORT);
        }
        return new InetSocketAddress(host.isEmpty() ? "localhost" : host, port);
    }
}
