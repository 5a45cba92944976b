package io.github.qmpevents.runtime.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts a mask in the place of secrets. */
final class MaskedText {
    private static final String MASK = "***";
    private static final String QUOTED_MASK = '"' + MASK + '"';

    private MaskedText() {}

    /** @param spans in the order of their beginnings; what is inside of another one goes with it */
    static byte[] of(byte[] text, List<SecretSpan> spans) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + 16);
        int shown = 0;
        for (SecretSpan span : spans) {
            if (span.from() >= shown) {
                out.write(text, shown, span.from() - shown);
                out.writeBytes(mask(span).getBytes(StandardCharsets.US_ASCII));
                shown = span.to();
            }
        }
        out.write(text, shown, text.length - shown);
        return out.toByteArray();
    }

    /** As {@link #of(byte[], List)}, spans counted in characters. */
    static String of(String text, List<SecretSpan> spans) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int shown = 0;
        for (SecretSpan span : spans) {
            if (span.from() >= shown) {
                out.append(text, shown, span.from()).append(mask(span));
                shown = span.to();
            }
        }
        return out.append(text, shown, text.length()).toString();
    }

    private static String mask(SecretSpan span) {
        return span.quoted() ? MASK : QUOTED_MASK;
    }
}
