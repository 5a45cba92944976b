package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever meets a finding can look up a short document that causes it, with the finding as it is shown. */
class EveryCodeHasAGoldenCaseTest {
    private static final Path CASES = Path.of("src", "test", "resources", "golden");
    private static final Pattern SHOWN = Pattern.compile("\\[(QE[0-9]+)]: ");

    /** A document beyond a limit is no short one. */
    private static final Set<DiagnosticCode> LIMITS = EnumSet.of(
            DiagnosticCode.DOCUMENT_TOO_LARGE,
            DiagnosticCode.TOO_MANY_EVENTS,
            DiagnosticCode.MORE_FINDINGS,
            DiagnosticCode.TOO_MANY_MEMBERS,
            DiagnosticCode.TOO_MANY_VALUES,
            DiagnosticCode.UNCHECKED_EXAMPLE);

    /** A case is a text file, which bytes that are no UTF-8 are not. */
    private static final Set<DiagnosticCode> NO_TEXT = EnumSet.of(DiagnosticCode.BAD_ENCODING);

    @Test
    void everyFindingAboutADescriptionIsShownInACase() throws IOException {
        Set<String> expected = Stream.of(DiagnosticCode.values())
                .filter(code -> !LIMITS.contains(code) && !NO_TEXT.contains(code))
                .map(DiagnosticCode::id)
                .filter(EveryCodeHasAGoldenCaseTest::isAboutADescriptionAlone)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown()).containsAll(expected);
    }

    /** Others need a schema to compare with, or a list of known findings, which a case need not have. */
    private static boolean isAboutADescriptionAlone(String id) {
        return id.compareTo("QE400") < 0 || id.startsWith("QE5") || id.startsWith("QE7");
    }

    private static Set<String> shown() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file :
                    files.filter(path -> path.endsWith("expected.diag")).toList()) {
                SHOWN.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group(1)));
            }
        }
        return codes;
    }
}
