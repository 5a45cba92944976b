package io.github.qmpevents.generator;

import io.github.qmpevents.generator.compare.SchemaComparison;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.emit.CommandEmitter;
import io.github.qmpevents.generator.emit.Emitter;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.naming.CommandPlanner;
import io.github.qmpevents.generator.naming.CommandPlans;
import io.github.qmpevents.generator.naming.NamingPlan;
import io.github.qmpevents.generator.naming.NamingPlanner;
import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.qapi.link.QapiLinker;
import io.github.qmpevents.generator.qapi.parse.QapiReader;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way in for whoever generates: the command line, the Maven plugin, tools of others. Reads nothing but what it is
 * given, writes nothing, and keeps no state.
 */
public final class QmpEventsGenerator {
    private QmpEventsGenerator() {}

    /**
     * Reads a description.
     *
     * @return the model and the findings; mistakes in the description are findings, never exceptions
     * @throws ConfigurationException if an override names no member
     */
    public static SpecReading read(SpecInput spec, MemberOverrides overrides) {
        return read(spec, new ReadingOptions(overrides, FindingPolicy.NONE));
    }

    /**
     * Reads a description.
     *
     * @return the model and the findings; mistakes in the description are findings, never exceptions
     * @throws ConfigurationException if an override or a line of the policy is about what is not there
     */
    public static SpecReading read(SpecInput spec, ReadingOptions options) {
        return new SpecReader(spec, options).read();
    }

    /**
     * Compares a description with the schema of the same QEMU. If the schema has errors, they are all that is found:
     * too much of what it defines may be missing.
     *
     * @throws UnusablePathException if the schema's top file cannot be read
     * @throws ConfigurationException if a line of the policy is about what is not there
     */
    public static Comparison compare(SpecReading reading, QapiInput input) {
        FindingPolicy policy = reading.policy();
        Diagnostics schemaFindings = new Diagnostics(policy::graded);
        QapiSchema schema = QapiReader.read(input, schemaFindings);
        EventModel declared = QapiLinker.link(schema, schemaFindings);
        Diagnostics findings = new Diagnostics(policy::graded);
        reading.reported().forEach(findings::report);
        if (!schemaFindings.hasErrors()) {
            SchemaComparison.compare(reading.model(), declared, findings);
        }
        // what is wrong with the schema's examples is of no interest here
        List<Diagnostic> ofSchema = schemaFindings.inOrder().stream()
                .filter(finding -> !finding.code().isAboutExamples())
                .toList();
        List<Diagnostic> all = concat(findings.inOrder(), ofSchema);
        return new Comparison(concat(reading.sources(), schema.sources()), policy.review(all, reading.model()));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * Reads a description and makes sources of it, unless it has errors.
     *
     * @throws ConfigurationException if an override, a line of the policy or a filter is about what is not there
     */
    public static Generation generate(GenerationRequest request) {
        SpecReader reader = new SpecReader(request.spec(), request.options());
        Described described = reader.describe();
        Optional<CommandReading> commands = request.commands()
                .filter(filter -> described.isComplete())
                .map(filter -> CommandReading.of(described, filter, request.options()));
        SpecReading reading = reader.review(
                commands.map(CommandReading::findings).map(described::with).orElse(described));
        Generation nothing = new Generation(reading, List.of());
        if (nothing.hasErrors()) {
            return nothing;
        }
        SpecReading wanted = reading.with(request.events().filter(reading.model()));
        NamingPlan names = NamingPlanner.plan(wanted.model(), request.names());
        List<GeneratedFile> events = Emitter.emit(wanted.model(), names);
        return commands.map(found ->
                        withCommands(wanted, events, CommandPlanner.plan(found.model(), request.packageName(), names)))
                .orElseGet(() -> new Generation(wanted, events));
    }

    private static Generation withCommands(SpecReading reading, List<GeneratedFile> events, CommandPlans plans) {
        List<GeneratedFile> commands = CommandEmitter.emit(reading.model().source(), plans);
        return new Generation(
                reading, concat(events, commands), plans.commands().size());
    }
}
