package io.github.qmpevents.generator.generated;

import io.github.qmpevents.generator.naming.EventPlan;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.NamingOptions;
import io.github.qmpevents.generator.naming.NamingPlan;
import io.github.qmpevents.generator.naming.NamingPlanner;
import io.github.qmpevents.generator.naming.TypePlan;
import io.github.qmpevents.generator.naming.TypePlan.EnumPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.testing.GeneratedCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Classes that take what is generated from the bundled document apart, case by case. */
final class ExhaustiveSwitches {
    private ExhaustiveSwitches() {}

    /** A class whose static method {@code of} has a case for each event. */
    static String overEvents(String packageName, String className) {
        NamingPlan names = names();
        List<String> types = new ArrayList<>();
        names.events().forEach(event -> types.add(event.type().canonicalName()));
        types.add(names.unrecognized().canonicalName());
        String cases = types.stream()
                .map(type -> "            case %s e -> e.eventName();\n".formatted(type))
                .collect(Collectors.joining());
        return classOf(packageName, className, method(names.root().canonicalName(), cases));
    }

    /** A class whose static methods {@code of} each have a case for each value of an open enumeration. */
    static String overValues(String packageName, String className) {
        StringBuilder methods = new StringBuilder();
        for (EventPlan event : names().events()) {
            for (EnumPlan type : enumerations(event.data())) {
                methods.append(method(type.type().canonicalName() + ".Value", cases(type)));
            }
        }
        return classOf(packageName, className, methods.toString());
    }

    private static String cases(EnumPlan type) {
        List<String> constants = new ArrayList<>();
        type.constants().forEach(constant -> constants.add(constant.javaName()));
        constants.add("UNRECOGNIZED");
        return constants.stream()
                .map(constant -> "            case %1$s -> \"%1$s\";\n".formatted(constant))
                .collect(Collectors.joining());
    }

    private static List<EnumPlan> enumerations(TypePlan type) {
        List<EnumPlan> found = new ArrayList<>();
        if (type instanceof EnumPlan enumeration) {
            found.add(enumeration);
        } else if (type instanceof RecordPlan record) {
            for (MemberPlan member : record.members()) {
                found.addAll(enumerations(member.type()));
            }
        }
        return found;
    }

    private static String method(String parameter, String cases) {
        return "    static String of(%s it) {\n        return switch (it) {\n%s        };\n    }\n"
                .formatted(parameter, cases);
    }

    private static String classOf(String packageName, String className, String methods) {
        return "package %s;\n\nfinal class %s {\n    private %s() {}\n\n%s}\n"
                .formatted(packageName, className, className, methods);
    }

    private static NamingPlan names() {
        return NamingPlanner.plan(
                GeneratedCode.bundled().reading().model(), NamingOptions.inPackage(GeneratedCode.BUNDLED_PACKAGE));
    }
}
