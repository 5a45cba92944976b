package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.source.SourceText;
import java.util.Locale;

/**
 * Reports control characters (category Cc, except tab and line ends) and invisible ones (category Cf), one finding per
 * line and kind.
 */
final class CharacterCheck {
    private final SourceText source;
    private final Diagnostics diagnostics;

    CharacterCheck(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    void run() {
        for (int number = 1; number <= source.lineCount(); number++) {
            String line = source.line(number);
            report(
                    number,
                    line,
                    Character.CONTROL,
                    DiagnosticCode.CONTROL_CHARACTER,
                    "a control character",
                    "remove it");
            report(
                    number,
                    line,
                    Character.FORMAT,
                    DiagnosticCode.INVISIBLE_CHARACTER,
                    "a character that cannot be seen",
                    "it stays in the text; remove it if it is not meant");
        }
    }

    private void report(int number, String line, byte category, DiagnosticCode code, String what, String hint) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            if (line.charAt(i) != '\t' && Character.getType(line.codePointAt(i)) == category) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (count > 0) {
            int point = line.codePointAt(first);
            String name = String.format(Locale.ROOT, "U+%04X", point);
            String others = count > 1 ? ", the first of " + count + " on this line" : "";
            diagnostics.report(
                    code,
                    source.range(number, first + 1, Character.charCount(point)),
                    "the line has " + what + ", " + name + others,
                    hint);
        }
    }
}
