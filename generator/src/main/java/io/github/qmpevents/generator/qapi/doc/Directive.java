package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.qapi.doc.DocSection.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a block of reStructuredText, as QEMU has them since 5.2: {@code .. note:: text}. The block goes on
 * with the lines that are indented more.
 *
 * @param rest what stands behind the colons, if it is text
 */
record Directive(DocSection section, int indent, Optional<DocLine> rest) {
    private static final Pattern DIRECTIVE = Pattern.compile("\\s*+\\.\\. ([A-Za-z][A-Za-z0-9:_-]*?)::(?: |$)");
    private static final Pattern COMMENT = Pattern.compile("\\s*+\\.\\.(?: .*+)?");
    private static final Pattern OPTION = Pattern.compile(":([a-z-]++):\\s*+");
    private static final String EXAMPLE = "qmp-example";
    private static final String ADMONITION = "admonition";

    private static final Set<String> NOTES =
            Set.of("note", "warning", "caution", "tip", "hint", "important", "attention", "danger", "error", "seealso");

    static Optional<Directive> of(DocLine line) {
        Matcher directive = DIRECTIVE.matcher(line.text());
        if (directive.lookingAt()) {
            return Optional.of(of(directive.group(1), line, line.from(directive.end())));
        }
        return COMMENT.matcher(line.text()).matches()
                ? Optional.of(new Directive(new DocSection(Kind.IGNORED, ""), line.indent(), Optional.empty()))
                : Optional.empty();
    }

    private static Directive of(String name, DocLine line, DocLine rest) {
        int indent = line.indent();
        if (NOTES.contains(name)) {
            String label = name.equals("seealso") ? "See also" : capitalized(name);
            return new Directive(new DocSection(Kind.NOTE, label), indent, text(rest));
        }
        if (name.equals(ADMONITION)) {
            return new Directive(new DocSection(Kind.NOTE, rest.text()), indent, Optional.empty());
        }
        if (name.equals(EXAMPLE)) {
            return new Directive(new DocSection(Kind.EXAMPLES, rest.text()), indent, Optional.empty());
        }
        boolean code = name.endsWith("code-block") || name.equals("code");
        return new Directive(new DocSection(Kind.LITERAL, ""), indent, code ? Optional.empty() : text(rest));
    }

    private static Optional<DocLine> text(DocLine rest) {
        return rest.isBlank() ? Optional.empty() : Optional.of(rest);
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Whether a line, the first ones below the directive, sets an option of it. */
    static boolean isOption(DocLine line) {
        return OPTION.matcher(line.text())
                .region(line.indent(), line.text().length())
                .lookingAt();
    }

    /** The same directive with an option; only titles matter. */
    Directive with(DocLine option) {
        Matcher matcher = OPTION.matcher(option.text());
        boolean title = matcher.find() && matcher.group(1).equals("title");
        return title
                ? new Directive(new DocSection(section.kind(), option.text().substring(matcher.end())), indent, rest)
                : this;
    }
}
