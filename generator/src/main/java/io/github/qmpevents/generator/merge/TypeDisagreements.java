package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reports that releases have different types for a value.
 *
 * @param places where the releases describe what the value is of
 */
record TypeDisagreements(Diagnostics diagnostics, Seen<SourceRange> places) {
    /** For what is below a member. */
    TypeDisagreements at(String path, Seen<Member> member) {
        return new TypeDisagreements(diagnostics.about(path), member.map(Member::range));
    }

    void report(String path, Seen<ValueType> types, ValueType outcome) {
        String kinds = types.found().stream()
                .map(one -> KindWords.of(one.what()) + " in QEMU " + one.release())
                .collect(Collectors.joining(", "));
        diagnostics.report(
                DiagnosticCode.RELEASES_DISAGREE,
                places.newest(),
                path + " is " + kinds,
                "it becomes " + KindWords.of(outcome) + "; an override " + path + "=TYPE settles what it is",
                others());
    }

    private List<Related> others() {
        return places.found().stream()
                .limit(places.found().size() - 1L)
                .map(one -> new Related(one.what(), "QEMU " + one.release() + " has it here"))
                .toList();
    }
}
