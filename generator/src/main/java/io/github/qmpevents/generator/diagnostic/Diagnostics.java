package io.github.qmpevents.generator.diagnostic;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Collects the findings of all stages: of a run the first 1,000 errors and the first 1,000 others; those beyond are
 * counted. Confined to one thread.
 */
public final class Diagnostics {
    /** How many errors are kept, and how many others. */
    public static final int LIMIT = 1_000;

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic finding) -> finding.range().file())
            .thenComparingInt(finding -> finding.range().line())
            .thenComparingInt(finding -> finding.range().column())
            .thenComparing(Diagnostic::code);

    private final Collected collected;
    private final Optional<String> subject;

    /** For findings as they are reported. */
    public Diagnostics() {
        this(UnaryOperator.identity());
    }

    /** For findings that are changed by {@code grading} before they are counted as errors or others. */
    public Diagnostics(UnaryOperator<Diagnostic> grading) {
        this(new Collected(grading), Optional.empty());
    }

    private Diagnostics(Collected collected, Optional<String> subject) {
        this.collected = collected;
        this.subject = subject;
    }

    /**
     * The same collection, for findings about an event or a member; one that has a subject of its own keeps that.
     *
     * @param eventOrMember such as {@code EVENT} or {@code EVENT.member.member}
     */
    public Diagnostics about(String eventOrMember) {
        return new Diagnostics(collected, Optional.of(eventOrMember));
    }

    /** Adds a finding of the code's own severity, without a hint. */
    public void report(DiagnosticCode code, SourceRange range, String message) {
        report(Diagnostic.of(code, range, message));
    }

    /** Adds a finding of the code's own severity. */
    public void report(DiagnosticCode code, SourceRange range, String message, String hint) {
        report(Diagnostic.of(code, range, message).withHint(hint));
    }

    /** Adds a finding of the code's own severity that speaks of other places too. */
    public void report(DiagnosticCode code, SourceRange range, String message, String hint, List<Related> related) {
        report(Diagnostic.of(code, range, message).withHint(hint).withRelated(related));
    }

    /** Adds a finding. */
    public void report(Diagnostic finding) {
        boolean add = finding.subject().isEmpty() && subject.isPresent();
        collected.add(add ? finding.withSubject(subject.get()) : finding);
    }

    /** Whether something was reported that is an error by its code, however it was graded. */
    public boolean hasErrors() {
        return collected.broken;
    }

    /**
     * The findings so far in the order of their places; one more at the end tells how many were left out, if any were.
     */
    public List<Diagnostic> inOrder() {
        List<Diagnostic> ordered = new ArrayList<>(collected.findings);
        ordered.sort(BY_PLACE);
        int more = collected.leftOut();
        if (more > 0) {
            SourceRange last = ordered.get(ordered.size() - 1).range();
            ordered.add(Diagnostic.of(
                    DiagnosticCode.MORE_FINDINGS, last, more + " further findings are not shown; mend these first"));
        }
        return List.copyOf(ordered);
    }

    /** What was reported, of whatever subject. */
    private static final class Collected {
        private final UnaryOperator<Diagnostic> grading;
        private final List<Diagnostic> findings = new ArrayList<>();
        private boolean broken;
        private int errors;
        private int others;

        Collected(UnaryOperator<Diagnostic> grading) {
            this.grading = grading;
        }

        void add(Diagnostic finding) {
            broken |= finding.code().severity() == Severity.ERROR;
            Diagnostic graded = grading.apply(finding);
            int before = graded.severity() == Severity.ERROR ? errors++ : others++;
            if (before < LIMIT) {
                findings.add(graded);
            }
        }

        int leftOut() {
            return errors + others - findings.size();
        }
    }
}
