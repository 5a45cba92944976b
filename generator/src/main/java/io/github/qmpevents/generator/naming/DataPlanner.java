package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.NamedType;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.naming.TypePlan.Constant;
import io.github.qmpevents.generator.naming.TypePlan.EnumPlan;
import io.github.qmpevents.generator.naming.TypePlan.ListPlan;
import io.github.qmpevents.generator.naming.TypePlan.OpaquePlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.naming.TypePlan.ScalarPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/**
 * Names what is in one event, or in another class of its own. Its types are all nested in that class, side by side, and
 * called by their whole path, so that a name does not change with its neighbours.
 */
final class DataPlanner {
    private static final String VALUE_NAME = "[A-Za-z0-9_.-]*[A-Za-z0-9][A-Za-z0-9_.-]*";

    private final ClassName owner;
    private final NameScope nestedTypes;
    private final Set<String> fixedComponents;
    private final Map<String, TypePlan> named;

    private DataPlanner(
            ClassName owner, NameScope nestedTypes, Set<String> fixedComponents, Map<String, TypePlan> named) {
        this.owner = owner;
        this.nestedTypes = nestedTypes;
        this.fixedComponents = fixedComponents;
        this.named = named;
        nestedTypes.take(owner.simpleName());
    }

    static TypePlan plan(ClassName eventType, List<String> fixedNames, ValueType data) {
        NameScope nestedTypes = new NameScope(ReservedNames.NESTED_TYPES::contains);
        fixedNames.forEach(nestedTypes::take);
        DataPlanner planner = new DataPlanner(eventType, nestedTypes, ReservedNames.COMPONENTS, Map.of());
        return data instanceof ObjectType object ? planner.object(object) : planner.type("data", data);
    }

    /**
     * A planner for a class of its own that is no event.
     *
     * @param reserved names that no nested type may have
     * @param named the types that are called by their names
     */
    static DataPlanner ofDeclared(ClassName owner, Predicate<String> reserved, Map<String, TypePlan> named) {
        return new DataPlanner(owner, new NameScope(reserved), ReservedNames.DECLARED_COMPONENTS, named);
    }

    /** The class that everything is in, as an object. */
    RecordPlan object(ObjectType object) {
        return new RecordPlan(owner, members("", object));
    }

    /** A scope for the components of classes that are written by themselves. */
    NameScope encodableComponents() {
        return new NameScope(name -> isReservedComponent(name) || ReservedNames.DECLARED_COMPONENTS.contains(name));
    }

    /** A scope for the components of one class. */
    NameScope components() {
        return new NameScope(this::isReservedComponent);
    }

    private List<MemberPlan> members(String path, ObjectType object) {
        return members(path, object, components());
    }

    /** The members of an object that get their names from a scope in which there may be others. */
    List<MemberPlan> members(String path, ObjectType object, NameScope components) {
        List<MemberPlan> plans = new ArrayList<>();
        for (Member member : object.members()) {
            String wireName = member.wireName();
            String javaName = components.allocate(new WireName(wireName).lowerCamel(), wireName);
            String memberPath = path.isEmpty() ? wireName : path + "-" + wireName;
            plans.add(new MemberPlan(member, javaName, type(memberPath, member.type())));
        }
        return plans;
    }

    private boolean isReservedComponent(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || fixedComponents.contains(name);
    }

    TypePlan type(String path, ValueType type) {
        return type.accept(new ValueType.Visitor<>() {
            @Override
            public TypePlan scalar(ScalarType scalar) {
                return new ScalarPlan(scalar);
            }

            @Override
            public TypePlan enumeration(EnumType enumeration) {
                List<Constant> constants = constants(enumeration);
                return constants.isEmpty()
                        ? new ScalarPlan(ScalarType.STRING)
                        : new EnumPlan(nestedType(path), constants);
            }

            @Override
            public TypePlan object(ObjectType object) {
                return object.union()
                        .<TypePlan>map(shape -> new VariantPlanner(DataPlanner.this, path, object, shape).plan())
                        .orElseGet(() -> new RecordPlan(nestedType(path), members(path, object)));
            }

            @Override
            public TypePlan array(ArrayType array) {
                return new ListPlan(type(path, array.element()));
            }

            @Override
            public TypePlan named(NamedType type) {
                return Objects.requireNonNull(named.get(type.name()), type.name());
            }

            @Override
            public TypePlan opaque(OpaqueType opaque) {
                return new OpaquePlan(opaque);
            }
        });
    }

    /** A class in the one that everything is in. */
    ClassName nestedType(String path) {
        return owner.nestedClass(nestedTypes.allocate(new WireName(path).upperCamel(), path));
    }

    /** Whether a value can give a name to something. */
    static boolean isName(String value) {
        return value.matches(VALUE_NAME);
    }

    /** A value that is no name has no constant: it is an unrecognised one that happens to be documented. */
    static List<Constant> constants(EnumType enumeration) {
        NameScope scope = new NameScope(ReservedNames.CONSTANTS::contains);
        List<Constant> constants = new ArrayList<>();
        for (EnumValue value : enumeration.values()) {
            if (isName(value.wireName())) {
                constants.add(new Constant(
                        scope.allocate(new WireName(value.wireName()).constant(), value.wireName()), value));
            }
        }
        return constants;
    }
}
