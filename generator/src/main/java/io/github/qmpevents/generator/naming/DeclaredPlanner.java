package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.AlternateType;
import io.github.qmpevents.generator.model.AlternateType.Alternative;
import io.github.qmpevents.generator.model.DeclaredType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.UnionType;
import io.github.qmpevents.generator.naming.DeclaredPlan.AlternatePlan;
import io.github.qmpevents.generator.naming.DeclaredPlan.AlternativePlan;
import io.github.qmpevents.generator.naming.DeclaredPlan.EnumerationPlan;
import io.github.qmpevents.generator.naming.DeclaredPlan.StructPlan;
import io.github.qmpevents.generator.naming.TypePlan.EnumPlan;
import io.github.qmpevents.generator.naming.TypePlan.NamedPlan;
import io.github.qmpevents.generator.naming.TypePlan.ScalarPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Names what is in declared types. */
final class DeclaredPlanner {
    private static final String UNRECOGNIZED = "Unrecognized";

    private final Map<String, ClassName> names;
    private final Predicate<String> reserved;
    /** What members of a type are, by the type's declared name. */
    private final Map<String, TypePlan> named = new HashMap<>();

    private final Map<String, EnumPlan> enumerations = new HashMap<>();

    /**
     * A planner for types whose classes have their names already.
     *
     * @param reserved names that no nested type may have
     */
    DeclaredPlanner(Map<String, ClassName> names, Predicate<String> reserved) {
        this.names = names;
        this.reserved = reserved;
    }

    /** The types that get a file; an enumeration without a value that can be named is a string. */
    List<DeclaredPlan> plan(List<DeclaredType> types) {
        types.forEach(this::prepare);
        List<DeclaredPlan> plans = new ArrayList<>();
        types.forEach(type -> plan(type).ifPresent(plans::add));
        return plans;
    }

    /** A planner of what is in a class. */
    DataPlanner planner(ClassName owner) {
        return DataPlanner.ofDeclared(owner, reserved, named);
    }

    /** The enumeration that members of this type are of. */
    Optional<EnumPlan> enumeration(TypePlan type) {
        return type instanceof NamedPlan plan
                ? Optional.ofNullable(enumerations.get(plan.type().simpleName()))
                : Optional.of(type).filter(EnumPlan.class::isInstance).map(EnumPlan.class::cast);
    }

    private void prepare(DeclaredType type) {
        ClassName name = name(type);
        if (!(type.shape() instanceof EnumType enumeration)) {
            named.put(type.name(), new NamedPlan(name, false));
            return;
        }
        EnumPlan plan = new EnumPlan(name, DataPlanner.constants(enumeration));
        if (plan.constants().isEmpty()) {
            named.put(type.name(), new ScalarPlan(ScalarType.STRING));
        } else {
            named.put(type.name(), new NamedPlan(name, true));
            enumerations.put(name.simpleName(), plan);
        }
    }

    private Optional<DeclaredPlan> plan(DeclaredType type) {
        ClassName name = name(type);
        if (type.shape() instanceof ObjectType object) {
            return Optional.of(new StructPlan(type, planner(name).object(object)));
        } else if (type.shape() instanceof UnionType union) {
            return Optional.of(new UnionPlanner(type, name, union, this).plan());
        } else if (type.shape() instanceof AlternateType alternate) {
            return Optional.of(plan(type, name, alternate));
        }
        return Optional.ofNullable(enumerations.get(name.simpleName())).map(plan -> new EnumerationPlan(type, plan));
    }

    private ClassName name(DeclaredType type) {
        return Objects.requireNonNull(names.get(type.name()), type.name());
    }

    private DeclaredPlan plan(DeclaredType type, ClassName name, AlternateType alternate) {
        DataPlanner planner = planner(name);
        ClassName unrecognized = name.nestedClass(UNRECOGNIZED);
        List<AlternativePlan> plans = new ArrayList<>();
        for (Alternative alternative : alternate.alternatives()) {
            ClassName nested = planner.nestedType(alternative.name());
            plans.add(new AlternativePlan(alternative, nested, planner.type(alternative.name(), alternative.type())));
        }
        return new AlternatePlan(type, name, plans, unrecognized);
    }
}
