package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/** Takes the data out of the examples of an event. */
final class DataSamples {
    private final String event;
    private final List<String> names;
    private final Diagnostics diagnostics;

    /** Of examples below a heading that names {@code names}, {@code event} among them. */
    DataSamples(String event, List<String> names, Diagnostics diagnostics) {
        this.event = event;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** The data of those examples that show one of the events. */
    List<Sample> of(List<ReadExample> examples) {
        EnvelopeCheck envelope = new EnvelopeCheck(event, names, diagnostics);
        List<Sample> samples = new ArrayList<>();
        for (ReadExample example : examples) {
            if (envelope.accepts(example)) {
                ExampleNode root = example.root().orElseThrow();
                samples.add(new Sample(example, root.get("data").orElseGet(() -> nothing(root))));
            }
        }
        samples.stream()
                .filter(sample -> sample.node().kind() != ExampleNode.Kind.OBJECT)
                .forEach(this::noObject);
        return samples;
    }

    /** An example without data shows an object without members. */
    private static ExampleNode nothing(ExampleNode root) {
        return ExampleNode.of(ExampleNode.Kind.OBJECT, root.start(), root.start() + 1, List.of());
    }

    private void noObject(Sample sample) {
        diagnostics.report(
                DiagnosticCode.WRONG_TYPE_IN_EXAMPLE,
                sample.range(),
                "the example shows " + sample.node().kind().words() + " as data of " + event,
                "data is always an object");
    }
}
