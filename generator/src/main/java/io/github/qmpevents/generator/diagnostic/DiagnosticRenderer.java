package io.github.qmpevents.generator.diagnostic;

import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.source.SourceText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shows findings. All output is printable ASCII, anything else of the document is escaped, and no line begins with the
 * document's text:
 * <pre>
 * events.txt:12:9: warning[QE107]: member JOB_ENDED.size has the unknown type json-widget
 * 12 | - "size": how large (json-widget)
 *    |                      ^^^^^^^^^^^
 *    = any value is accepted
 * </pre>
 */
public final class DiagnosticRenderer {
    /** How much of a message is shown; names in it may be as long as the document's author likes. */
    private static final int MESSAGE = 400;

    private final Map<String, SourceText> sources;

    /** A renderer of findings in this text. */
    public DiagnosticRenderer(SourceText source) {
        this(List.of(source));
    }

    /** A renderer of findings in these texts, which are told apart by their names. */
    public DiagnosticRenderer(Collection<SourceText> sources) {
        this.sources = sources.stream()
                .collect(Collectors.toUnmodifiableMap(SourceText::name, source -> source, (first, second) -> first));
    }

    /** The finding with the line it is about, several lines without a line end behind the last. */
    public String render(Diagnostic finding) {
        SourceRange range = finding.range();
        String number = String.valueOf(range.line());
        String margin = " ".repeat(number.length());
        StringBuilder text = new StringBuilder(renderOnOneLine(finding));
        String line = line(range);
        if (!Blanks.isBlank(line)) {
            Excerpt excerpt = new Excerpt(line, range);
            String mend = finding.mend().map(words -> " " + shown(words)).orElse("");
            text.append('\n').append(number).append(" | ").append(excerpt.text());
            text.append('\n')
                    .append(margin)
                    .append(" | ")
                    .append(excerpt.marks())
                    .append(mend);
        }
        finding.hint()
                .ifPresent(
                        hint -> text.append('\n').append(margin).append(" = ").append(shown(hint)));
        for (Related related : finding.related()) {
            text.append('\n')
                    .append(margin)
                    .append(" = ")
                    .append(place(related.range()))
                    .append(": ")
                    .append(shown(related.message()));
        }
        return text.toString();
    }

    /** The finding without an excerpt: {@code file:line:column: severity[CODE]: message}. */
    public String renderOnOneLine(Diagnostic finding) {
        return place(finding.range()) + ": " + finding.severity().word() + "["
                + finding.code().id() + "]: " + shown(finding.message());
    }

    private String line(SourceRange range) {
        SourceText source = sources.get(range.file());
        return source == null ? "" : source.line(range.line());
    }

    private static String place(SourceRange range) {
        return Printable.of(range.place());
    }

    private static String shown(String text) {
        return Printable.shortened(text, MESSAGE);
    }
}
