package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.CommandDefinition;
import io.github.qmpevents.generator.model.CommandDoc;
import io.github.qmpevents.generator.model.CommandModel;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.qapi.syntax.CommandOption;
import io.github.qmpevents.generator.qapi.syntax.QapiCommand;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiDoc;
import io.github.qmpevents.generator.qapi.syntax.QapiInlineType;
import io.github.qmpevents.generator.qapi.syntax.QapiMember;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.qapi.syntax.QapiStruct;
import io.github.qmpevents.generator.qapi.syntax.QapiType;
import io.github.qmpevents.generator.qapi.syntax.QapiTypeRef;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds out what the commands of a schema take and return. Whatever depends on a condition is taken as being there. */
public final class CommandLinker {
    private static final CommandDoc NOTHING_SAID = new CommandDoc("", "", "");

    private final DeclaredTypes types;

    private CommandLinker(QapiSchema schema, Diagnostics diagnostics) {
        this.types = new DeclaredTypes(schema, diagnostics);
    }

    /**
     * Commands, and the types that they reach. Types that are not defined are reported and taken for any value.
     *
     * @param wanted which commands, by their names
     */
    public static CommandModel link(QapiSchema schema, Predicate<String> wanted, Diagnostics diagnostics) {
        CommandLinker linker = new CommandLinker(schema, diagnostics);
        List<CommandDefinition> commands = schema.all(QapiCommand.class).stream()
                .filter(command -> wanted.test(command.name()))
                .map(linker::command)
                .toList();
        return new CommandModel(schema.name(), commands, linker.types.reached());
    }

    private CommandDefinition command(QapiCommand command) {
        DocTexts docs = DocTexts.of(command);
        return new CommandDefinition(
                command.name(),
                command.head().doc().map(CommandLinker::doc).orElse(NOTHING_SAID),
                command.data().map(data -> arguments(command, data, docs)).orElse(ObjectType.EMPTY),
                command.returns().map(type -> types.link(type, docs)),
                CommandEnds.of(command.name()),
                DocTexts.availability(command));
    }

    private static CommandDoc doc(QapiDoc doc) {
        return new CommandDoc(doc.text(), doc.returns(), doc.errors());
    }

    private ValueType arguments(QapiCommand command, QapiType data, DocTexts docs) {
        MemberLinker members = new MemberLinker(types);
        if (data instanceof QapiInlineType inline) {
            members.addInline(described(command, inline), docs);
            return members.object();
        }
        QapiTypeRef reference = (QapiTypeRef) data;
        Optional<QapiDefinition> definition = types.find(reference);
        if (definition.isPresent() && definition.get() instanceof QapiStruct struct) {
            members.addDefined(struct, docs.by(struct));
        } else if (definition.isPresent() && definition.get() instanceof QapiUnion && !reference.array()) {
            return types.link(reference, docs);
        } else if (definition.isPresent()) {
            types.bad(reference, "the arguments of " + command.name() + " are no object");
        }
        return members.object();
    }

    /** Before QEMU 2.5 a command that takes any members had one in its list that stood for them. */
    private static QapiInlineType described(QapiCommand command, QapiInlineType data) {
        if (!command.options().contains(CommandOption.FREE_FORM)) {
            return data;
        }
        return new QapiInlineType(
                data.members().stream().filter(member -> !isAnything(member)).toList(), data.range());
    }

    private static boolean isAnything(QapiMember member) {
        return member.type() instanceof QapiTypeRef reference
                && reference.name().equals(QapiTypeRef.ANYTHING);
    }
}
