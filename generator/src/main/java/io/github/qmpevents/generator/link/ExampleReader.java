package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.link.ExampleJson.Fault;
import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.ExampleText;
import io.github.qmpevents.generator.syntax.Limits;
import java.util.Optional;

/** Reads the examples of an event as JSON, mends what one comma or brace can mend, and reports what is not JSON. */
final class ExampleReader {
    private static final String KEPT = "the example stays in the documentation and is not used as a test";

    private final String event;
    private final Diagnostics diagnostics;
    /** Of all examples so far; what they show is kept together. */
    private long length;

    ExampleReader(String event, Diagnostics diagnostics) {
        this.event = event;
        this.diagnostics = diagnostics;
    }

    ReadExample read(ExampleText example) {
        length += example.text().length();
        if (length > Limits.ITEM) {
            tooLarge(example);
            return new ReadExample(example, Optional.empty(), Optional.empty());
        }
        ExampleJson.Result result = ExampleJson.read(example.text());
        if (result.root().isPresent()) {
            return new ReadExample(example, result.root(), Optional.empty());
        }
        if (result.fault().filter(fault -> fault == Fault.TOO_LARGE).isPresent()) {
            tooLarge(example);
            return new ReadExample(example, Optional.empty(), Optional.empty());
        }
        Optional<ExampleRepair.Repaired> repaired = new ExampleRepair(example.text()).find(result);
        if (repaired.isPresent()) {
            repaired(example, repaired.get().change());
        } else {
            unreadable(example, result);
        }
        return new ReadExample(
                example, repaired.map(ExampleRepair.Repaired::root), repaired.map(ExampleRepair.Repaired::change));
    }

    private void tooLarge(ExampleText example) {
        diagnostics.report(
                DiagnosticCode.UNCHECKED_EXAMPLE,
                firstLine(example),
                "the example of " + event + " is too deep or too long to be checked",
                KEPT);
    }

    private static SourceRange firstLine(ExampleText example) {
        String text = example.text();
        int start = Blanks.skip(text, 0);
        return example.passage().range(start, start + 1);
    }

    private void repaired(ExampleText example, ExampleRepair.Change change) {
        int offset = change.offset();
        SourceRange range = example.passage().range(offset, change.insertion() ? offset : offset + 1);
        String mend = change.insertion()
                ? "put \"" + change.character() + "\" here"
                : "remove this \"" + change.character() + "\"";
        diagnostics.report(Diagnostic.of(
                        DiagnosticCode.BROKEN_EXAMPLE,
                        range,
                        "the example of " + event + " is not JSON: " + fault(change))
                .withMend(mend)
                .withReplacement(change.insertion() ? String.valueOf(change.character()) : "")
                .withHint(KEPT));
    }

    private static String fault(ExampleRepair.Change change) {
        String what = switch (change.character()) {
            case ',' -> "comma";
            case '{' -> "opening brace";
            default -> "closing brace";
        };
        String article = what.startsWith("o") ? "an " : "a ";
        return change.insertion() ? article + what + " is missing" : "there is " + article + what + " too many";
    }

    private void unreadable(ExampleText example, ExampleJson.Result result) {
        String text = example.text();
        int end = Blanks.skipBack(text, text.length());
        int offset = Math.min(result.offset(), end);
        boolean cutOff = offset == end;
        diagnostics.report(
                DiagnosticCode.UNREADABLE_EXAMPLE,
                example.passage().range(offset, offset),
                "the example of " + event + " is not JSON: "
                        + (cutOff ? "it is not closed" : "it cannot be read from here on"),
                KEPT);
    }
}
