package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.link.ExampleNode.Kind;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the members of an example that every event has: its name and its timestamp. */
final class EnvelopeCheck {
    private static final Set<String> ENVELOPE = Set.of("event", "data", "timestamp");

    private final String event;
    private final List<String> events;
    private final Diagnostics diagnostics;

    /** A check for the examples of {@code event}, whose heading names {@code events}. */
    EnvelopeCheck(String event, List<String> events, Diagnostics diagnostics) {
        this.event = event;
        this.events = events;
        this.diagnostics = diagnostics;
    }

    /** Whether the example shows an event of this section, so that its data says something of the section's members. */
    boolean accepts(ReadExample example) {
        if (example.root().isEmpty()) {
            return false;
        }
        ExampleNode root = example.root().get();
        Optional<ExampleNode> name = root.get("event");
        if (name.isEmpty() || name.get().kind() != Kind.STRING) {
            report(
                    DiagnosticCode.NO_EVENT_IN_EXAMPLE,
                    brace(example, root),
                    "the example of " + event + " is not an event: it has no name in \"event\"",
                    "an event has the members event, data and timestamp");
            return false;
        }
        checkTimestamp(example, root);
        checkOthers(example, root);
        if (!events.contains(name.get().text())) {
            report(
                    DiagnosticCode.OTHER_EVENT_IN_EXAMPLE,
                    example.range(name.get()),
                    "the example shows \"" + Quoted.of(name.get().text()) + "\", but its heading is "
                            + Quoted.of(String.join(", ", events)),
                    "correct the name; the data of this example is not checked");
            return false;
        }
        return true;
    }

    private void checkTimestamp(ReadExample example, ExampleNode root) {
        Optional<ExampleNode> timestamp = root.get("timestamp");
        if (timestamp.isEmpty()) {
            report(
                    DiagnosticCode.NO_TIMESTAMP_IN_EXAMPLE,
                    brace(example, root),
                    "the example of " + event + " has no timestamp, which QEMU always sends",
                    "add \"timestamp\": { \"seconds\": 1700000000, \"microseconds\": 0 }");
        } else if (!isWhole(timestamp.get(), "seconds") || !isWhole(timestamp.get(), "microseconds")) {
            report(
                    DiagnosticCode.WRONG_TYPE_IN_EXAMPLE,
                    example.range(timestamp.get()),
                    "the timestamp of the example is not an object of seconds and microseconds",
                    "write it as { \"seconds\": 1700000000, \"microseconds\": 0 }");
        }
    }

    private static boolean isWhole(ExampleNode timestamp, String name) {
        return timestamp.get(name).filter(node -> node.kind() == Kind.WHOLE).isPresent();
    }

    private void checkOthers(ReadExample example, ExampleNode root) {
        root.entries().stream()
                .filter(entry -> !ENVELOPE.contains(entry.name()))
                .forEach(entry -> report(
                        DiagnosticCode.UNDESCRIBED_MEMBER,
                        example.range(entry),
                        "the example has \"" + Quoted.of(entry.name()) + "\" beside event, data and timestamp",
                        "if it belongs to the data, put it in there"));
    }

    private static SourceRange brace(ReadExample example, ExampleNode root) {
        SourceRange all = example.range(root);
        return SourceRange.inLine(all.file(), all.line(), all.column(), 1);
    }

    private void report(DiagnosticCode code, SourceRange range, String message, String hint) {
        diagnostics.report(code, range, message, hint);
    }
}
