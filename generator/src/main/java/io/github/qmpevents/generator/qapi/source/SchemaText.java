package io.github.qmpevents.generator.qapi.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;

/** Decodes a schema file, which has to be UTF-8. */
public final class SchemaText {
    private static final String MARK = "\uFEFF";

    private SchemaText() {}

    /** The text; where it is no UTF-8, U+FFFD stands in it, and the first such place is reported. */
    public static SourceText of(String name, byte[] bytes, Diagnostics diagnostics) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
        String good = withoutMark(decoded.flip().toString());
        if (!result.isError()) {
            return SourceText.of(name, good);
        }
        SourceText before = SourceText.of(name, good + "?");
        int line = before.lineCount();
        diagnostics.report(
                DiagnosticCode.BAD_ENCODING,
                before.range(line, before.line(line).length(), 1),
                "from here on the file is not UTF-8",
                "save it as UTF-8");
        return SourceText.of(name, withoutMark(new String(bytes, UTF_8)));
    }

    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}
