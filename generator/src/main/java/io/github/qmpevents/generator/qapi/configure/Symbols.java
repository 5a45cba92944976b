package io.github.qmpevents.generator.qapi.configure;

import io.github.qmpevents.generator.qapi.syntax.QapiAlternate;
import io.github.qmpevents.generator.qapi.syntax.QapiCommand;
import io.github.qmpevents.generator.qapi.syntax.QapiCondition;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiEvent;
import io.github.qmpevents.generator.qapi.syntax.QapiHead;
import io.github.qmpevents.generator.qapi.syntax.QapiInlineType;
import io.github.qmpevents.generator.qapi.syntax.QapiMember;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.qapi.syntax.QapiStruct;
import io.github.qmpevents.generator.qapi.syntax.QapiType;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects the symbols that the conditions of a schema test for. */
final class Symbols {
    private final Set<String> symbols = new TreeSet<>();

    private Symbols() {}

    static Set<String> of(QapiSchema schema) {
        Symbols symbols = new Symbols();
        schema.definitions().forEach(symbols::definition);
        return symbols.symbols;
    }

    private void definition(QapiDefinition definition) {
        head(definition.head());
        if (definition instanceof QapiStruct struct) {
            members(struct.members());
        } else if (definition instanceof QapiUnion union) {
            type(union.base());
            members(union.branches());
        } else if (definition instanceof QapiAlternate alternate) {
            members(alternate.alternatives());
        } else if (definition instanceof QapiEnum enumeration) {
            enumeration.values().forEach(this::head);
        } else if (definition instanceof QapiCommand command) {
            type(command.data());
            type(command.returns());
        } else if (definition instanceof QapiEvent event) {
            type(event.data());
        }
    }

    private void type(Optional<QapiType> type) {
        if (type.isPresent() && type.get() instanceof QapiInlineType inline) {
            members(inline.members());
        }
    }

    private void members(List<QapiMember> members) {
        for (QapiMember member : members) {
            head(member.head());
            type(Optional.of(member.type()));
        }
    }

    private void head(QapiHead head) {
        head.condition().ifPresent(this::condition);
        head.features().forEach(feature -> feature.condition().ifPresent(this::condition));
    }

    private void condition(QapiCondition condition) {
        if (condition instanceof QapiCondition.Symbol symbol) {
            symbols.add(symbol.name());
        } else if (condition instanceof QapiCondition.Not not) {
            condition(not.operand());
        } else if (condition instanceof QapiCondition.All all) {
            all.operands().forEach(this::condition);
        } else if (condition instanceof QapiCondition.Any any) {
            any.operands().forEach(this::condition);
        }
    }
}
