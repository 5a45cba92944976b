package io.github.qmpevents.generator.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.generator.testing.Compilation;
import io.github.qmpevents.generator.testing.ErrorProne;
import io.github.qmpevents.generator.testing.GeneratedCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code under all checks that Error Prone makes by default, and under NullAway. */
class ErrorProneTest {
    private static final List<String> OPTIONS = List.of(
            // Each open enumeration has its enum Value. Where a file has two, both are called by their simple name
            // inside
            // of their own class, and nowhere else.
            "-Xep:SameNameButDifferent:OFF",
            // A member may be called yield. Its methods are always called on something.
            "-Xep:NamedLikeContextualKeyword:OFF",
            "-Xep:NullAway:WARN",
            "-XepOpt:NullAway:OnlyNullMarked=true");

    private static final Pattern FINDING = Pattern.compile("(?:warning|error): (\\[\\w+\\]|.*)");

    /** Shows that the checks are made. */
    private static final GeneratedFile DOUBTFUL = new GeneratedFile("Doubtful.java", """
            @org.jspecify.annotations.NullMarked
            class Doubtful {
                static String none() {
                    return null;
                }
            }
            """);

    @Test
    void noCheckFiresButOnDoubtfulCode(@TempDir Path work) {
        Compilation compilation = Compilation.in(work, 17)
                .with("-Xmaxwarns", "10000", "-Xmaxerrs", "10000")
                .onClassPath()
                .sources(GeneratedCode.documents())
                .sources(GeneratedCode.wide().files())
                .sources(List.of(DOUBTFUL));
        String said = ErrorProne.run(compilation, OPTIONS);

        assertThat(findings(said, line -> !line.contains(DOUBTFUL.path()))).isEmpty();
        assertThat(findings(said, line -> line.contains(DOUBTFUL.path())))
                .containsOnlyKeys("[NullAway]", "[DefaultPackage]");
        assertThat(said).doesNotContain("exit status");
    }

    /** The checks that fired in some lines of what was said, each with the first of them. */
    private static Map<String, String> findings(String said, Predicate<String> some) {
        Map<String, String> findings = new TreeMap<>();
        for (String line : said.lines().filter(some).toList()) {
            Matcher finding = FINDING.matcher(line);
            if (finding.find()) {
                findings.putIfAbsent(finding.group(1), line);
            }
        }
        return findings;
    }
}
