package io.github.qmpevents.runtime.json;

import java.util.Locale;
import java.util.SplittableRandom;

/** Writes random values as JSON with random white space, escapes and spellings of numbers. */
final class RandomJson {
    private final SplittableRandom random;
    private final StringBuilder out = new StringBuilder();

    RandomJson(SplittableRandom random) {
        this.random = random;
    }

    RandomJson value(int depth) {
        space();
        switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> out.append("null");
            case 1 -> out.append(random.nextBoolean());
            case 2, 3 -> number();
            case 4, 5 -> string();
            case 6 -> array(depth);
            default -> object(depth);
        }
        space();
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void array(int depth) {
        out.append('[');
        for (int count = random.nextInt(5); count > 0; count--) {
            value(depth - 1);
            out.append(count > 1 ? "," : "");
        }
        space();
        out.append(']');
    }

    private void object(int depth) {
        out.append('{');
        for (int count = random.nextInt(5); count > 0; count--) {
            space();
            string();
            space();
            out.append(':');
            value(depth - 1);
            out.append(count > 1 ? "," : "");
        }
        space();
        out.append('}');
    }

    private void number() {
        long whole = random.nextLong() >> random.nextInt(64);
        out.append(random.nextInt(20) == 0 ? "-0" : Long.toString(whole));
        if (random.nextInt(3) == 0) {
            out.append('.').append(random.nextInt(1_000_000));
        }
        if (random.nextInt(3) == 0) {
            out.append(random.nextBoolean() ? 'e' : 'E');
            out.append(random.nextBoolean() ? "" : random.nextBoolean() ? "+" : "-");
            out.append(random.nextInt(400));
        }
    }

    private void string() {
        out.append('"');
        for (int count = random.nextInt(8); count > 0; count--) {
            switch (random.nextInt(6)) {
                case 0 -> out.append('\\').append("\"\\/bfnrt".charAt(random.nextInt(8)));
                case 1 -> out.append(String.format(Locale.ROOT, "\\u%04x", random.nextInt(0xd800)));
                case 2 -> out.appendCodePoint(random.nextInt(0x10000, 0x110000));
                case 3 -> out.append((char) random.nextInt(0x80, 0xd800));
                default -> out.append((char) ('a' + random.nextInt(26)));
            }
        }
        out.append('"');
    }

    private void space() {
        for (int count = Math.max(0, random.nextInt(6) - 3); count > 0; count--) {
            out.append(" \t\r\n".charAt(random.nextInt(4)));
        }
    }
}
