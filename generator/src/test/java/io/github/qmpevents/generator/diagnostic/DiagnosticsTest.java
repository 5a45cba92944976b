package io.github.qmpevents.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void findingsComeInTheOrderOfTheirPlaces() {
        report(DiagnosticCode.UNKNOWN_TYPE, 3, 1);
        report(DiagnosticCode.BROKEN_ITEM, 2, 9);
        report(DiagnosticCode.NO_TITLE, 2, 4);
        assertThat(diagnostics.inOrder())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.NO_TITLE, DiagnosticCode.BROKEN_ITEM, DiagnosticCode.UNKNOWN_TYPE);
    }

    @Test
    void findingsBeyondTheLimitAreCounted() {
        for (int line = 1; line <= Diagnostics.LIMIT + 7; line++) {
            report(DiagnosticCode.BROKEN_ITEM, line, 1);
        }
        assertThat(diagnostics.inOrder()).hasSize(Diagnostics.LIMIT + 1);
        Diagnostic last = diagnostics.inOrder().get(Diagnostics.LIMIT);
        assertThat(last.code()).isEqualTo(DiagnosticCode.MORE_FINDINGS);
        assertThat(last.message()).startsWith("7 further findings");
    }

    @Test
    void errorBeyondTheLimitIsStillShown() {
        for (int line = 1; line <= Diagnostics.LIMIT; line++) {
            report(DiagnosticCode.BROKEN_ITEM, line, 1);
        }
        assertThat(diagnostics.hasErrors()).isFalse();
        report(DiagnosticCode.BAD_MEMBER_NAME, 5_000, 1);
        assertThat(diagnostics.hasErrors()).isTrue();
        assertThat(diagnostics.inOrder()).anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void findingIsAboutTheInnermostSubject() {
        diagnostics.about("E").about("E.m").report(DiagnosticCode.BROKEN_ITEM, SourceRange.inLine("f", 1, 1, 1), "m");
        diagnostics
                .about("E")
                .report(Diagnostic.of(DiagnosticCode.BROKEN_ITEM, SourceRange.inLine("f", 2, 1, 1), "m")
                        .withSubject("own"));
        assertThat(diagnostics.inOrder())
                .extracting(Diagnostic::subject)
                .containsExactly(Optional.of("E.m"), Optional.of("own"));
    }

    @Test
    void gradedFindingCountsAsWhatItHasBecome() {
        Diagnostics strict = new Diagnostics(finding ->
                finding.code() == DiagnosticCode.UNKNOWN_TYPE ? finding.withSeverity(Severity.ERROR) : finding);
        for (int line = 1; line <= Diagnostics.LIMIT; line++) {
            strict.report(DiagnosticCode.BROKEN_ITEM, SourceRange.inLine("f", line, 1, 1), "m");
        }
        strict.report(DiagnosticCode.UNKNOWN_TYPE, SourceRange.inLine("f", 5_000, 1, 1), "m");
        assertThat(strict.inOrder()).anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(strict.hasErrors()).isFalse();
    }

    @Test
    void everyCodeHasAnIdOfItsOwnAndAMeaning() {
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id))
                .doesNotHaveDuplicates();
        assertThat(DiagnosticCode.values()).allSatisfy(code -> {
            assertThat(code.id()).matches("QE[0-9]\\d\\d");
            assertThat(code.meaning()).isNotBlank().doesNotEndWith(".");
        });
    }

    private void report(DiagnosticCode code, int line, int column) {
        diagnostics.report(code, SourceRange.inLine("f", line, column, 1), "m");
    }
}
