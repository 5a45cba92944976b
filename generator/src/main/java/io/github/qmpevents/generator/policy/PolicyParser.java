package io.github.qmpevents.generator.policy;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.SourceText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the lines of a policy, strictly: the first mistake ends it. */
final class PolicyParser {
    private static final String FORMS =
            "a line is \"silence QE303 EVENT.member: reason\" or \"severity QE207 error: reason\"";

    private final SourceText source;
    private final Map<DiagnosticCode, SeverityChange> severities = new LinkedHashMap<>();
    private final Map<List<String>, Silence> silences = new LinkedHashMap<>();

    PolicyParser(SourceText source) {
        this.source = source;
    }

    FindingPolicy parse() {
        for (int number = 1; number <= source.lineCount(); number++) {
            String line = source.line(number);
            if (!Blanks.isBlank(line) && line.charAt(Blanks.skip(line, 0)) != '#') {
                parse(PolicyLine.of(source, number));
            }
        }
        return new FindingPolicy(source, List.copyOf(severities.values()), List.copyOf(silences.values()));
    }

    private void parse(PolicyLine line) {
        switch (line.word(0).text()) {
            case "severity" -> severity(line);
            case "silence" -> silence(line);
            default -> throw line.wrong(line.word(0), "\"" + line.word(0).text() + "\" is not known; " + FORMS);
        }
    }

    private void severity(PolicyLine line) {
        line.requireWords(FORMS);
        DiagnosticCode code = code(line);
        SeverityChange change = new SeverityChange(
                code, level(line), line.reason(), line.word(1).range());
        SeverityChange earlier = severities.putIfAbsent(code, change);
        if (earlier != null) {
            throw line.wrong(
                    line.word(1),
                    "line " + earlier.range().line() + " sets the severity of " + code.id() + " already; keep one");
        }
    }

    private void silence(PolicyLine line) {
        line.requireWords(FORMS);
        DiagnosticCode code = code(line);
        String subject = line.word(2).text();
        Silence silence = new Silence(code, subject, line.reason(), line.word(2).range());
        Silence earlier = silences.putIfAbsent(List.of(code.id(), subject), silence);
        if (earlier != null) {
            throw line.wrong(
                    line.word(2),
                    "line " + earlier.range().line() + " silences " + code.id() + " for " + subject
                            + " already; keep one");
        }
    }

    private static DiagnosticCode code(PolicyLine line) {
        String id = line.word(1).text();
        DiagnosticCode code = DiagnosticCode.ofId(id)
                .orElseThrow(() ->
                        line.wrong(line.word(1), "there is no finding " + id + "; the command explain lists them all"));
        if (code.severity() == Severity.ERROR) {
            throw line.wrong(
                    line.word(1),
                    id + " is always an error, as nothing can be generated from what it finds; mend the document");
        }
        return code;
    }

    private static Severity level(PolicyLine line) {
        String word = line.word(2).text();
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        line.wrong(line.word(2), "\"" + word + "\" is not a severity; choose error, warning or info"));
    }
}
