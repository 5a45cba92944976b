package io.github.qmpevents.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.json.ModelJson;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.testing.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever happens to a document, reading it ends with findings and a model, not with an exception. */
class MutatedDocumentTest {
    private static final int DOCUMENTS = 3_000;
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "-----\n",
            "=====\n",
            "- ",
            "\"",
            "'",
            "(",
            ")",
            "{",
            "}",
            "[",
            ",",
            ":",
            "\t",
            "  ",
            "\r",
            "\u0000",
            "\u202E",
            "\uD83D\uDE00",
            "(json-string",
            "(json-int)",
            "optional",
            "Data:",
            "Data: None.\n",
            "Example:",
            "Note:",
            "\\",
            "*/",
            "\"x\": ",
            "{ \"event\": ",
            "always ",
            " or ");

    @Test
    void noChangeOfADocumentMakesReadingFail() throws IOException {
        long seed = Long.getLong("mutation.seed", 1);
        SplittableRandom random = new SplittableRandom(seed);
        List<byte[]> documents = documents();
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] document = mutated(documents.get(random.nextInt(documents.size())), random);
            assertReads(document, "-Dmutation.seed=" + seed + ", document " + i);
        }
    }

    private static void assertReads(byte[] document, String name) {
        try {
            Reading reading = Reading.ofBytes(document, MemberOverrides.NONE);
            String shown = String.join("\n", reading.shown());
            assertThat(shown.chars()).as(name).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
            assertThat(ModelJson.write(reading.model(), reading.findings()))
                    .as(name)
                    .endsWith("}\n");
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(name, e);
        }
    }

    private static List<byte[]> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "golden"))) {
            List<byte[]> documents = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.endsWith("input.txt")).sorted().toList()) {
                documents.add(Files.readAllBytes(file));
            }
            return documents;
        }
    }

    /** A document with some parts taken out, doubled or moved, and some put in. */
    private static byte[] mutated(byte[] document, SplittableRandom random) {
        byte[] changed = document;
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            int start = random.nextInt(changed.length + 1);
            int end = Math.min(changed.length, start + random.nextInt(60));
            byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
            changed = switch (random.nextInt(5)) {
                case 0 -> join(changed, 0, start, new byte[0], end);
                case 1 -> join(changed, 0, start, piece, start);
                case 2 -> join(changed, 0, end, new byte[0], start);
                case 3 -> join(changed, 0, start, new byte[] {(byte) random.nextInt(256)}, end);
                default -> join(changed, 0, start, piece, end);
            };
        }
        return changed;
    }

    private static byte[] join(byte[] bytes, int from, int to, byte[] piece, int rest) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, from, to - from);
        joined.writeBytes(piece);
        joined.write(bytes, rest, bytes.length - rest);
        return joined.toByteArray();
    }
}
