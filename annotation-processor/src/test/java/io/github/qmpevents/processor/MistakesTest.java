package io.github.qmpevents.processor;

import static io.github.qmpevents.processor.InMemory.annotated;
import static io.github.qmpevents.processor.InMemory.messages;
import static io.github.qmpevents.processor.InMemory.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An annotation that asks for what cannot be done is one error, and nothing is generated. */
class MistakesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qemuVersion = "9.9"        | no bundled event document of QEMU 9.9; choose one of 2.7, 7.2, 9.1
            packageName = "com.class"  | not a package name: "com.class"
            rootType = "event"         | not a class name: "event"
            tableType = "Qemu Events"  | not a class name: "Qemu Events"
            tableType = "QemuEvent"    | are both called QemuEvent
            jackson = "1"              | jackson is "1"; choose one of none, 2, 3, 2,3 and auto
            jackson = "3"              | needs tools.jackson.core:jackson-databind, which the compiler does not find
            overrides = "STOP"         | STOP
            conditions = "SPICE"       | SPICE
            includeCommands = "stop"   | commands are included or excluded, but none are generated
            failOn = "panic"           | failOn is "panic"; choose one of error, warning
            spec = "no/such.txt"       | there is no file no/such.txt; it was looked for in the source path
            spec = "/etc/events.txt"   | not a path below a source or resource folder: "/etc/events.txt"
            spec = "../events.txt"     | not a path below a source or resource folder: "../events.txt"
            spec = "a\\\\events.txt"   | not a path below a source or resource folder
            spec = "C:/events.txt"     | not a path below a source or resource folder
            findings = "none.findings" | there is no file none.findings
            """)
    void isReportedAtTheMember(String member, String message) {
        Compilation compilation = new InMemory().compile(annotated("@GenerateQmpEvents(\n" + member + ")"));

        assertThat(compilation.errors()).hasSize(1);
        assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(2);
        assertThat(messages(compilation.errors()).get(0)).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            includes = "STOPP"         | the include "STOPP" fits no event of
            excludes = "NO_*"          | the exclude "NO_*" fits no event of
            excludes = "*"             | includes and excludes leave no event
            overrides = "STOP.x=raw"   | STOP.x
            commands = true            | commands are described in a QAPI schema
            """)
    void isReportedAtTheAnnotationIfOnlyTheDocumentShowsIt(String member, String message) {
        Compilation compilation = new InMemory().compile(annotated("@GenerateQmpEvents(\n" + member + ")"));

        assertThat(compilation.errors()).hasSize(1);
        assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(1);
        assertThat(messages(compilation.errors()).get(0)).contains(message);
    }

    @Test
    void twoAnnotationsForOnePackageAreAnErrorAtTheSecond() {
        Compilation compilation = new InMemory()
                .compile(
                        annotated("@GenerateQmpEvents(includes = \"STOP\")"),
                        annotated("com.acme.other", "@GenerateQmpEvents(\npackageName = \"com.acme.vm\")"));

        assertThat(messages(compilation.errors()))
                .containsExactly("two annotations generate into the package com.acme.vm, the other one is that of"
                        + " com.acme.vm; give one of them another packageName");
    }

    @Test
    void aTypeWithoutAPackageNeedsPackageName() {
        String annotation = "@io.github.qmpevents.runtime.GenerateQmpEvents interface Events {}";

        assertThat(errors(new InMemory().compile(source("Events", annotation))))
                .containsExactly(
                        "the annotated element is in no package; say in packageName which one the events are to be in");
    }

    @Test
    void aSourceOfTheSameNameIsAnErrorThatNamesIt() {
        Compilation compilation = new InMemory()
                .compile(
                        annotated("@GenerateQmpEvents(includes = \"STOP\")"),
                        source("com.acme.vm.StopEvent", "package com.acme.vm; class StopEvent {}"));

        assertThat(errors(compilation))
                .singleElement()
                .asString()
                .startsWith("nothing was generated, because there is a source of com.acme.vm.StopEvent already;");
    }

    @Test
    void aSourceThatAnotherProcessorMadeIsSuchAnErrorToo() {
        Compilation compilation = new InMemory()
                .before(new SourceMaker("com.acme.vm.StopEvent", "package com.acme.vm; class StopEvent {}"))
                .compile(annotated("@GenerateQmpEvents(includes = \"STOP\")"));

        assertThat(errors(compilation))
                .singleElement()
                .asString()
                .contains("there is a source of com.acme.vm.StopEvent already");
    }

    @Test
    void aValueThatDoesNotCompileIsLeftToTheCompiler() {
        Compilation compilation =
                new InMemory().compile(annotated("@GenerateQmpEvents(qemuVersion = Nowhere.VERSION)"));

        assertThat(errors(compilation)).singleElement().asString().contains("Nowhere");
    }

    private static List<String> errors(Compilation compilation) {
        return messages(compilation.errors());
    }
}
