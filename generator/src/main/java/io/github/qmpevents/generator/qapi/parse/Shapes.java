package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Entry;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Literal;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Mapping;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Sequence;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Text;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes values for what they have to be; if they are something else, that is reported, and the outcome is empty. */
final class Shapes {
    /**
     * Names as QEMU has them: values may begin with a digit and have full stops, vendors' begin with {@code
     * __com.example_}.
     */
    private static final Pattern NAME = Pattern.compile("(?:__[A-Za-z0-9.-]+_)?[A-Za-z0-9][A-Za-z0-9_.-]*+");

    private static final int LONGEST_NAME = 128;

    private final Diagnostics diagnostics;

    Shapes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** @param what the value is, for the message: {@code the base of JobInfo} */
    Optional<Text> text(SchemaValue value, String what) {
        return value instanceof Text text ? Optional.of(text) : wrong(value, what, "a string");
    }

    Optional<Mapping> mapping(SchemaValue value, String what) {
        return value instanceof Mapping mapping ? Optional.of(mapping) : wrong(value, what, "an object");
    }

    Optional<Sequence> sequence(SchemaValue value, String what) {
        return value instanceof Sequence sequence ? Optional.of(sequence) : wrong(value, what, "an array");
    }

    /** True or false; before QEMU 2.4 it could be the string {@code no}. */
    Optional<Boolean> truth(SchemaValue value, String what) {
        if (value instanceof Text text && text.text().equals("no")) {
            return Optional.of(false);
        }
        boolean good = value instanceof Literal literal && !literal.word().equals("null");
        return good ? Optional.of(value.kind().equals("true")) : wrong(value, what, "true or false");
    }

    /** A string that is a name. */
    Optional<Text> name(SchemaValue value, String what) {
        return text(value, what).filter(text -> isName(text, what));
    }

    private boolean isName(Text text, String what) {
        boolean good = text.text().length() <= LONGEST_NAME
                && NAME.matcher(text.text()).matches();
        if (!good) {
            bad(text.range(), what + " is '" + Quoted.of(text.text()) + "', which is not a name");
        }
        return good;
    }

    /** Reports the keys that are not known; they are passed over, as a later QEMU may have more. */
    void checkKeys(Mapping mapping, Predicate<String> known, String what) {
        for (Entry entry : mapping.entries()) {
            if (!known.test(entry.key().text())) {
                diagnostics.report(
                        DiagnosticCode.UNKNOWN_SCHEMA_KEY,
                        entry.key().range(),
                        "'" + Quoted.of(entry.key().text()) + "' in " + what + " is not known",
                        "it is passed over");
            }
        }
    }

    <T> Optional<T> wrong(SchemaValue value, String what, String expected) {
        return bad(value.range(), what + " is " + value.kind() + ", expected " + expected);
    }

    <T> Optional<T> bad(SourceRange range, String message) {
        diagnostics.report(DiagnosticCode.BAD_DEFINITION, range, message, "it is left out");
        return Optional.empty();
    }
}
