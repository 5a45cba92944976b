package io.github.qmpevents.generator.policy;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.NearNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies a policy to the findings of one description. */
final class Reviewer {
    private final FindingPolicy policy;
    private final Subjects subjects;
    private final boolean complete;
    private final List<Diagnostic> shown = new ArrayList<>();
    private final List<Silenced> silenced = new ArrayList<>();
    private final Set<Silence> unused;
    /** Each silence as it is about what findings are reported for. */
    private final Map<Silence, Silence> reported = new HashMap<>();

    /** @param complete whether an event or member that is not among the subjects does not exist */
    Reviewer(FindingPolicy policy, Subjects subjects, boolean complete) {
        this.policy = policy;
        this.subjects = subjects;
        this.complete = complete;
        this.unused = new LinkedHashSet<>(policy.silences());
        policy.silences().forEach(silence -> reported.put(silence, subjects.asReported(silence)));
    }

    Review review(List<Diagnostic> findings) {
        if (complete) {
            policy.silences().forEach(this::requireSubject);
        }
        findings.forEach(this::take);
        if (complete) {
            unused.forEach(silence -> shown.add(policy.graded(unused(silence))));
        }
        return new Review(shown, silenced);
    }

    private void take(Diagnostic finding) {
        List<Silence> covering = policy.silences().stream()
                .filter(silence -> reported.getOrDefault(silence, silence).covers(finding))
                .toList();
        if (covering.isEmpty()) {
            shown.add(finding);
        } else {
            silenced.add(new Silenced(finding, covering.get(0)));
            covering.forEach(unused::remove);
        }
    }

    private void requireSubject(Silence silence) {
        String subject = silence.subject();
        if (!subjects.names().contains(subject)) {
            List<String> near = NearNames.of(subject, subjects.names());
            String advice = near.isEmpty()
                    ? "; write EVENT or EVENT.member"
                    : "; did you mean " + String.join(" or ", near) + "?";
            String what = subject.contains(".") ? "member " : "event ";
            throw new ConfigurationException(
                    silence.range().place() + ": the document has no " + what + subject + advice);
        }
    }

    private static Diagnostic unused(Silence silence) {
        return Diagnostic.of(
                        DiagnosticCode.UNUSED_SILENCE,
                        silence.range(),
                        "there is no " + silence.code().id() + " to silence in " + silence.subject() + " any more")
                .withHint("remove the line");
    }
}
