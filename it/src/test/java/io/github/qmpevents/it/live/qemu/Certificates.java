package io.github.qmpevents.it.live.qemu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An authority of a test, and the certificates that it has given to a server and to a client; made by keytool. */
public final class Certificates {
    private static final String PASSWORD = "password";

    private final KeyStore keys;

    private Certificates(KeyStore keys) {
        this.keys = keys;
    }

    /**
     * Makes them.
     *
     * @param folder where the files of the server are written to, with the names that QEMU asks for
     */
    public static Certificates make(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("keys.p12");
        keytool(file, "ca", "-ext", "bc:c=ca:true", "-ext", "ku:c=keyCertSign");
        keytool(file, "server", "-signer", "ca", "-ext", "san=ip:127.0.0.1", "-ext", "eku=serverAuth");
        keytool(file, "client", "-signer", "ca", "-ext", "eku=clientAuth");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            keys.load(stream, PASSWORD.toCharArray());
        }
        pem(
                folder.resolve("ca-cert.pem"),
                "CERTIFICATE",
                keys.getCertificate("ca").getEncoded());
        pem(
                folder.resolve("server-cert.pem"),
                "CERTIFICATE",
                keys.getCertificate("server").getEncoded());
        pem(folder.resolve("server-key.pem"), "PRIVATE KEY", key(keys, "server").getEncoded());
        return new Certificates(keys);
    }

    private static void keytool(Path file, String name, String... options) throws IOException, InterruptedException {
        String program =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = new ArrayList<>(List.of(program, "-genkeypair", "-keyalg", "RSA", "-validity", "2"));
        command.addAll(List.of("-keystore", file.toString(), "-storepass", PASSWORD));
        command.addAll(List.of("-alias", name, "-dname", "CN=" + name));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
    }

    private static void pem(Path file, String what, byte[] bytes) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(bytes);
        Files.writeString(file, "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }

    private static Key key(KeyStore keys, String name) throws GeneralSecurityException {
        return keys.getKey(name, PASSWORD.toCharArray());
    }

    /** For the client: with its certificate, and with trust in the authority alone. */
    public SSLContext client() throws GeneralSecurityException, IOException {
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        own.setKeyEntry("client", key(keys, "client"), PASSWORD.toCharArray(), new Certificate[] {
            keys.getCertificate("client"), keys.getCertificate("ca")
        });
        own.setCertificateEntry("ca", keys.getCertificate("ca"));
        KeyManagerFactory proofs = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        proofs.init(own, PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(own);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(proofs.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
