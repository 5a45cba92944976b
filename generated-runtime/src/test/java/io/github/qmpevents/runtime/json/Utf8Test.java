package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.text.PrintableAscii;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Strings are UTF-8 in the judgement of the JDK's decoder, and have the characters that it gives them. All sequences of
 * three bytes are tried with {@code -Dutf8.all}, every eleventh otherwise.
 */
class Utf8Test {
    private static final int STEP = Boolean.getBoolean("utf8.all") ? 1 : 11;
    private static final int RANDOM = 1_000_000;

    private final StringReference reference = new StringReference();

    @Test
    void judgesAllTwoByteSequencesLikeTheJdk() {
        byte[] json = quoted(2);
        for (int pair = 0; pair <= 0xffff; pair++) {
            json[1] = (byte) (pair >> 8);
            json[2] = (byte) pair;
            check(json, json.length);
        }
    }

    @Test
    void judgesThreeByteSequencesLikeTheJdk() {
        byte[] json = quoted(3);
        for (int triple = 0; triple <= 0xffffff; triple += STEP) {
            json[1] = (byte) (triple >> 16);
            json[2] = (byte) (triple >> 8);
            json[3] = (byte) triple;
            check(json, json.length);
        }
    }

    /** The edges of all ranges of Unicode 15.0, table 3-7, and a byte on each side of them. */
    @Test
    void judgesTheEdgesOfFourByteSequencesLikeTheJdk() {
        int[] edges = {
            0x20, 0x61, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xff
        };
        byte[] json = quoted(4);
        for (int first = 0xc0; first <= 0xff; first++) {
            for (int second : edges) {
                for (int third : edges) {
                    for (int fourth : edges) {
                        json[1] = (byte) first;
                        json[2] = (byte) second;
                        json[3] = (byte) third;
                        json[4] = (byte) fourth;
                        check(json, json.length);
                    }
                }
            }
        }
    }

    @Test
    void judgesRandomBytesLikeTheJdk() {
        byte[][] quoted = new byte[13][];
        for (int length = 1; length < quoted.length; length++) {
            quoted[length] = quoted(length);
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < RANDOM; round++) {
            byte[] json = quoted[random.nextInt(1, quoted.length)];
            fill(json, random);
            check(json, random.nextInt(8) == 0 ? json.length - 1 : json.length);
        }
    }

    /** About half of the texts are well-formed. */
    private static void fill(byte[] json, SplittableRandom random) {
        int at = 1;
        while (at < json.length - 1) {
            int length = random.nextInt(8) == 0 ? 0 : random.nextInt(1, 5);
            int room = json.length - 1 - at;
            if (length == 0 || length > room) {
                json[at++] = (byte) (random.nextBoolean() ? random.nextInt(0x100) : random.nextInt(0x20, 0x7f));
            } else {
                put(json, at, random.nextInt(1 << (length == 1 ? 7 : 5 * length + 1)), length);
                at += length;
            }
        }
    }

    /** Puts a number as a sequence would, be it a character or not. */
    private static void put(byte[] json, int at, int number, int length) {
        if (length == 1) {
            json[at] = (byte) number;
            return;
        }
        for (int index = length - 1, rest = number; index > 0; index--, rest >>= 6) {
            json[at + index] = (byte) (0x80 | (rest & 0x3f));
        }
        json[at] = (byte) (0xf00 >> length | number >> 6 * (length - 1));
    }

    private static byte[] quoted(int length) {
        byte[] json = new byte[length + 2];
        json[0] = '"';
        json[length + 1] = '"';
        return json;
    }

    /** Reads a string that should end where the text does. */
    private void check(byte[] json, int to) {
        boolean taken = reference.read(json, 1, to);
        JsonReader in = JsonReader.of(json, 0, to);
        try {
            String value = in.readString();
            if (!taken || in.offset() != reference.at() || !value.equals(reference.text())) {
                throw new AssertionError("taken as '" + PrintableAscii.of(value, 100) + "': " + shown(json, to));
            }
        } catch (JsonSyntaxException e) {
            if (taken || e.kind() != reference.kind() || e.offset() != reference.at()) {
                String expected = taken ? "expected a text" : reference.kind() + " at " + reference.at();
                throw new AssertionError(e.kind() + ", " + e.getMessage() + ", " + expected + ": " + shown(json, to));
            }
        }
    }

    private static String shown(byte[] json, int to) {
        return PrintableAscii.of(json, 0, to, 200);
    }
}
