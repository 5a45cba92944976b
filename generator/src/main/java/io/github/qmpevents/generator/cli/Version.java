package io.github.qmpevents.generator.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest has it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"qmp-events " + known().orElse("(not run from its jar)")};
    }

    /** The version; empty if the program is not run from its jar. */
    static Optional<String> known() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }
}
