package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Entry;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Literal;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Mapping;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Sequence;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Text;
import io.github.qmpevents.generator.qapi.parse.Token.Kind;
import io.github.qmpevents.generator.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the expressions of one schema file, objects all of them. After one that cannot be read it goes on at the next
 * line that begins with a brace.
 */
final class ExpressionParser {
    /** How deep values may stand in each other; QEMU's own go to 5. */
    private static final int DEPTH = 32;

    /** How many values a file may have; the largest of QEMU's has 12,000. */
    private static final int MOST_VALUES = 250_000;

    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private final Lexer lexer;
    private final Diagnostics diagnostics;
    private Token token;
    private int values;

    private ExpressionParser(SourceText source, Diagnostics diagnostics) {
        this.lexer = new Lexer(source);
        this.diagnostics = diagnostics;
        this.token = lexer.next();
    }

    /** The expressions that can be read, in the file's order. */
    static List<Mapping> parse(SourceText source, Diagnostics diagnostics) {
        return new ExpressionParser(source, diagnostics).expressions();
    }

    private List<Mapping> expressions() {
        List<Mapping> expressions = new ArrayList<>();
        while (!isFull() && !token.is(Kind.END)) {
            int first = token.range().line();
            values++;
            Optional<Mapping> expression =
                    token.is(Kind.OBJECT_START) ? mapping(0) : unexpected("{, with which a definition begins");
            expression.ifPresentOrElse(expressions::add, () -> recover(first));
        }
        return expressions;
    }

    private boolean isFull() {
        boolean full = values > MOST_VALUES;
        if (full) {
            fail("the file has more than " + MOST_VALUES + " values", "what is left of the file is not read");
        }
        return full;
    }

    private void recover(int first) {
        boolean begins = token.is(Kind.OBJECT_START)
                && token.range().column() == 1
                && token.range().line() > first;
        if (!begins) {
            token = lexer.nextDefinition();
        }
    }

    private Optional<? extends SchemaValue> value(int depth) {
        if (++values > MOST_VALUES) {
            return Optional.empty();
        }
        return switch (token.kind()) {
            case STRING -> Optional.of(text());
            case OBJECT_START -> mapping(depth);
            case ARRAY_START -> sequence(depth);
            case WORD -> LITERALS.contains(token.text()) ? Optional.of(literal()) : noValue();
            default -> noValue();
        };
    }

    private Optional<SchemaValue> noValue() {
        return unexpected("a value: a string in single quotes, true, false, null, [ or {");
    }

    private Text text() {
        Token taken = take();
        return new Text(taken.text(), taken.range());
    }

    private Literal literal() {
        Token taken = take();
        return new Literal(taken.text(), taken.range());
    }

    private Optional<Sequence> sequence(int depth) {
        if (depth == DEPTH) {
            return tooDeep();
        }
        Token open = take();
        List<SchemaValue> items = new ArrayList<>();
        boolean more = !token.is(Kind.ARRAY_END);
        while (more) {
            Optional<? extends SchemaValue> item = value(depth + 1);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
            more = takeComma();
        }
        return token.is(Kind.ARRAY_END)
                ? Optional.of(new Sequence(items, open.range().to(take().range())))
                : unexpected("a comma or ]");
    }

    private Optional<Mapping> mapping(int depth) {
        if (depth == DEPTH) {
            return tooDeep();
        }
        Token open = take();
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        boolean more = !token.is(Kind.OBJECT_END);
        while (more) {
            Optional<Entry> entry = entry(depth);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            if (isNew(entry.get().key(), keys)) {
                entries.add(entry.get());
            }
            more = takeComma();
        }
        return token.is(Kind.OBJECT_END)
                ? Optional.of(new Mapping(entries, open.range().to(take().range())))
                : unexpected("a comma or }");
    }

    private Optional<Entry> entry(int depth) {
        if (!token.is(Kind.STRING)) {
            return unexpected("a key in single quotes");
        }
        Text key = text();
        if (!token.is(Kind.COLON)) {
            return unexpected("a colon behind '" + Quoted.of(key.text()) + "'");
        }
        take();
        return value(depth + 1).map(value -> new Entry(key, value));
    }

    private boolean isNew(Text key, Set<String> keys) {
        boolean added = keys.add(key.text());
        if (!added) {
            diagnostics.report(
                    DiagnosticCode.SCHEMA_SYNTAX,
                    key.range(),
                    "the key '" + Quoted.of(key.text()) + "' stands here for the second time",
                    "remove one of them; the first counts");
        }
        return added;
    }

    private Token take() {
        Token taken = token;
        token = lexer.next();
        return taken;
    }

    private boolean takeComma() {
        boolean comma = token.is(Kind.COMMA);
        if (comma) {
            take();
        }
        return comma;
    }

    private <T extends SchemaValue> Optional<T> tooDeep() {
        return fail("values stand in each other deeper than " + DEPTH + " levels");
    }

    private <T> Optional<T> unexpected(String expected) {
        return fail(token.is(Kind.BAD) ? token.text() : "found " + token.shown() + ", expected " + expected);
    }

    private <T> Optional<T> fail(String message) {
        return fail(
                message,
                "what is left of this definition is not read; reading goes on at the next line that begins with {");
    }

    private <T> Optional<T> fail(String message, String hint) {
        diagnostics.report(DiagnosticCode.SCHEMA_SYNTAX, token.range(), message, hint);
        return Optional.empty();
    }
}
