package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan;
import io.github.qmpevents.generator.naming.TypePlan.ListPlan;
import io.github.qmpevents.generator.naming.TypePlan.ScalarPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A component of a generated record.
 *
 * @param html what its documentation says
 * @param initial what a builder starts with; empty if that is null or zero already
 * @param rule what its value has to be
 * @param demanded the name on the wire, if a builder does not build before it was set
 */
record Component(
        String name, TypeName type, String html, Optional<CodeBlock> initial, Rule rule, Optional<String> demanded) {
    /** What a constructor sees to. */
    enum Rule {
        ANY,
        NOT_NULL,
        MICROSECONDS,
        COPY,
        COPY_OR_NULL
    }

    /** A constructor has 255 parameters at most, and {@code this} is one of them. */
    private static final int MOST_SLOTS = 254;

    static final String TIMESTAMP = "timestamp";
    static final String ADDITIONAL = "additional";
    static final String DATA = "data";

    Component(String name, TypeName type, String html, Optional<CodeBlock> initial, Rule rule) {
        this(name, type, html, initial, rule, Optional.empty());
    }

    /** The components of an event: when, what it carries, and what nobody described. */
    static List<Component> ofEvent(TypePlan data) {
        List<Component> components = new ArrayList<>();
        components.add(timestamp());
        if (data instanceof TypePlan.RecordPlan object) {
            components.addAll(ofObject(object));
        } else {
            components.add(opaqueData());
        }
        return components;
    }

    /** The components of an object. */
    static List<Component> ofObject(TypePlan.RecordPlan object) {
        return ofObject(object, Component::ofMember);
    }

    /** The components of an object whose builder does not make up what is mandatory. */
    static List<Component> ofDeclared(TypePlan.RecordPlan object) {
        return ofObject(object, Component::ofDeclaredMember);
    }

    /** A tag is no component: it is the same in all objects of the class. */
    private static List<Component> ofObject(TypePlan.RecordPlan object, Function<MemberPlan, Component> ofMember) {
        List<Component> components = new ArrayList<>();
        object.members().stream()
                .filter(member -> !(member.type() instanceof TypePlan.TagPlan))
                .map(ofMember)
                .forEach(components::add);
        components.add(additional());
        return components;
    }

    private static Component ofDeclaredMember(MemberPlan plan) {
        Member member = plan.member();
        TypeName type = JavaTypes.component(plan);
        return new Component(
                plan.javaName(),
                type,
                html(plan),
                Optional.empty(),
                rule(plan, type),
                Optional.of(member.wireName()).filter(name -> !member.mayBeAbsent()));
    }

    /** The type of the field in a builder. */
    TypeName builderType() {
        return demanded.isPresent() ? JavaTypes.nullable(type) : type;
    }

    /** The expression that takes the value out of a builder's field, {@code prefix} before its name. */
    CodeBlock built(String prefix, ClassName owner) {
        CodeBlock field = CodeBlock.of("$L", prefix + name);
        return demanded.map(member -> CodeBlock.of(
                        "$T.of($L, $S, $S)", RuntimeTypes.MANDATORY_MEMBER, field, owner.simpleName(), member))
                .orElse(field);
    }

    /** Whether a record can have all of them. */
    static boolean fitRecord(List<Component> components) {
        return components.stream().mapToInt(Component::slots).sum() <= MOST_SLOTS;
    }

    private int slots() {
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }

    /** The statement of a constructor that sees to the rule, for a variable of the component's name behind a prefix. */
    CodeBlock check(String prefix) {
        String variable = prefix + name;
        return switch (rule) {
            case ANY -> CodeBlock.of("");
            case NOT_NULL -> CodeBlock.of("$T.requireNonNull($L, $S);\n", Objects.class, variable, name);
            case MICROSECONDS -> CodeBlock.of("$L = $T.truncate($L);\n", variable, RuntimeTypes.TIMESTAMPS, variable);
            case COPY -> CodeBlock.of("$L = $T.copyOf($L);\n", variable, List.class, variable);
            case COPY_OR_NULL ->
                CodeBlock.of("$L = $L == null ? null : $T.copyOf($L);\n", variable, variable, List.class, variable);
        };
    }

    private static Component timestamp() {
        return new Component(
                TIMESTAMP,
                JavaTypes.nullable(ClassName.get(Instant.class)),
                "when QEMU made the event; null if its clock failed",
                Optional.empty(),
                Rule.MICROSECONDS);
    }

    private static Component additional() {
        return object(ADDITIONAL, "members that the description does not know");
    }

    private static Component opaqueData() {
        return object(DATA, "what it carries, as it came: the description does not tell its members");
    }

    private static Component object(String name, String html) {
        CodeBlock empty = CodeBlock.of("$T.EMPTY", RuntimeTypes.JSON_OBJECT);
        return new Component(name, RuntimeTypes.JSON_OBJECT, html, Optional.of(empty), Rule.NOT_NULL);
    }

    private static Component ofMember(MemberPlan plan) {
        TypeName type = JavaTypes.component(plan);
        boolean startsNull = plan.member().mayBeAbsent() || type.isPrimitive();
        Optional<CodeBlock> initial = startsNull ? Optional.empty() : Optional.of(JavaTypes.neutral(plan.type()));
        return new Component(plan.javaName(), type, html(plan), initial, rule(plan, type));
    }

    private static Rule rule(MemberPlan plan, TypeName type) {
        boolean nullable = plan.member().mayBeAbsent();
        if (plan.type() instanceof ListPlan) {
            return nullable ? Rule.COPY_OR_NULL : Rule.COPY;
        }
        return nullable || type.isPrimitive() ? Rule.ANY : Rule.NOT_NULL;
    }

    /** What the documentation of a member says. */
    static String html(MemberPlan plan) {
        Member member = plan.member();
        String doc = member.doc().isBlank() ? "" : Javadocs.escape(member.doc());
        StringBuilder html = new StringBuilder(doc.isEmpty() ? "the member {@code " + member.wireName() + "}" : doc);
        if (plan.type() instanceof ScalarPlan scalar && scalar.type() == ScalarType.UINT64) {
            html.append("; unsigned: see {@link Long#toUnsignedString(long)}");
        }
        if (member.type() == OpaqueType.ANY) {
            html.append("; of a type that the description does not tell");
        }
        html.append(AvailabilityDocs.clause(member.availability(), member.doc()));
        if (member.mayBeAbsent()) {
            html.append("; null if absent");
        }
        return html.toString();
    }
}
