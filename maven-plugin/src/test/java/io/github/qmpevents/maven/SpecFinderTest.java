package io.github.qmpevents.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecFinderTest {
    private static final String DOCUMENT = "Events\n======\n\nSTOP\n----\n\nIt stops.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("events.txt"), DOCUMENT);
        try (OutputStream out = Files.newOutputStream(folder.resolve("protocol.jar"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("qmp/events.txt"));
            zip.write(DOCUMENT.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aPathBeginsInTheFolderOfTheProject() {
        assertThat(read("events.txt")).isEqualTo("events.txt: STOP");
        assertThat(read(" " + folder.resolve("events.txt") + " ")).isEqualTo("events.txt: STOP");
    }

    @Test
    void aSocketIsRefusedSinceBuildsDependOnFilesAlone() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(folder.resolve("vm.sock")));

            assertThatThrownBy(() -> read("vm.sock"))
                    .isInstanceOf(UnusablePathException.class)
                    .hasMessageContaining("it is a socket", "qmp-events introspect ")
                    .message()
                    .hasLineCount(1);
        }
    }

    @Test
    void aDocumentMayBeInAnArchive() {
        assertThat(read("protocol.jar!/qmp/events.txt")).isEqualTo("protocol.jar!/qmp/events.txt: STOP");
    }

    @Test
    void aDocumentMayBeInAnArtifact() {
        assertThat(read("com.acme:protocol:1.2!/qmp/events.txt"))
                .isEqualTo("com.acme:protocol:1.2!/qmp/events.txt: STOP");
    }

    @Test
    void aFileThatIsNotInTheArchiveIsNamed() {
        assertThatThrownBy(() -> read("protocol.jar!/none.txt"))
                .isInstanceOf(UnusablePathException.class)
                .hasMessageStartingWith("cannot read protocol.jar!/none.txt: there is no such file in ");
        assertThatThrownBy(() -> read("protocol.jar!/qmp")).isInstanceOf(UnusablePathException.class);
        assertThatThrownBy(() -> read("events.txt!/none.txt")).isInstanceOf(UnusablePathException.class);
        assertThatThrownBy(() -> read("none.txt")).hasMessageContaining("there is no such file");
    }

    private String read(String spec) {
        SpecInput input = new SpecFinder(folder, new ShownPaths(folder), artifacts()).find(spec);
        return input.name() + ": "
                + QmpEventsGenerator.read(input, ReadingOptions.NONE)
                        .model()
                        .events()
                        .get(0)
                        .name();
    }

    /** Has {@code NAME.jar} in the folder for each artifact. */
    private ArtifactFiles artifacts() {
        ClassLoader loader = getClass().getClassLoader();
        RepositorySystem system = (RepositorySystem) Proxy.newProxyInstance(
                loader, new Class<?>[] {RepositorySystem.class}, (self, method, arguments) -> {
                    ArtifactRequest request = (ArtifactRequest) arguments[1];
                    Path jar = folder.resolve(request.getArtifact().getArtifactId() + ".jar");
                    return new ArtifactResult(request)
                            .setArtifact(request.getArtifact().setFile(jar.toFile()));
                });
        RepositorySystemSession session = (RepositorySystemSession) Proxy.newProxyInstance(
                loader, new Class<?>[] {RepositorySystemSession.class}, (self, method, arguments) -> null);
        return new ArtifactFiles(system, session, List.of());
    }
}
