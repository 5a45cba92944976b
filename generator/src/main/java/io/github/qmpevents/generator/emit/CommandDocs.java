package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.qmpevents.generator.model.CommandDefinition;

/** What the description says of a command, as documentation of its record and of the client's method. */
final class CommandDocs {
    private CommandDocs() {}

    static CodeBlock of(CommandDefinition command) {
        CodeBlock.Builder docs = CodeBlock.builder();
        docs.add(
                command.doc().summary().isBlank()
                        ? CodeBlock.of("The command {@code $L}.", command.name())
                        : Javadocs.paragraphs(command.doc().summary()));
        AvailabilityDocs.paragraph(command.availability(), command.doc().summary())
                .ifPresent(words -> docs.add("$L", words));
        if (!command.doc().errors().isBlank()) {
            docs.add("\n\n$L", Javadocs.fill("<p>Errors: " + Javadocs.escape(errors(command)), ""));
        }
        return docs.build();
    }

    /** Without the dash before the only item of a list. */
    private static String errors(CommandDefinition command) {
        String errors = command.doc().errors().strip();
        return errors.startsWith("- ") && !errors.contains("\n") ? errors.substring(2) : errors;
    }

    /** What a future of the reply is completed with. */
    static String returns(CommandDefinition command) {
        String said = command.doc().returns();
        return said.isBlank()
                ? "what QEMU returns" + (command.returns().isPresent() ? "" : ", an empty object as a rule")
                : Javadocs.escape(said);
    }
}
