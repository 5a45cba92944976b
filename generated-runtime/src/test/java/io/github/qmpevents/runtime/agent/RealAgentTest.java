package io.github.qmpevents.runtime.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qmpevents.runtime.command.CommandException;
import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonBoolean;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An agent as guests have it, which here runs beside the test and may do no harm. */
@Timeout(60)
class RealAgentTest {
    private static final String SILENT = "guest-suspend-hybrid";
    private static final List<String> FORBIDDEN = List.of(
            SILENT,
            "guest-shutdown",
            "guest-suspend-disk",
            "guest-suspend-ram",
            "guest-exec",
            "guest-fsfreeze-freeze",
            "guest-fsfreeze-freeze-list",
            "guest-fstrim",
            "guest-set-time",
            "guest-set-user-password",
            "guest-set-vcpus",
            "guest-set-memory-blocks");

    @TempDir
    Path folder;

    private Process process;

    @BeforeEach
    void start() throws IOException {
        Optional<Path> program = find();
        assumeTrue(program.isPresent(), "there is no qemu-ga");
        process = new ProcessBuilder(
                        program.orElseThrow().toString(),
                        "--method=unix-listen",
                        "--path=" + socket(),
                        "--pidfile=" + folder.resolve("pid"),
                        "--statedir=" + folder,
                        "-b",
                        String.join(",", FORBIDDEN))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    private static Optional<Path> find() {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "qemu-ga"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Path socket() {
        return folder.resolve("socket");
    }

    private GuestAgent connect() throws IOException {
        return GuestAgent.builder(socket()).retryFor(Duration.ofSeconds(20)).connect();
    }

    @Test
    void itAnswers() throws Exception {
        try (GuestAgent agent = connect()) {
            assertThat(get(agent.execute("guest-ping"))).isEqualTo(JsonObject.EMPTY);
            assertThatThrownBy(() -> get(agent.execute("guest-nothing")))
                    .hasCauseInstanceOf(CommandException.class)
                    .hasMessageContaining("CommandNotFound");
            var reply = agent.execute("guest-sync", Map.of("id", Long.MAX_VALUE));
            assertThat(get(reply).json()).isEqualTo("9223372036854775807");
        }
    }

    @Test
    void whatIsReadFromALargeFileArrives() throws Exception {
        byte[] bytes = new byte[3_000_000];
        new SplittableRandom(1).nextBytes(bytes);
        Path file = Files.write(folder.resolve("file"), bytes);
        try (GuestAgent agent = connect()) {
            JsonValue handle = get(agent.execute("guest-file-open", Map.of("path", file.toString(), "mode", "r")));
            JsonObject read =
                    (JsonObject) get(agent.execute("guest-file-read", Map.of("handle", handle, "count", bytes.length)));
            get(agent.execute("guest-file-close", Map.of("handle", handle)));

            JsonString text = (JsonString) Objects.requireNonNull(read.get("buf-b64"));
            assertThat(Base64.getDecoder().decode(text.value())).isEqualTo(bytes);
        }
    }

    @Test
    void commandsThatNobodyWaitsForDisturbNoOther() throws Exception {
        try (GuestAgent agent = connect()) {
            for (int round = 0; round < 100; round++) {
                agent.execute("guest-info").cancel(true);
                var reply = agent.execute("guest-sync", Map.of("id", round));
                assertThat(get(reply).json()).isEqualTo(String.valueOf(round));
            }
        }
    }

    @Test
    void anErrorOfACommandThatIsNotAnsweredDisturbsNoOther() throws Exception {
        try (GuestAgent agent = connect()) {
            assumeTrue(isForbidden(get(agent.execute("guest-info")), SILENT), "the agent does not forbid " + SILENT);
            for (int round = 0; round < 20; round++) {
                String outcome = get(agent.execute(SILENT).handle((value, failure) -> String.valueOf(failure)));
                assertThat(outcome).matches("null|.*" + SILENT + " failed: CommandNotFound: .*");
                var reply = agent.execute("guest-sync", Map.of("id", round));
                assertThat(get(reply).json()).isEqualTo(String.valueOf(round));
            }
        }
    }

    private static boolean isForbidden(JsonValue info, String command) {
        JsonArray commands = (JsonArray) Objects.requireNonNull(((JsonObject) info).get("supported_commands"));
        return commands.values().stream()
                .map(JsonObject.class::cast)
                .filter(one -> JsonString.of(command).equals(one.get("name")))
                .allMatch(one -> JsonBoolean.of(false).equals(one.get("enabled")));
    }

    @Test
    void itsDeathIsTheEnd() throws Exception {
        try (GuestAgent agent = connect()) {
            process.destroyForcibly();
            assertThat(get(agent.ended()).cause()).isIn(Cause.CLEAN_END, Cause.CUT, Cause.RESET);
            assertThatThrownBy(() -> get(agent.execute("guest-ping"))).hasCauseInstanceOf(AgentEndedException.class);
        }
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(30, TimeUnit.SECONDS);
    }
}
