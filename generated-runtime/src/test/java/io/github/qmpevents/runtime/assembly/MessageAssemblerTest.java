package io.github.qmpevents.runtime.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Where a stream is cut for those who watch it. */
class MessageAssemblerTest {
    private static final int LONGEST = 60;
    private static final String PRETTY = "{\r\n    \"return\": {\r\n        \"}\\\"{\": [1, {}]\r\n    }\r\n}\r\n";

    private final List<String> told = new ArrayList<>();
    private final MessageAssembler assembler = new MessageAssembler(LONGEST, new Told(told));

    @Test
    void aMessageGoesToTheEndOfItsLine() {
        accept("{\"a\": 1}\r\n{\"b\": \"}\"}\n");
        assertThat(told).containsExactly("{\"a\": 1}\r\n", "{\"b\": \"}\"}\n");
    }

    @Test
    void aMessageIsHandedOnAsSoonAsItsLastBraceHasCome() {
        accept("{\"a\": [{}");
        assertThat(told).isEmpty();
        accept("]}");
        assertThat(told).containsExactly("{\"a\": [{}]}");
        accept("\r\n{");
        assertThat(told).containsExactly("{\"a\": [{}]}", "\r\n");
    }

    @Test
    void aMessageMayHaveManyLines() {
        accept(PRETTY + PRETTY);
        assertThat(told).containsExactly(PRETTY, PRETTY);
    }

    @Test
    void manyMessagesMayShareALine() {
        accept("{\"a\": 1} {\"b\": 2}{}\r\n");
        assertThat(told).containsExactly("{\"a\": 1} ", "{\"b\": 2}", "{}\r\n");
    }

    @Test
    void aLineThatBeginsWithABraceBeginsAMessageWhereverItStands() {
        accept("{\"a\": \"\n{}\nrubbish\n{\"b\"\n{}\n");
        assertThat(told).containsExactly("{\"a\": \"\n", "{}\n", "rubbish\n", "{\"b\"\n", "{}\n");
    }

    @Test
    void whatIsNoMessageIsHandedOnByLines() {
        accept("QEMU 7.2 monitor\r\n(qemu) {\n\u00ff{\"return\": 1}\n}\n");
        assertThat(told).containsExactly("QEMU 7.2 monitor\r\n", "(qemu) {\n", "\u00ff{\"return\": 1}\n", "}\n");
    }

    @Test
    void whatIsIncompleteAtTheEndIsHandedOnThen() {
        accept("{}\n{\"a\": \"");
        assembler.end();
        assertThat(told).containsExactly("{}\n", "{\"a\": \"");
        accept("\": {}\n{}\n");
        assertThat(told).endsWith("\": {}\n", "{}\n");
    }

    @Test
    void aMessageAsLongAsTheLimitIsKeptAndALongerOneIsCounted() {
        String longest = "{\"a\": \"" + "x".repeat(LONGEST - 9) + "\"}";
        accept(longest + "\n" + longest.replace("a", "aa") + "\r\n" + longest);
        assertThat(longest).hasSize(LONGEST);
        assertThat(told).containsExactly(longest, "\n", "63 bytes", longest);
    }

    @Test
    void behindALossOnlyALineThatBeginsAMessageIsSeen() {
        accept("{\"a\": \"secr");
        assembler.loseSome();
        accept("et\"}\r\n    \"password\": \"x\"}\n {}\n{\"b\": 2}\n");
        assertThat(told).containsExactly("{\"b\": 2}\n");
    }

    @Test
    void aSinkThatFailsDoesNotGetTheMiddleOfAMessageNext() {
        told.add(null);
        assertThatThrownBy(() -> accept("{}\r\n{\"password\": \"sec")).isInstanceOf(IllegalStateException.class);
        told.clear();
        accept("ret\"}\r\n{\"b\": 2}\r\n");
        assertThat(told).containsExactly("{\"b\": 2}\r\n");
    }

    @Test
    void allBytesAreHandedOnInAnyPieces() {
        String stream = "{\"a\": 1}\r\n" + PRETTY + "rubbish {}\n{}{}\n{\"b\": \"\\\\\"}\n{\"cut\": ";
        for (int seed = 0; seed < 200; seed++) {
            told.clear();
            acceptInPieces(stream, new SplittableRandom(seed));
            assembler.end();
            assertThat(String.join("", told)).as("seed %s", seed).isEqualTo(stream);
            assertThat(told).contains(seed % 2 == 0 ? "rubbish {}\n" : "{\"cut\": ");
        }
    }

    private void acceptInPieces(String stream, SplittableRandom random) {
        int at = 0;
        while (at < stream.length()) {
            int next = Math.min(stream.length(), at + random.nextInt(1, 30));
            accept(stream.substring(at, next));
            at = next;
        }
    }

    private void accept(String bytes) {
        assembler.accept(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Keeps what it gets; fails if it has a null. */
    private record Told(List<String> told) implements MessageSink {
        @Override
        public void message(byte[] message) {
            if (told.contains(null)) {
                throw new IllegalStateException("the disk is full");
            }
            told.add(new String(message, StandardCharsets.ISO_8859_1));
        }

        @Override
        public void oversized(long bytes) {
            told.add(bytes + " bytes");
        }
    }
}
