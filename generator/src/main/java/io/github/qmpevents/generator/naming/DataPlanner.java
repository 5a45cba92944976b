package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.Member;
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
import javax.lang.model.SourceVersion;

/**
 * Names what is in one event. Its types are all nested in the event's class, side by side, and called by their whole
 * path, so that a name does not change with its neighbours.
 */
final class DataPlanner {
    private static final String VALUE_NAME = "[A-Za-z0-9_.-]*[A-Za-z0-9][A-Za-z0-9_.-]*";

    private final ClassName eventType;
    private final NameScope nestedTypes;

    private DataPlanner(ClassName eventType, List<String> fixedNames) {
        this.eventType = eventType;
        this.nestedTypes = new NameScope(ReservedNames.NESTED_TYPES::contains);
        nestedTypes.take(eventType.simpleName());
        fixedNames.forEach(nestedTypes::take);
    }

    static TypePlan plan(ClassName eventType, List<String> fixedNames, ValueType data) {
        DataPlanner planner = new DataPlanner(eventType, fixedNames);
        return data instanceof ObjectType object
                ? new RecordPlan(eventType, planner.members("", object))
                : planner.type("data", data);
    }

    private List<MemberPlan> members(String path, ObjectType object) {
        NameScope components = new NameScope(DataPlanner::isReservedComponent);
        List<MemberPlan> plans = new ArrayList<>();
        for (Member member : object.members()) {
            String wireName = member.wireName();
            String javaName = components.allocate(new WireName(wireName).lowerCamel(), wireName);
            String memberPath = path.isEmpty() ? wireName : path + "-" + wireName;
            plans.add(new MemberPlan(member, javaName, type(memberPath, member.type())));
        }
        return plans;
    }

    private static boolean isReservedComponent(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || ReservedNames.COMPONENTS.contains(name);
    }

    private TypePlan type(String path, ValueType type) {
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
                return new RecordPlan(nestedType(path), members(path, object));
            }

            @Override
            public TypePlan array(ArrayType array) {
                return new ListPlan(type(path, array.element()));
            }

            @Override
            public TypePlan opaque(OpaqueType opaque) {
                return new OpaquePlan(opaque);
            }
        });
    }

    private ClassName nestedType(String path) {
        return eventType.nestedClass(nestedTypes.allocate(new WireName(path).upperCamel(), path));
    }

    /** A value that is no name has no constant: it is an unrecognised one that happens to be documented. */
    private static List<Constant> constants(EnumType enumeration) {
        NameScope scope = new NameScope(ReservedNames.CONSTANTS::contains);
        List<Constant> constants = new ArrayList<>();
        for (EnumValue value : enumeration.values()) {
            if (value.wireName().matches(VALUE_NAME)) {
                constants.add(new Constant(
                        scope.allocate(new WireName(value.wireName()).constant(), value.wireName()), value));
            }
        }
        return constants;
    }
}
