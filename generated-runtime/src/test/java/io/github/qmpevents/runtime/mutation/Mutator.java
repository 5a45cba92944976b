package io.github.qmpevents.runtime.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/** Changes a text in one to three places; what it does is told by the random numbers it is given. */
public final class Mutator {
    private static final IntPredicate NUMBER = b -> (b >= '0' && b <= '9') || "+-.eE".indexOf(b) >= 0;
    private static final IntPredicate LETTERS = b -> b >= 'a' && b <= 'z';
    private static final IntPredicate SPACE = b -> b == ' ' || b == '\t' || b == '\r' || b == '\n';

    private final SplittableRandom random;
    private byte[] text;

    private Mutator(byte[] text, SplittableRandom random) {
        this.text = text;
        this.random = random;
    }

    /** A changed copy. */
    public static byte[] mutate(byte[] text, SplittableRandom random) {
        Mutator mutator = new Mutator(text.clone(), random);
        for (int count = random.nextInt(1, 4); count > 0; count--) {
            mutator.mutate();
        }
        return mutator.text;
    }

    private void mutate() {
        int at = random.nextInt(text.length + 1);
        switch (random.nextInt(12)) {
            case 0 -> replace(at, Math.min(at + 1, text.length), aByte());
            case 1 -> replace(at, at, aByte());
            case 2 -> replace(at, spanEnd(at), new byte[0]);
            case 3 -> replace(at, at, Arrays.copyOfRange(text, at, spanEnd(at)));
            case 4 -> swap(at);
            case 5 -> text = Arrays.copyOf(text, at);
            case 6, 7 -> replaceToken(at, NUMBER, Tokens.NUMBERS);
            case 8 -> replaceToken(at, LETTERS, Tokens.LITERALS);
            case 9 -> replaceToken(at, SPACE, Tokens.SPACES);
            case 10 -> insertSpace(at);
            default -> replaceString(at);
        }
    }

    private void swap(int at) {
        int middle = spanEnd(at);
        int end = spanEnd(middle);
        byte[] swapped = new byte[end - at];
        System.arraycopy(text, middle, swapped, 0, end - middle);
        System.arraycopy(text, at, swapped, end - middle, middle - at);
        replace(at, end, swapped);
    }

    /** The next run of bytes of a kind becomes something else. */
    private void replaceToken(int at, IntPredicate kind, List<String> tokens) {
        int from = find(at, kind);
        replace(from, find(from, kind.negate()), oneOf(tokens));
    }

    private void insertSpace(int at) {
        int token = find(at, b -> "{}[],:\"".indexOf(b) >= 0);
        int place = Math.min(token + random.nextInt(2), text.length);
        replace(place, place, oneOf(Tokens.SPACES));
    }

    /** What stands between the next two quotes becomes something else. */
    private void replaceString(int at) {
        int from = Math.min(find(at, b -> b == '"') + 1, text.length);
        replace(from, find(from, b -> b == '"'), oneOf(Tokens.STRINGS));
    }

    /** The first place of a kind, or the end. */
    private int find(int at, IntPredicate kind) {
        int found = at;
        while (found < text.length && !kind.test(text[found])) {
            found++;
        }
        return found;
    }

    private int spanEnd(int at) {
        return Math.min(text.length, at + random.nextInt(1, random.nextBoolean() ? 4 : 40));
    }

    private byte[] aByte() {
        int at = random.nextInt(2 * Tokens.BYTES.length());
        return new byte[] {(byte) (at < Tokens.BYTES.length() ? Tokens.BYTES.charAt(at) : (char) random.nextInt(0x100))
        };
    }

    private byte[] oneOf(List<String> tokens) {
        return tokens.get(random.nextInt(tokens.size())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void replace(int from, int to, byte[] by) {
        byte[] replaced = new byte[text.length - (to - from) + by.length];
        System.arraycopy(text, 0, replaced, 0, from);
        System.arraycopy(by, 0, replaced, from, by.length);
        System.arraycopy(text, to, replaced, from + by.length, text.length - to);
        text = replaced;
    }
}
