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

/**
 * A component of a generated record.
 *
 * @param html what its documentation says
 * @param initial what a builder starts with; empty if that is null or zero already
 * @param check what the compact constructor does about it; may be empty
 */
record Component(String name, TypeName type, String html, Optional<CodeBlock> initial, CodeBlock check) {
    static final String TIMESTAMP = "timestamp";
    static final String ADDITIONAL = "additional";
    static final String DATA = "data";

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
        List<Component> components = new ArrayList<>();
        object.members().forEach(member -> components.add(ofMember(member)));
        components.add(additional());
        return components;
    }

    private static Component timestamp() {
        return new Component(
                TIMESTAMP,
                JavaTypes.nullable(ClassName.get(Instant.class)),
                "when QEMU made the event; null if its clock failed",
                Optional.empty(),
                CodeBlock.of("$N = $T.truncate($N);\n", TIMESTAMP, RuntimeTypes.TIMESTAMPS, TIMESTAMP));
    }

    private static Component additional() {
        return new Component(
                ADDITIONAL,
                RuntimeTypes.JSON_OBJECT,
                "members that the description does not know",
                Optional.of(CodeBlock.of("$T.EMPTY", RuntimeTypes.JSON_OBJECT)),
                notNull(ADDITIONAL));
    }

    private static Component opaqueData() {
        return new Component(
                DATA,
                RuntimeTypes.JSON_OBJECT,
                "what it carries, as it came: the description does not tell its members",
                Optional.of(CodeBlock.of("$T.EMPTY", RuntimeTypes.JSON_OBJECT)),
                notNull(DATA));
    }

    private static Component ofMember(MemberPlan plan) {
        boolean nullable = plan.member().mayBeAbsent();
        TypeName type = JavaTypes.component(plan);
        return new Component(
                plan.javaName(),
                type,
                html(plan),
                nullable || type.isPrimitive() ? Optional.empty() : Optional.of(JavaTypes.neutral(plan.type())),
                check(plan, type, nullable));
    }

    private static CodeBlock check(MemberPlan plan, TypeName type, boolean nullable) {
        String name = plan.javaName();
        if (plan.type() instanceof ListPlan) {
            return nullable
                    ? CodeBlock.of("$N = $N == null ? null : $T.copyOf($N);\n", name, name, List.class, name)
                    : CodeBlock.of("$N = $T.copyOf($N);\n", name, List.class, name);
        }
        return nullable || type.isPrimitive() ? CodeBlock.of("") : notNull(name);
    }

    private static CodeBlock notNull(String name) {
        return CodeBlock.of("$T.requireNonNull($N, $S);\n", Objects.class, name, name);
    }

    private static String html(MemberPlan plan) {
        Member member = plan.member();
        String doc = member.doc().isBlank() ? "" : Javadocs.escape(member.doc());
        StringBuilder html = new StringBuilder(doc.isEmpty() ? "the member {@code " + member.wireName() + "}" : doc);
        if (plan.type() instanceof ScalarPlan scalar && scalar.type() == ScalarType.UINT64) {
            html.append("; unsigned: see {@link Long#toUnsignedString(long)}");
        }
        if (member.type() == OpaqueType.ANY) {
            html.append("; of a type that the description does not tell");
        }
        if (member.mayBeAbsent()) {
            html.append("; null if absent");
        }
        return html.toString();
    }
}
