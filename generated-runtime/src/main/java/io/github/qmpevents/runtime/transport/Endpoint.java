package io.github.qmpevents.runtime.transport;

import io.github.qmpevents.runtime.text.PrintableAscii;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a connection is to be had, and how long to wait for it.
 *
 * @param address of a unix or an internet socket
 * @param listens whether the other side connects to this one
 * @param tls null for none
 * @param timeout how long one try to connect may take, TLS included
 * @param retryFor how long to try again while there is no socket, or nobody listens to it; when this side listens, how
 *     long to wait for the other, if that is longer than the timeout
 */
public record Endpoint(
        SocketAddress address, boolean listens, @Nullable Tls tls, Duration timeout, Duration retryFor) {
    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(10);
    /** Fits into nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(365);

    public Endpoint {
        Objects.requireNonNull(address, "address");
        boolean unix = address instanceof UnixDomainSocketAddress;
        if (!unix && !(address instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("neither a unix nor an internet socket: "
                    + address.getClass().getName());
        }
        if (unix && tls != null) {
            throw new IllegalArgumentException("TLS is for internet sockets: " + describe(address));
        }
        timeout = bounded(timeout);
        retryFor = bounded(retryFor);
    }

    private static Duration bounded(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("the time is negative: " + time);
        }
        return time.compareTo(LONGEST) < 0 ? time : LONGEST;
    }

    /**
     * Where this side connects to, once, within 10 seconds.
     *
     * @throws IllegalArgumentException if it is neither the address of a unix nor of an internet socket
     */
    public static Endpoint of(SocketAddress address) {
        return new Endpoint(address, false, null, USUAL_TIMEOUT, Duration.ZERO);
    }

    /** The same, but this side listens. */
    public Endpoint listening() {
        return new Endpoint(address, true, tls, timeout, retryFor);
    }

    /**
     * The same with TLS.
     *
     * @throws IllegalArgumentException if it is a unix socket
     */
    public Endpoint withTls(Tls tls) {
        return new Endpoint(address, listens, tls, timeout, retryFor);
    }

    public Endpoint withTimeout(Duration timeout) {
        return new Endpoint(address, listens, tls, timeout, retryFor);
    }

    public Endpoint withRetryFor(Duration retryFor) {
        return new Endpoint(address, listens, tls, timeout, retryFor);
    }

    Endpoint withAddress(SocketAddress address) {
        return new Endpoint(address, listens, tls, timeout, retryFor);
    }

    /** How long to wait for somebody to connect. */
    Duration patience() {
        return timeout.compareTo(retryFor) < 0 ? retryFor : timeout;
    }

    /** The address in printable ASCII: the path, or {@code host:port}. */
    public String describe() {
        return describe(address);
    }

    private static String describe(SocketAddress address) {
        if (address instanceof InetSocketAddress inet) {
            return PrintableAscii.of(inet.getHostString() + ":" + inet.getPort(), 200);
        }
        return PrintableAscii.of(address.toString(), 200);
    }
}
