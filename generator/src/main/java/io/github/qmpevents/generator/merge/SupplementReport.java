package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what supplements change, and where two of them change the same. */
final class SupplementReport {
    private final Diagnostics diagnostics;
    private final Set<String> settled = new HashSet<>();
    /** Which supplement had the last word about a member. */
    private final Map<String, String> files = new HashMap<>();

    SupplementReport(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The paths of what has another type now. */
    Set<String> settled() {
        return settled;
    }

    void added(String path, SourceRange range, String message) {
        files.put(path, range.file());
        diagnostics.about(path).report(DiagnosticCode.SUPPLEMENTED, range, message);
    }

    void replaced(String path, SourceRange range, String message, SourceRange replaced) {
        settled.add(path);
        String before = files.put(path, range.file());
        if (before == null || before.equals(range.file())) {
            diagnostics
                    .about(path)
                    .report(
                            DiagnosticCode.SUPPLEMENTED,
                            range,
                            message,
                            "if the description is mended, remove it here",
                            List.of(new Related(replaced, "this is replaced")));
        } else {
            contradicted(path, range, message, "the later supplement holds; remove one of them", replaced);
        }
    }

    void retyped(String path, Member known, Member said) {
        String was = known.inferred() ? "has no type" : "is " + KindWords.of(known.type());
        replaced(
                path,
                said.range(),
                "member " + path + " is " + KindWords.of(said.type()) + "; described it " + was,
                known.range());
    }

    void contradicted(String path, SourceRange range, String message, String hint, SourceRange other) {
        diagnostics
                .about(path)
                .report(
                        DiagnosticCode.SUPPLEMENT_CONTRADICTED,
                        range,
                        message,
                        hint,
                        List.of(new Related(other, "the other word is here")));
    }
}
