package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Strings are UTF-8 in the judgement of the JDK's decoder. */
class Utf8Test {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    @Test
    void judgesAllTwoByteSequencesLikeTheJdk() {
        for (int pair = 0; pair <= 0xffff; pair++) {
            check(new byte[] {(byte) (pair >> 8), (byte) pair});
        }
    }

    @Test
    void judgesTheEdgesOfLongerSequencesLikeTheJdk() {
        int[] edges = {
            0x00, 0x61, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xff
        };
        for (int first = 0xc0; first <= 0xff; first++) {
            for (int second : edges) {
                for (int third : edges) {
                    check(new byte[] {(byte) first, (byte) second, (byte) third});
                    for (int fourth : edges) {
                        check(new byte[] {(byte) first, (byte) second, (byte) third, (byte) fourth});
                    }
                }
            }
        }
    }

    @Test
    void judgesRandomBytesLikeTheJdk() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 100_000; round++) {
            byte[] text = new byte[random.nextInt(1, 9)];
            for (int at = 0; at < text.length; at++) {
                text[at] = (byte) (random.nextBoolean() ? random.nextInt(0x80, 0x100) : random.nextInt(0x20, 0x100));
            }
            check(text);
        }
    }

    /** Bytes that mean something else in a string of JSON are made harmless first. */
    private void check(byte[] text) {
        byte[] json = new byte[text.length + 2];
        json[0] = '"';
        for (int at = 0; at < text.length; at++) {
            boolean plain = text[at] < 0 || (text[at] >= 0x20 && text[at] != '"' && text[at] != '\\');
            json[at + 1] = plain ? text[at] : (byte) 'x';
        }
        json[json.length - 1] = '"';

        ByteBuffer in = ByteBuffer.wrap(json);
        CharBuffer out = CharBuffer.allocate(json.length);
        CoderResult result = decoder.reset().decode(in, out, true);
        try {
            JsonString value = (JsonString) JsonValue.parse(json);
            assertThat(result.isUnderflow()).as("%s", in).isTrue();
            assertThat('"' + value.value() + '"').isEqualTo(out.flip().toString());
        } catch (JsonSyntaxException e) {
            assertThat(result.isMalformed()).isTrue();
            assertThat(e.kind()).isEqualTo(JsonSyntaxException.Kind.INVALID_UTF8);
            assertThat(e.offset()).isEqualTo(in.position());
        }
    }
}
