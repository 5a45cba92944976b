package io.github.qmpevents.generator.policy;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a project thinks of findings. It is written line by line, each with its reason behind a colon; blank lines and
 * those that begin with {@code #} mean nothing:
 * <pre>
 * severity QE207 error: our examples are replayed, so they need a time
 * silence QE303 QUORUM_FAILURE.error: nobody has ever given its type
 * </pre>
 *
 * @param source the text, to show findings about it with
 * @param severities at most one for each code
 * @param silences at most one for each code and subject
 */
public record FindingPolicy(SourceText source, List<SeverityChange> severities, List<Silence> silences) {
    /** All findings as they are. */
    public static final FindingPolicy NONE = new FindingPolicy(SourceText.of("", ""), List.of(), List.of());

    public FindingPolicy {
        severities = List.copyOf(severities);
        silences = List.copyOf(silences);
    }

    /**
     * Reads a policy.
     *
     * @throws ConfigurationException if a line is wrong; the message begins with its place
     */
    public static FindingPolicy parse(SourceText source) {
        return new PolicyParser(source).parse();
    }

    /**
     * Reads the policy in a file.
     *
     * @param name what to call the file in messages and findings
     * @throws UnusablePathException if it cannot be read
     * @throws ConfigurationException if it is not UTF-8, or a line is wrong; the message begins with its place
     */
    public static FindingPolicy ofFile(Path file, String name) {
        return parse(PolicyFile.load(file, name));
    }

    /**
     * Reads the policy in a file that was read already.
     *
     * @param name what to call the file in messages and findings
     * @throws ConfigurationException if it is not UTF-8, or a line is wrong; the message begins with its place
     */
    public static FindingPolicy ofBytes(String name, byte[] bytes) {
        return parse(PolicyFile.text(name, bytes));
    }

    /** The same without what can only be decided when there is a schema. */
    public FindingPolicy withoutSchema() {
        return without(DiagnosticCode::needsSchema);
    }

    /** The same without what can only be decided when a description is compared with a schema. */
    public FindingPolicy withoutComparison() {
        return without(DiagnosticCode::needsComparison);
    }

    private FindingPolicy without(Predicate<DiagnosticCode> codes) {
        return new FindingPolicy(
                source,
                severities,
                silences.stream().filter(silence -> !codes.test(silence.code())).toList());
    }

    /** The finding with the severity that the project gives to it. */
    public Diagnostic graded(Diagnostic finding) {
        return severities.stream()
                .filter(change -> change.code() == finding.code())
                .findFirst()
                .map(change -> finding.withSeverity(change.severity()))
                .orElse(finding);
    }

    /**
     * Parts graded findings in those that are shown and those that are silenced. If the description has errors, nothing
     * is said about lines that match nothing, as events and members may be missing.
     *
     * @throws ConfigurationException if a silence is about an event or a member that there is not
     */
    public Review review(List<Diagnostic> findings, EventModel model) {
        boolean complete = findings.stream().noneMatch(finding -> finding.code().severity() == Severity.ERROR);
        return new Reviewer(this, new Subjects(model, findings), complete).review(findings);
    }
}
