package io.github.qmpevents.generator.policy;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.source.SourceRange;

/**
 * That findings of a code are not to be shown where they are about one event or member.
 *
 * @param subject {@code EVENT} for the event and all its members, {@code EVENT.member} for the member and those in it
 * @param reason why, as the project has written it
 * @param range where the subject is written
 */
public record Silence(DiagnosticCode code, String subject, String reason, SourceRange range) {
    /** The event of the subject. */
    String event() {
        int dot = subject.indexOf('.');
        return dot < 0 ? subject : subject.substring(0, dot);
    }

    /** The same for another event, with the same member if there is one. */
    Silence ofEvent(String event) {
        return new Silence(code, event + subject.substring(event().length()), reason, range);
    }

    boolean covers(Diagnostic finding) {
        return finding.code() == code
                && finding.subject().filter(this::contains).isPresent();
    }

    private boolean contains(String other) {
        return other.equals(subject) || other.startsWith(subject + ".");
    }
}
