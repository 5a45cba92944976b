package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.ReleaseSpec;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.qapi.configure.ConfigurationParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands are told about the document. */
final class SpecOptions {
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            arity = "0..1",
            paramLabel = "SPEC",
            description = {
                "What describes the events: an event document, - if that is standard input; or a QAPI schema, that is",
                "a folder or archive with qapi-schema.json or qapi/qapi-schema.json, such as QEMU's sources, or such a",
                "file, in an archive as ARCHIVE!/FILE; or the monitor of a running QEMU, by its socket or host:port. Default:",
                "the bundled document."
            })
    private @Nullable String spec;

    @Option(
            names = "--qemu-version",
            paramLabel = "VERSION",
            description = {
                "Which bundled document to read where no SPEC is named, or the first and the last of several to be merged,",
                "such as 2.7-9.1. Default: the newest."
            })
    private @Nullable String qemuVersion;

    @Option(
            names = "--spec",
            paramLabel = "VERSION=SPEC",
            description = {
                "In place of SPEC, a description and the release of QEMU that it is of, such as 7.2=qemu-7.2.zip. If",
                "repeated, they are merged: events, members and values of any of them, mandatory if they are so in all."
            })
    private List<String> releases = new ArrayList<>();

    @Option(
            names = "--override",
            paramLabel = "EVENT.MEMBER=WHAT",
            description = {
                "What a member really is, where the document is wrong or silent: a type (string, int64, uint64, real, bool,",
                "object, array, raw), 'optional' or 'mandatory', or both with a comma between them. May be repeated."
            })
    private List<String> overrides = new ArrayList<>();

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = {
                "How grave findings are and which to silence, each with the reason: a line is",
                "'severity QE207 error: REASON' or 'silence QE303 EVENT.MEMBER: REASON'."
            })
    private @Nullable Path policy;

    @Option(
            names = "--condition",
            paramLabel = "SYMBOL=yes|no",
            description = {
                "Whether QEMU is built with what a schema has conditions on, such as CONFIG_SPICE=no. What is not told",
                "may or may not be there. May be repeated."
            })
    private List<String> conditions = new ArrayList<>();

    @Option(
            names = "--supplement",
            paramLabel = "FILE",
            description = {
                "A document that is laid over the description: it adds events, members and values, or says what members",
                "really are. May be repeated."
            })
    private List<Path> supplements = new ArrayList<>();

    @Option(
            names = "--schema",
            paramLabel = "DIR|FILE",
            description = {
                "The QAPI schema of the same QEMU, as --against takes it, which tells the types that a document leaves to it",
                "or does not tell."
            })
    private @Nullable String schema;

    SpecInput input(Main.Streams streams) throws IOException {
        SpecInput input = described(streams);
        SpecInput resolved = schema == null ? input : input.resolvedBy(Descriptions.ofPlace(schema));
        return supplements.isEmpty()
                ? resolved
                : resolved.supplementedBy(
                        supplements.stream().map(SpecInput::ofFile).toList());
    }

    private SpecInput described(Main.Streams streams) throws IOException {
        if (!releases.isEmpty()) {
            return merged();
        }
        if (spec == null) {
            return qemuVersion == null ? SpecInput.newestBundled() : SpecInput.bundled(qemuVersion);
        }
        return spec.equals(STANDARD_INPUT) ? SpecInput.ofStream("<stdin>", streams.in()) : Descriptions.ofPlace(spec);
    }

    private SpecInput merged() {
        if (spec != null) {
            throw new ConfigurationException("both " + spec + " and --spec are given; write " + spec
                    + " with its release behind another --spec, or leave it out");
        }
        return SpecInput.merged(releases.stream()
                .map(ReleaseSpec::parse)
                .map(one -> Descriptions.ofPlace(one.place()).ofRelease(one.release()))
                .toList());
    }

    ReadingOptions options() {
        Path file = policy;
        return new ReadingOptions(
                MemberOverrides.parse(overrides),
                file == null ? FindingPolicy.NONE : FindingPolicy.ofFile(file, file.toString()),
                ConfigurationParser.parse(conditions));
    }

    SpecReading read(Main.Streams streams) throws IOException {
        return QmpEventsGenerator.read(input(streams), options());
    }
}
