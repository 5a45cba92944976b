package io.github.qmpevents.generator.emit;

import io.github.qmpevents.generator.naming.CommandPlan;
import io.github.qmpevents.generator.naming.CommandPlans;
import io.github.qmpevents.generator.naming.DeclaredPlan;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/** Makes the sources of commands: the client, a record for each command, and a file for each type that they reach. */
public final class CommandEmitter {
    private CommandEmitter() {}

    /**
     * The files in a fixed order; the same input gives the same bytes.
     *
     * @param source the description as the user named it
     */
    public static List<GeneratedFile> emit(String source, CommandPlans plans) {
        SourceFiles sources = new SourceFiles(source);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(sources.file(plans.client(), new CommandClientClass(plans).define()));
        for (CommandPlan command : plans.commands()) {
            files.add(sources.file(command.type(), new CommandRecordClass(command).define()));
        }
        for (DeclaredPlan type : plans.types()) {
            files.add(sources.file(type.type(), new DeclaredTypeClass(type).define()));
        }
        return List.copyOf(files);
    }
}
