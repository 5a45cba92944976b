package io.github.qmpevents.runtime.agent;

import io.github.qmpevents.runtime.agent.FakeAgent.Peer;
import io.github.qmpevents.runtime.agent.FakeAgent.Script;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/** An agent of the test, and what is needed to talk to it. */
abstract class AgentSetup {
    static final Duration LONG = Duration.ofSeconds(15);
    static final Duration SHORT = Duration.ofMillis(20);

    final List<Thread> threads = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    FakeAgent serve(boolean unix, Script script) throws IOException {
        return unix ? FakeAgent.unix(folder, script) : FakeAgent.tcp(script);
    }

    Thread thread(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    /** Returns the arguments of each command. */
    static void echo(Peer peer) throws IOException {
        for (String line = peer.readLine(); !line.isEmpty(); line = peer.readLine()) {
            if (line.startsWith("\u00ff")) {
                peer.sync(line);
            } else {
                JsonObject command = (JsonObject) JsonValue.parse(line);
                peer.send("{\"return\": " + Objects.requireNonNull(command.get("arguments")) + "}\n");
            }
        }
    }

    static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(15, TimeUnit.SECONDS);
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
