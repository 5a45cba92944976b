package io.github.qmpevents.runtime.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class OutboxTest {
    private final LineChannel channel = new LineChannel(7);
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final Outbox outbox = new Outbox(channel, this::thread);

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task, "writer");
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    @AfterEach
    void nothingIsLeftBehind() throws Exception {
        outbox.close();
        channel.close();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Test
    void itemsAreWrittenInOrderThoughTheChannelTakesLittle() {
        for (int index = 0; index < 100; index++) {
            outbox.add(new Text("item number " + index));
        }
        for (int index = 0; index < 100; index++) {
            assertThat(channel.line()).isEqualTo("item number " + index + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 65_536, 10_000_000})
    void largeItemsAreWrittenWhole(int most) throws Exception {
        LineChannel wide = new LineChannel(most);
        Outbox wideOutbox = new Outbox(wide, this::thread);
        String text = "abcdefghij".repeat(100_000 + 7);
        wideOutbox.add(new Text(text));

        assertThat(wide.line()).isEqualTo(text + "\n");
        wideOutbox.close();
        wide.close();
    }

    @Test
    void thereIsNoThreadBeforeThereIsSomethingToWriteAndOneBehind() {
        assertThat(threads).isEmpty();
        outbox.add(new Text("a"));
        outbox.add(new Text("b"));
        channel.line();
        channel.line();
        assertThat(threads).hasSize(1);
    }

    @Test
    void itemsAreToldThatTheyAreWritten() throws Exception {
        Text text = new Text("a");
        outbox.add(text);
        text.written.await();

        assertThat(channel.line()).isEqualTo("a\n");
    }

    @Test
    void anItemThatHasNothingToWriteIsPassedOver() {
        outbox.add(new Text(null));
        outbox.add(new Text("b"));

        assertThat(channel.line()).isEqualTo("b\n");
    }

    @Test
    void anItemThatWaitsCanBeTakenOut() {
        Text second = new Text("b");
        stuff();
        outbox.add(second);
        assertThat(outbox.size()).isEqualTo(1);
        outbox.remove(second);
        outbox.remove(second);
        outbox.add(new Text("c"));
        channel.free();

        assertThat(List.of(channel.line(), channel.line())).containsExactly("a\n", "c\n");
    }

    @Test
    void nobodyWhoAddsWaitsForTheChannel() {
        stuff();
        for (int index = 0; index < 10_000; index++) {
            outbox.add(new Text("b"));
        }
        assertThat(outbox.size()).isEqualTo(10_000);
    }

    @Test
    void closingGivesBackWhatWasNotBegun() throws Exception {
        Text second = new Text("b");
        Text third = new Text("c");
        stuff();
        outbox.add(second);
        outbox.add(third);

        assertThat(outbox.close()).containsExactly(second, third);
        assertThat(outbox.close()).isEmpty();
        assertThat(outbox.add(new Text("d"))).isFalse();
        channel.free();
        threads.get(0).join();
        assertThat(channel.line()).isEqualTo("a\n");
        assertThat(channel.isEmpty()).isTrue();
    }

    @Test
    void closingTheChannelFailsNothingSinceSomebodyElseDoes() throws Exception {
        Text second = new Text("b");
        stuff();
        outbox.add(second);
        channel.close();
        threads.get(0).join();

        assertThat(second.failures).isEmpty();
        assertThat(outbox.close()).containsExactly(second);
    }

    @Test
    void aBrokenChannelFailsEachItemOnce() throws Exception {
        Text second = new Text("b");
        IOException broken = new IOException("Broken pipe");
        Text first = stuff();
        outbox.add(second);
        channel.breakWith(broken);
        threads.get(0).join();
        Text third = new Text("c");

        assertThat(outbox.add(third)).isTrue();
        assertThat(List.of(first.failures, second.failures, third.failures)).containsOnly(List.of(broken));
        assertThat(outbox.close()).isEmpty();
    }

    @Test
    void anItemThatCannotBeMadeFailsAndTheOthersAreWritten() throws Exception {
        List<IOException> failures = new CopyOnWriteArrayList<>();
        CountDownLatch failed = new CountDownLatch(1);
        outbox.add(new Outbox.Item() {
            @Override
            public byte[] begin() {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public void written() {
                throw new AssertionError();
            }

            @Override
            public void failed(IOException e) {
                failures.add(e);
                failed.countDown();
            }
        });
        failed.await();
        outbox.add(new Text("b"));

        assertThat(channel.line()).isEqualTo("b\n");
        assertThat(failures).singleElement().asString().endsWith("Java heap space");
    }

    @Test
    void anInterruptOfTheThreadThatWritesChangesNothing() {
        outbox.add(new Text("a"));
        channel.line();
        threads.get(0).interrupt();
        outbox.add(new Text("b"));

        assertThat(channel.line()).isEqualTo("b\n");
    }

    @Test
    void aThreadThatCannotBeMadeFailsTheItems() {
        Outbox without = new Outbox(channel, task -> {
            throw new OutOfMemoryError("unable to create native thread");
        });
        Text first = new Text("a");
        Text second = new Text("b");

        without.add(first);
        without.add(second);
        assertThat(first.failures).singleElement().asString().contains("there is no thread to write with");
        assertThat(second.failures).isEqualTo(first.failures);
    }

    /** Lets the thread wait for the channel to take the first item. */
    private Text stuff() {
        Text first = new Text("a");
        channel.stuff();
        outbox.add(first);
        channel.awaitWriter();
        return first;
    }

    private static final class Text implements Outbox.Item {
        private final @Nullable String text;
        private final CountDownLatch written = new CountDownLatch(1);
        private final List<IOException> failures = new ArrayList<>();

        Text(@Nullable String text) {
            this.text = text;
        }

        @Override
        public byte @Nullable [] begin() {
            return text == null ? null : (text + "\n").getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public void written() {
            written.countDown();
        }

        @Override
        public void failed(IOException e) {
            failures.add(e);
        }
    }
}
