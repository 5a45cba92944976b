package io.github.qmpevents.runtime.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * How a connection is encrypted.
 *
 * @param context has the own keys and knows whom to trust
 * @param parameters null for the defaults of the context, and a check of the name of the host that is connected to;
 *     others are taken as they are
 */
public record Tls(SSLContext context, @Nullable SSLParameters parameters) {
    /** Checks the name or address of the host against the certificate. */
    private static final String CHECK_HOST = "HTTPS";

    public Tls {
        Objects.requireNonNull(context, "context");
    }

    /** A socket that has yet to shake hands. */
    SSLSocket socket(Socket socket, Endpoint endpoint) throws IOException {
        InetSocketAddress peer = endpoint.address() instanceof InetSocketAddress inet && !endpoint.listens()
                ? inet
                : (InetSocketAddress) socket.getRemoteSocketAddress();
        SSLSocket layered =
                (SSLSocket) context.getSocketFactory().createSocket(socket, peer.getHostString(), peer.getPort(), true);
        layered.setUseClientMode(!endpoint.listens());
        layered.setSSLParameters(parameters != null ? parameters : defaults(layered, endpoint));
        return layered;
    }

    private static SSLParameters defaults(SSLSocket socket, Endpoint endpoint) {
        SSLParameters defaults = socket.getSSLParameters();
        if (!endpoint.listens()) {
            defaults.setEndpointIdentificationAlgorithm(CHECK_HOST);
        }
        return defaults;
    }
}
