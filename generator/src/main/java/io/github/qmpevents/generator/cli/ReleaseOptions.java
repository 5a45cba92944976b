package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.ReleaseFolder;
import io.github.qmpevents.generator.ReleaseInput;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.text.PlainText;
import io.github.qmpevents.spec.BundledSpec;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which releases a command is about. */
final class ReleaseOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "[LABEL=]SPEC",
            description = {
                "What describes the events of a release: an event document, a QAPI schema, what a QEMU replied to",
                "query-qmp-schema or would, if its monitor is named, or the version of a bundled document; and what to",
                "call the release, by default as the folder or file. Default: all bundled documents."
            })
    private List<String> specs = new ArrayList<>();

    @Option(
            names = "--releases",
            paramLabel = "FOLDER",
            description = {
                "A folder with a description for each release, such as unpacked sources of QEMU, called as they are",
                "there; one in it that is named with a label as well has that label."
            })
    private @Nullable Path folder;

    /** The releases that are asked for, each label once; what a folder has besides is told. */
    List<ReleaseInput> inputs(PrintStream err) {
        List<ReleaseInput> inputs = new ArrayList<>();
        specs.forEach(spec -> inputs.add(ReleaseInput.parse(spec, Descriptions::of)));
        if (folder != null) {
            addFolder(ReleaseFolder.of(folder), inputs, err);
        } else if (specs.isEmpty()) {
            BundledSpec.qemuVersions().forEach(version -> inputs.add(ReleaseInput.parse(version)));
        }
        refuseDuplicates(inputs);
        return inputs;
    }

    private static void addFolder(ReleaseFolder releases, List<ReleaseInput> inputs, PrintStream err) {
        for (Path path : releases.leftOut()) {
            err.println("qmp-events: left out, since it is no description: " + PlainText.printable(path.toString()));
        }
        List<ReleaseInput> named = List.copyOf(inputs);
        for (Path path : releases.releases()) {
            if (named.stream().noneMatch(input -> isAt(input, path))) {
                inputs.add(ReleaseInput.ofFile(path));
            }
        }
    }

    private static boolean isAt(ReleaseInput input, Path path) {
        return Path.of(input.spec().name())
                .toAbsolutePath()
                .normalize()
                .equals(path.toAbsolutePath().normalize());
    }

    private static void refuseDuplicates(List<ReleaseInput> inputs) {
        Set<String> labels = new HashSet<>();
        for (ReleaseInput input : inputs) {
            if (!labels.add(input.label())) {
                throw new ConfigurationException(
                        "two releases are called " + input.label() + "; call one otherwise, as in " + input.label()
                                + "-other=" + input.spec().name());
            }
        }
    }
}
