package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qmpevents.it.agent.commands.GuestAgentInfo;
import io.github.qmpevents.it.agent.commands.GuestFileWrite;
import io.github.qmpevents.it.agent.commands.QmpCommands;
import io.github.qmpevents.it.live.qemu.Deadline;
import io.github.qmpevents.runtime.agent.GuestAgent;
import io.github.qmpevents.runtime.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Typed commands, executed by a real guest agent. */
class TypedAgentLiveTest {
    @TempDir
    private Path folder;

    @Test
    void anAgentIsAskedWhatItCanDoAndWritesAFile() throws Exception {
        Optional<Path> program = find();
        assumeTrue(program.isPresent(), "there is no qemu-ga");
        Process process = start(program.orElseThrow());
        try (GuestAgent agent = GuestAgent.builder(folder.resolve("socket"))
                .retryFor(Duration.ofSeconds(20))
                .connect()) {
            QmpCommands guest = new QmpCommands(agent::execute);
            Path file = folder.resolve("note");

            assertThat(Deadline.await(guest.guestPing())).isEqualTo(JsonObject.EMPTY);
            GuestAgentInfo info = Deadline.await(guest.guestInfo());
            assertThat(info.supportedCommands())
                    .anyMatch(command -> command.name().equals("guest-file-open"));
            long handle = Deadline.await(
                    guest.guestFileOpen(open -> open.path(file.toString()).mode("w")));
            GuestFileWrite written = Deadline.await(guest.guestFileWrite(write -> write.handle(handle)
                    .bufB64(Base64.getEncoder().encodeToString("lamps".getBytes(StandardCharsets.UTF_8)))));
            Deadline.await(guest.guestFileClose(close -> close.handle(handle)));

            assertThat(written.count()).isEqualTo(5);
            assertThat(file).hasContent("lamps");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(Path program) throws IOException {
        return new ProcessBuilder(
                        program.toString(),
                        "--method=unix-listen",
                        "--path=" + folder.resolve("socket"),
                        "--pidfile=" + folder.resolve("pid"),
                        "--statedir=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static Optional<Path> find() {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "qemu-ga"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
