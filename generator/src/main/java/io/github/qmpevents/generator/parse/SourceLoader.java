package io.github.qmpevents.generator.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.source.SourceText;
import io.github.qmpevents.generator.syntax.Limits;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads bytes as the text of an event document: strict UTF-8 without control characters. What is wrong with it is
 * reported.
 */
public final class SourceLoader {
    private static final char MARK = '\uFEFF';
    private static final String REPLACEMENT = "\uFFFD";

    private final Diagnostics diagnostics;
    private final List<Flaw> flaws = new ArrayList<>();

    private SourceLoader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Bytes that are no UTF-8: where, and the index of what stands for them in the text. */
    private record Flaw(int byteOffset, int value, int index) {}

    /**
     * Decodes a document. A byte order mark at its start is left out; a sequence that is not UTF-8 is reported as an
     * error and stands in the text as U+FFFD, so that the rest can be read and its faults be shown too.
     *
     * @param name the input as the user named it
     * @return empty if the document is larger than {@link Limits#DOCUMENT_BYTES}, which is reported
     */
    public static Optional<SourceText> load(String name, byte[] bytes, Diagnostics diagnostics) {
        if (bytes.length > Limits.DOCUMENT_BYTES) {
            diagnostics.report(
                    DiagnosticCode.DOCUMENT_TOO_LARGE,
                    SourceRange.inLine(name, 1, 1, 0),
                    "the document is larger than " + Limits.DOCUMENT_BYTES + " bytes",
                    "split it, or leave out what describes no event");
            return Optional.empty();
        }
        return Optional.of(new SourceLoader(diagnostics).read(name, bytes));
    }

    private SourceText read(String name, byte[] bytes) {
        String decoded = decode(bytes);
        boolean marked = !decoded.isEmpty() && decoded.charAt(0) == MARK;
        SourceText source = SourceText.of(name, marked ? decoded.substring(1) : decoded);
        if (marked) {
            diagnostics.report(
                    DiagnosticCode.BYTE_ORDER_MARK,
                    source.range(1, 1, 0),
                    "the document begins with a byte order mark, which is left out");
        }
        reportFlaws(source, marked ? 1 : 0);
        SourceText taken = withinLimit(source);
        new CharacterCheck(taken, diagnostics).run();
        return taken;
    }

    /** The text up to the first line that is too many, which is reported. */
    private SourceText withinLimit(SourceText source) {
        int lines = 0;
        for (int number = 1; number <= source.lineCount(); number++) {
            lines += source.isBlank(number) ? 0 : 1;
            if (lines > Limits.LINES) {
                diagnostics.report(
                        DiagnosticCode.DOCUMENT_TOO_LARGE,
                        source.lineRange(number),
                        "the document has more than " + Limits.LINES + " lines that are not blank",
                        "those from here on are left out");
                return source.before(number);
            }
        }
        return source;
    }

    private String decode(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            if (flaws.size() <= Diagnostics.LIMIT) {
                flaws.add(new Flaw(in.position(), in.get(in.position()) & 0xFF, out.position()));
            }
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
        }
        return out.flip().toString();
    }

    private void reportFlaws(SourceText source, int cut) {
        int line = 1;
        int start = 0;
        for (Flaw flaw : flaws) {
            int index = flaw.index - cut;
            while (line < source.lineCount() && source.lineStart(line + 1) <= index) {
                line++;
            }
            start = source.lineStart(line);
            diagnostics.report(
                    DiagnosticCode.BAD_ENCODING,
                    source.range(line, index - start + 1, 1),
                    String.format(Locale.ROOT, "byte 0x%02X at offset %d is not UTF-8", flaw.value, flaw.byteOffset),
                    "save the document as UTF-8");
        }
    }
}
