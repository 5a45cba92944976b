package io.github.qmpevents.generator.qapi.configure;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.NearNames;
import io.github.qmpevents.generator.qapi.syntax.QapiAlternate;
import io.github.qmpevents.generator.qapi.syntax.QapiCommand;
import io.github.qmpevents.generator.qapi.syntax.QapiCondition;
import io.github.qmpevents.generator.qapi.syntax.QapiConfiguration;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiEvent;
import io.github.qmpevents.generator.qapi.syntax.QapiFeature;
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

/**
 * Leaves out the definitions, members, values and features of which the condition is not met. What depends on symbols
 * of which nothing is known stays, with what is left of its condition.
 */
public final class Configurator {
    private final QapiConfiguration known;

    private Configurator(QapiConfiguration known) {
        this.known = known;
    }

    /**
     * Makes sure that each symbol of which something is known matters.
     *
     * @throws ConfigurationException if no condition of the schema has one of them; the message names similar ones
     */
    public static void requireSymbols(QapiSchema schema, QapiConfiguration known) {
        Set<String> symbols = Symbols.of(schema);
        for (String symbol : new TreeSet<>(known.symbols().keySet())) {
            if (!symbols.contains(symbol)) {
                List<String> near = NearNames.of(symbol, symbols);
                throw new ConfigurationException("nothing in the schema depends on " + symbol
                        + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
            }
        }
    }

    /** The schema of a QEMU that is known to be built so. */
    public static QapiSchema configure(QapiSchema schema, QapiConfiguration known) {
        if (known.equals(QapiConfiguration.UNKNOWN)) {
            return schema;
        }
        Configurator configurator = new Configurator(known);
        List<QapiDefinition> definitions = schema.definitions().stream()
                .flatMap(definition -> configurator.definition(definition).stream())
                .toList();
        return new QapiSchema(schema.name(), schema.sources(), definitions);
    }

    private Optional<QapiDefinition> definition(QapiDefinition definition) {
        return head(definition.head()).map(head -> definition(definition, head));
    }

    private QapiDefinition definition(QapiDefinition definition, QapiHead head) {
        if (definition instanceof QapiStruct struct) {
            return new QapiStruct(head, struct.base(), members(struct.members()));
        }
        if (definition instanceof QapiUnion union) {
            return new QapiUnion(head, union.base().map(this::type), union.discriminator(), members(union.branches()));
        }
        if (definition instanceof QapiAlternate alternate) {
            return new QapiAlternate(head, members(alternate.alternatives()));
        }
        if (definition instanceof QapiEnum enumeration) {
            return new QapiEnum(head, values(enumeration.values()));
        }
        if (definition instanceof QapiCommand command) {
            return new QapiCommand(
                    head, command.data().map(this::type), command.returns().map(this::type), command.options());
        }
        return new QapiEvent(head, ((QapiEvent) definition).data().map(this::type));
    }

    private QapiType type(QapiType type) {
        return type instanceof QapiInlineType inline
                ? new QapiInlineType(members(inline.members()), inline.range())
                : type;
    }

    private List<QapiMember> members(List<QapiMember> members) {
        return members.stream().flatMap(member -> member(member).stream()).toList();
    }

    private Optional<QapiMember> member(QapiMember member) {
        return head(member.head()).map(head -> new QapiMember(head, type(member.type()), member.optional()));
    }

    private List<QapiHead> values(List<QapiHead> values) {
        return values.stream().flatMap(value -> head(value).stream()).toList();
    }

    /** Empty if the condition is not met. */
    private Optional<QapiHead> head(QapiHead head) {
        return isMet(head.condition())
                ? Optional.of(new QapiHead(
                        head.name(), rest(head.condition()), features(head.features()), head.doc(), head.range()))
                : Optional.empty();
    }

    private List<QapiFeature> features(List<QapiFeature> features) {
        return features.stream()
                .filter(feature -> isMet(feature.condition()))
                .map(feature -> new QapiFeature(feature.name(), rest(feature.condition()), feature.range()))
                .toList();
    }

    private boolean isMet(Optional<QapiCondition> condition) {
        return condition
                .map(each -> !each.given(known).equals(QapiCondition.NEVER))
                .orElse(true);
    }

    private Optional<QapiCondition> rest(Optional<QapiCondition> condition) {
        return condition.map(each -> each.given(known)).filter(each -> !each.equals(QapiCondition.ALWAYS));
    }
}
