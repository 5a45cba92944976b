package io.github.qmpevents.generator.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.Compilation;
import io.github.qmpevents.generator.testing.Ecj;
import io.github.qmpevents.generator.testing.GeneratedCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code under Eclipse's compiler, which IDEs show the warnings of. */
class EcjTest {
    /** All but those that ordinary Java cannot be without. */
    private static final String WARNINGS = String.join(
            ",",
            "-warn:all",
            "-boxing", // an optional number is boxed, as it may be null
            "-emptyBlock", // the interface of all events declares nothing
            "-fieldHiding", // the constants of an open enumeration and of the enum in it have the same names
            "-localHiding", // the parameter of a setter is called like the field that it sets
            "-nls", // names on the wire are not translated
            "-super", // equals, hashCode and toString have nothing to ask Object
            "-unqualifiedField"); // this.x = x, and plain x elsewhere

    @Test
    void everythingCompilesWithoutAWarning(@TempDir Path work) {
        Compilation compilation = Compilation.in(work, 17)
                .with("-proc:none", WARNINGS)
                .onClassPath()
                .sources(GeneratedCode.all());

        assertThat(Ecj.run(compilation)).isEmpty();
    }
}
