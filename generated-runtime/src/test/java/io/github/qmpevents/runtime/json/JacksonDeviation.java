package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.json.JacksonReference.Document;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The rules by which texts are refused that jackson-core takes. The other way round there is one rule, {@link
 * LoneSurrogates}.
 */
enum JacksonDeviation {
    DEPTH(
            JsonSyntaxException.Kind.TOO_DEEP,
            (text, document) -> document.deepest() > JsonReader.DEFAULT_DEPTH,
            List.of("[".repeat(129) + "]".repeat(129), "{\"a\":".repeat(128) + "{}" + "}".repeat(128)),
            List.of("[".repeat(128) + "]".repeat(128), "{\"a\":".repeat(127) + "{}" + "}".repeat(127))),
    NUMBER_LENGTH(
            JsonSyntaxException.Kind.NUMBER_TOO_LONG,
            (text, document) -> document.longestNumber() > JsonReader.DEFAULT_NUMBER_LENGTH,
            List.of("1".repeat(1001), "-" + "1".repeat(1000), "0." + "1".repeat(999), "1e" + "0".repeat(999)),
            List.of("1".repeat(1000), "-" + "1".repeat(999), "0." + "1".repeat(998), "1e" + "0".repeat(998))),
    NAME_LENGTH(
            JsonSyntaxException.Kind.NAME_TOO_LONG,
            (text, document) -> document.longestName() > JsonReader.DEFAULT_NAME_LENGTH,
            List.of(name("n".repeat(65_537)), name("\\n".repeat(32_769)), name("\u00c3\u00a9".repeat(32_769))),
            List.of(name("n".repeat(65_536)), name("\\n".repeat(32_768)), name("\u00c3\u00a9".repeat(32_768)))),
    OVERLONG_SEQUENCE(
            List.of("\"\u00c0\u0080\"", "\"\u00c1\u00bf\"", "\"\u00e0\u009f\u00bf\"", "\"\u00f0\u008f\u00bf\u00bf\""),
            List.of("\"\u00c2\u0080\"", "\"\u00e0\u00a0\u0080\"", "\"\u00f0\u0090\u0080\u0080\"")),
    BEYOND_UNICODE(
            List.of("\"\u00f4\u0090\u0080\u0080\"", "\"\u00f5\u0080\u0080\u0080\""),
            List.of("\"\u00f4\u008f\u00bf\u00bf\""));

    /** How the refusal is told. */
    final JsonSyntaxException.Kind kind;

    private final BiPredicate<byte[], Document> rule;
    private final List<String> refused;
    private final List<String> taken;

    JacksonDeviation(
            JsonSyntaxException.Kind kind,
            BiPredicate<byte[], Document> rule,
            List<String> refused,
            List<String> taken) {
        this.kind = kind;
        this.rule = rule;
        this.refused = refused;
        this.taken = taken;
    }

    JacksonDeviation(List<String> refused, List<String> taken) {
        this(JsonSyntaxException.Kind.INVALID_UTF8, (text, document) -> !isUtf8(text), refused, taken);
    }

    /** Whether the rule refuses a text that Jackson takes. */
    boolean applies(byte[] text, Document document) {
        return rule.test(text, document);
    }

    /** Texts that the rule refuses and no other one does. */
    List<byte[]> refused() {
        return bytes(refused);
    }

    /** Texts that nearly break the rule. */
    List<byte[]> taken() {
        return bytes(taken);
    }

    private static String name(String name) {
        return "{\"" + name + "\": 0}";
    }

    private static List<byte[]> bytes(List<String> texts) {
        return texts.stream()
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
    }

    private static boolean isUtf8(byte[] text) {
        for (byte next : text) {
            if (next < 0) {
                return isUtf8Beyond(text);
            }
        }
        return true;
    }

    private static boolean isUtf8Beyond(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
