package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.qapi.doc.DocReader;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Mapping;
import io.github.qmpevents.generator.qapi.syntax.QapiDoc;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An expression of a schema file.
 *
 * @param after the line in which the one before it ends; 0 if it is the first
 */
record Expression(Mapping mapping, SourceText source, int after) {
    /** Those of a file that can be read, in its order. */
    static List<Expression> parse(SourceText source, Diagnostics diagnostics) {
        List<Expression> expressions = new ArrayList<>();
        int after = 0;
        for (Mapping mapping : ExpressionParser.parse(source, diagnostics)) {
            expressions.add(new Expression(mapping, source, after));
            after = mapping.range().endLine();
        }
        return expressions;
    }

    /** What the comment before it says. */
    Optional<QapiDoc> doc() {
        return DocReader.read(source, after, mapping.range().line());
    }

    /** Its opening brace. */
    SourceRange start() {
        SourceRange all = mapping.range();
        return SourceRange.inLine(all.file(), all.line(), all.column(), 1);
    }
}
