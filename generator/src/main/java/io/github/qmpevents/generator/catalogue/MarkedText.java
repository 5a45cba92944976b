package io.github.qmpevents.generator.catalogue;

import io.github.qmpevents.generator.source.SourceRange;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text with marks around a place and with escapes; see {@link ExampleDocument}. */
final class MarkedText {
    private static final String START = "<<";
    private static final String END = ">>";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(?<unit>[0-9A-F]{4})|x(?<octet>[0-9A-F]{2}))");
    /** The first of 256 characters without a meaning, which stand for bytes that are no UTF-8. */
    private static final char OCTET = '\uE000';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String marked;

    MarkedText(String written) {
        this.marked = ESCAPE.matcher(written).replaceAll(MarkedText::character);
    }

    private static String character(MatchResult escape) {
        return escape.group(1) != null
                ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                : String.valueOf((char) (OCTET + Integer.parseInt(escape.group(2), 16)));
    }

    static String unmarked(String text) {
        return text.replace(START, "").replace(END, "");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        unmarked(marked).codePoints().forEach(c -> {
            if (c >= OCTET && c <= OCTET + 0xFF) {
                bytes.write(c - OCTET);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    /** The place between the marks, as the reader counts: a byte order mark is no column. */
    Optional<SourceRange> place(String file) {
        String text = marked.charAt(0) == BYTE_ORDER_MARK ? marked.substring(1) : marked;
        int start = text.indexOf(START);
        if (start < 0) {
            return Optional.empty();
        }
        int end = text.indexOf(END, start);
        String before = text.substring(0, start);
        String place = text.substring(start + START.length(), end);
        int line = line(before);
        int endLine = line(before + place);
        return Optional.of(new SourceRange(file, line, column(before), endLine, column(before + place)));
    }

    /** A place as {@code file:line:column-line:column}. */
    static String place(SourceRange range) {
        return range.place() + "-" + range.endLine() + ":" + range.endColumn();
    }

    private static int line(String before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    private static int column(String before) {
        return before.length() - before.lastIndexOf('\n');
    }
}
