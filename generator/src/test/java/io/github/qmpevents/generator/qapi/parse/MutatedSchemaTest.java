package io.github.qmpevents.generator.qapi.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.DiagnosticRenderer;
import io.github.qmpevents.generator.qapi.ReadSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a schema, reading it ends with findings, not with an exception. */
class MutatedSchemaTest {
    private static final int SCHEMAS = 2_000;
    private static final String SCHEMA = """
            # Lamps of a house
            { 'pragma': { 'doc-required': true } }
            { 'include': 'other.json' }
            { 'enum': 'Kind', 'data': [ 'led', { 'name': 'gas', 'if': 'CONFIG_GAS' } ] }
            { 'struct': 'Thing', 'data': { 'id': 'str', '*parts': ['Thing'] } }
            { 'type': 'Led', 'base': 'Thing', 'data': { 'hue': 'str', 'size': { 'width': 'int' } } }
            { 'struct': 'Gas', 'data': { 'pressure': { 'type': 'number', 'if': { 'not': 'A' }, 'features': [ 'b' ] } } }
            { 'union': 'Lamp', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind',
              'data': { 'led': 'Led', 'gas': 'Gas' } }
            { 'union': 'Answer', 'data': { 'lamp': 'Lamp', 'number': 'uint64' } }
            { 'alternate': 'Ref', 'data': { 'name': 'str', 'lamp': 'Lamp' } }
            { 'command': 'query-lamps', 'data': { '*room': 'str' }, 'returns': ['Lamp'] }
            { 'event': 'LAMP_LIT', 'data': { 'lamp': 'Lamp', 'answer': 'Answer', 'ref': 'Ref' } }
            { 'event': 'LAMP_BURST', 'data': 'Lamp', 'boxed': true, 'if': [ 'defined(A)', 'B' ] }
            """;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "'",
            "#",
            "\n",
            "\n{ ",
            "\\",
            "\\u00",
            "\"",
            "*",
            "\t",
            "\u0000",
            "\u202E",
            "'base': ",
            "'data': ",
            "'if': ",
            "'type': ",
            "'Lamp'",
            "'Led'",
            "'Thing'",
            "'str'",
            "['int']",
            "{}",
            "null",
            "true",
            "7",
            "'include': ",
            "'qapi-schema.json'",
            "'..'",
            "'event': ");

    @TempDir
    private Path folder;

    @Test
    void noChangeOfASchemaMakesReadingFail() throws IOException {
        long seed = Long.getLong("mutation.seed", 1);
        SplittableRandom random = new SplittableRandom(seed);
        ReadSchema.write(folder, "other.json", "{ 'enum': 'Other', 'data': [ 'a' ] }");
        for (int i = 0; i < SCHEMAS; i++) {
            Files.write(folder.resolve("qapi-schema.json"), mutated(SCHEMA.getBytes(UTF_8), random));
            assertReads("-Dmutation.seed=" + seed + ", schema " + i);
        }
    }

    @Test
    void theSchemaAsItIsHasNoFinding() throws IOException {
        ReadSchema.write(folder, "other.json", "{ 'enum': 'Other', 'data': [ 'a' ] }");

        assertThat(ReadSchema.of(folder, SCHEMA).messages()).isEmpty();
    }

    private void assertReads(String name) {
        try {
            ReadSchema read = ReadSchema.in(folder);
            DiagnosticRenderer renderer = new DiagnosticRenderer(read.schema().sources());
            assertThat(read.findings())
                    .as(name)
                    .allSatisfy(finding -> assertThat(renderer.render(finding).chars())
                            .allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')));
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(name, e);
        }
    }

    /** A schema with some parts taken out, doubled or replaced, and some put in. */
    private static byte[] mutated(byte[] schema, SplittableRandom random) {
        byte[] changed = schema;
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            int start = random.nextInt(changed.length + 1);
            int end = Math.min(changed.length, start + random.nextInt(40));
            byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
            changed = switch (random.nextInt(5)) {
                case 0 -> join(changed, start, new byte[0], end);
                case 1 -> join(changed, start, piece, start);
                case 2 -> join(changed, end, new byte[0], start);
                case 3 -> join(changed, start, new byte[] {(byte) random.nextInt(256)}, end);
                default -> join(changed, start, piece, end);
            };
        }
        return changed;
    }

    private static byte[] join(byte[] bytes, int to, byte[] piece, int rest) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, to);
        joined.writeBytes(piece);
        joined.write(bytes, rest, bytes.length - rest);
        return joined.toByteArray();
    }
}
