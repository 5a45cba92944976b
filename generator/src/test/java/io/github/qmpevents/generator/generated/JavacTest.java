package io.github.qmpevents.generator.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.Compilation;
import io.github.qmpevents.generator.testing.CompiledCode;
import io.github.qmpevents.generator.testing.GeneratedCode;
import io.github.qmpevents.generator.testing.Javac;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code under the compilers of two JDKs, all warnings being errors. */
class JavacTest {
    @TempDir
    private Path work;

    @Test
    void everythingCompilesOnThisJdkWithoutAWarning() {
        assertThat(CompiledCode.classes()).isNotEmptyDirectory();
    }

    @Test
    void everythingCompilesOnJdk25WithoutAWarning() {
        assertThat(jdk25().compile(GeneratedCode.all(), work)).isEmpty();
    }

    @Test
    void switchOverAllEventsNeedsNoDefaultInRelease21() {
        Compilation consumer = Compilation.in(work, 21)
                .strict()
                .onClassPath(CompiledCode.classes())
                .source("consumer/AllEvents.java", ExhaustiveSwitches.overEvents("consumer", "AllEvents"));

        assertThat(jdk25().run(consumer)).isEmpty();
    }

    @Test
    void switchOverTheValuesOfAMemberNeedsNoDefaultInRelease17() {
        String switches = ExhaustiveSwitches.overValues("consumer", "AllValues");
        Compilation consumer = Compilation.in(work, 17)
                .strict()
                .onClassPath(CompiledCode.classes())
                .source("consumer/AllValues.java", switches);

        assertThat(switches).contains("case UNRECOGNIZED ->");
        assertThat(Javac.ofThisJdk().run(consumer)).isEmpty();
    }

    private static Javac jdk25() {
        Assumptions.assumeTrue(Javac.ofJdk25().isPresent(), "JAVA25_HOME is not set");
        return Javac.ofJdk25().orElseThrow();
    }
}
