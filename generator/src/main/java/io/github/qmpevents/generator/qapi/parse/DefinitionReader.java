package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Entry;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Mapping;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Sequence;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Text;
import io.github.qmpevents.generator.qapi.syntax.CommandOption;
import io.github.qmpevents.generator.qapi.syntax.QapiAlternate;
import io.github.qmpevents.generator.qapi.syntax.QapiCommand;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiEvent;
import io.github.qmpevents.generator.qapi.syntax.QapiHead;
import io.github.qmpevents.generator.qapi.syntax.QapiMember;
import io.github.qmpevents.generator.qapi.syntax.QapiStruct;
import io.github.qmpevents.generator.qapi.syntax.QapiType;
import io.github.qmpevents.generator.qapi.syntax.QapiTypeRef;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a definition of an expression. */
final class DefinitionReader {
    private static final Set<String> VALUE_KEYS = Set.of("name", "if", "features");

    private final Shapes shapes;
    private final HeadReader heads;
    private final TypeReader types;

    DefinitionReader(Diagnostics diagnostics) {
        this.shapes = new Shapes(diagnostics);
        this.heads = new HeadReader(shapes);
        this.types = new TypeReader(shapes, heads);
    }

    /**
     * Reads an expression that defines something.
     *
     * @param keyword its keyword, neither include nor pragma
     */
    Optional<QapiDefinition> read(Keyword keyword, Expression documented) {
        Mapping expression = documented.mapping();
        SchemaValue name = expression.get(keyword.word()).orElseThrow();
        String what = "the name of this " + keyword.word();
        return shapes.name(name, what).flatMap(text -> {
            shapes.checkKeys(expression, keyword::allows, keyword.word() + " " + text.text());
            return define(keyword, heads.head(text, expression).withDoc(documented.doc()), expression);
        });
    }

    private Optional<QapiDefinition> define(Keyword keyword, QapiHead head, Mapping expression) {
        return switch (keyword) {
            case STRUCT, TYPE -> members(head, expression).map(data -> struct(head, expression, data));
            case UNION -> members(head, expression).map(data -> union(head, expression, data));
            case ALTERNATE ->
                members(head, expression).map(data -> new QapiAlternate(head, types.members(data, head.name())));
            case ENUM ->
                data(head, expression)
                        .flatMap(data -> shapes.sequence(data, "the list of values of " + head.name()))
                        .map(list -> new QapiEnum(head, values(head, list)));
            case COMMAND -> Optional.of(command(head, expression));
            case EVENT -> Optional.of(new QapiEvent(head, type(head, expression, "data")));
            case INCLUDE, PRAGMA -> throw new IllegalArgumentException(keyword.word());
        };
    }

    private QapiCommand command(QapiHead head, Mapping expression) {
        Optional<QapiType> data = type(head, expression, "data");
        return new QapiCommand(head, data, type(head, expression, "returns"), options(head, expression));
    }

    private Set<CommandOption> options(QapiHead head, Mapping expression) {
        Set<CommandOption> options = EnumSet.noneOf(CommandOption.class);
        for (Entry entry : expression.entries()) {
            CommandOption.ofKey(entry.key().text())
                    .filter(option -> isSet(option, entry, head.name()))
                    .ifPresent(options::add);
        }
        return options;
    }

    private boolean isSet(CommandOption option, Entry entry, String command) {
        return shapes.truth(entry.value(), "'" + option.key() + "' of " + command)
                .filter(value -> value == option.value())
                .isPresent();
    }

    private Optional<Mapping> members(QapiHead head, Mapping expression) {
        return data(head, expression).flatMap(data -> shapes.mapping(data, "the data of " + head.name()));
    }

    private Optional<SchemaValue> data(QapiHead head, Mapping expression) {
        Optional<SchemaValue> data = expression.get("data");
        return data.isPresent() ? data : shapes.bad(head.range(), head.name() + " has no data");
    }

    private Optional<QapiType> type(QapiHead head, Mapping expression, String key) {
        return expression.get(key).flatMap(value -> types.type(value, head.name()));
    }

    private QapiStruct struct(QapiHead head, Mapping expression, Mapping data) {
        Optional<QapiTypeRef> base =
                expression.get("base").flatMap(value -> types.reference(value, "the base of " + head.name()));
        return new QapiStruct(head, base, types.members(data, head.name()));
    }

    private QapiDefinition union(QapiHead head, Mapping expression, Mapping data) {
        List<QapiMember> branches = types.members(data, head.name());
        Optional<SchemaValue> discriminator = expression.get("discriminator");
        if (discriminator.isPresent() && discriminator.get() instanceof Mapping) {
            return new QapiAlternate(head, branches);
        }
        Optional<String> member = discriminator
                .flatMap(value -> shapes.name(value, "the discriminator of " + head.name()))
                .map(Text::text);
        return new QapiUnion(head, type(head, expression, "base"), member, branches);
    }

    private List<QapiHead> values(QapiHead head, Sequence list) {
        List<QapiHead> values = new ArrayList<>();
        String what = "a value of " + head.name();
        list.items().forEach(item -> value(item, what).ifPresent(values::add));
        return values;
    }

    private Optional<QapiHead> value(SchemaValue item, String what) {
        if (item instanceof Mapping mapping && mapping.get("name").isPresent()) {
            shapes.checkKeys(mapping, VALUE_KEYS::contains, what);
            return shapes.name(mapping.get("name").get(), what).map(name -> heads.head(name, mapping));
        }
        return shapes.name(item, what).map(HeadReader::plain);
    }
}
