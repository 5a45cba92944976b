package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.naming.TypePlan.TagPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements that read one object: a look at each member in the order in which QEMU writes them, a loop over what is
 * left, and the check that nothing mandatory is missing. Members wait in a variable each, or in the builder where there
 * are too many of them.
 */
final class ObjectBody {
    private static final String BUILDER = "builder";

    private final RecordPlan object;
    /** The members that the object keeps: a tag is in its class already. */
    private final List<MemberPlan> kept;

    private final int id;
    private final String namesField;
    private final ReadMethods methods;
    private final boolean isEvent;
    private final boolean wide;
    private final NameAllocator locals = new NameAllocator();
    private final SeenBits seen;
    /** The expression that reads a member, by its name; made once, since making it declares methods. */
    private final Map<String, CodeBlock> values = new HashMap<>();

    /** Statements for {@code object} that use the constant {@code namesField}; those of an event use its time too. */
    ObjectBody(RecordPlan object, int id, String namesField, ReadMethods methods, boolean isEvent) {
        this.object = object;
        this.id = id;
        this.namesField = namesField;
        this.methods = methods;
        this.isEvent = isEvent;
        this.kept = object.members().stream()
                .filter(member -> !(member.type() instanceof TagPlan))
                .toList();
        this.wide = !Component.fitRecord(
                isEvent ? Component.ofEvent(object) : methods.style().components(object));
        List.of(ReadMethods.IN, ReadMethods.TIME, "member").forEach(locals::newName);
        this.seen = new SeenBits(kept.stream().filter(this::isCounted).toList(), locals);
        object.members().forEach(member -> locals.newName(member.javaName(), member.javaName()));
        locals.newName(Component.ADDITIONAL, Component.ADDITIONAL);
    }

    private boolean isCounted(MemberPlan member) {
        return isMandatory(member) && (wide || JavaTypes.of(member.type()).isPrimitive());
    }

    private static boolean isMandatory(MemberPlan member) {
        return !member.member().mayBeAbsent();
    }

    CodeBlock define() {
        methods.addNames(namesField, object);
        object.members().forEach(this::keep);
        CodeBlock.Builder body = CodeBlock.builder();
        declareLocals(body);
        body.addStatement("$N.beginObject()", ReadMethods.IN);
        if (object.members().size() <= methods.style().mostLookedAt()) {
            WireOrder.of(object.members()).forEach(member -> addLook(body, member));
        }
        addLoop(body);
        kept.stream().filter(ObjectBody::isMandatory).forEach(member -> addCheck(body, member));
        return body.addStatement("return $L", result()).build();
    }

    private void declareLocals(CodeBlock.Builder body) {
        if (wide) {
            body.addStatement("$T.Builder $N = $T.builder()", object.type(), BUILDER, object.type());
        } else {
            kept.forEach(member -> declareLocal(body, member));
        }
        body.addStatement("$T.Builder $N = null", RuntimeTypes.JSON_OBJECT, local(Component.ADDITIONAL));
        seen.declare(body);
    }

    private void declareLocal(CodeBlock.Builder body, MemberPlan member) {
        TypeName type = JavaTypes.component(member).withoutAnnotations();
        String initial = type.equals(TypeName.BOOLEAN) ? "false" : type.isPrimitive() ? "0" : "null";
        body.addStatement("$T $N = $L", type, local(member.javaName()), initial);
    }

    private String local(String name) {
        return locals.get(name);
    }

    private void addLook(CodeBlock.Builder body, MemberPlan member) {
        body.beginControlFlow("if ($N.nextIs($N))", ReadMethods.IN, methods.nameField(member))
                .add(keep(member));
        if (seen.counts(member)) {
            body.addStatement(seen.mark(member));
        }
        body.endControlFlow();
    }

    private void addLoop(CodeBlock.Builder body) {
        body.add(
                "for (int member = $N.nextMember($N, $T.UNKNOWN); member != $T.END;$Wmember = $N.nextMember($N, member)) {\n$>",
                ReadMethods.IN,
                namesField,
                RuntimeTypes.JSON_READER,
                RuntimeTypes.JSON_READER,
                ReadMethods.IN,
                namesField);
        String additional = local(Component.ADDITIONAL);
        CodeBlock keep = CodeBlock.of("$N = $N.readAdditional($N, $L);\n", additional, ReadMethods.IN, additional, id);
        if (object.members().isEmpty()) {
            body.add(keep);
        } else {
            body.beginControlFlow("switch (member)");
            int index = 0;
            for (MemberPlan member : object.members()) {
                addCase(body, index++, member);
            }
            body.add("default -> $L", keep).endControlFlow();
        }
        body.endControlFlow();
    }

    private void addCase(CodeBlock.Builder body, int index, MemberPlan member) {
        CodeBlock keep = keep(member);
        if (seen.counts(member)) {
            body.add("case $L -> {\n$>$L$L;\n$<}\n", index, keep, seen.mark(member));
        } else {
            body.add("case $L -> $L", index, keep);
        }
    }

    /** The statement that reads a member's value and keeps it; what it calls is declared when it is first made. */
    private CodeBlock keep(MemberPlan member) {
        if (member.type() instanceof TagPlan) {
            return CodeBlock.of("$N.skipValue();\n", ReadMethods.IN);
        }
        CodeBlock value = values.computeIfAbsent(member.javaName(), name -> methods.read(member));
        return wide
                ? CodeBlock.of("$N.$N($L);\n", BUILDER, member.javaName(), value)
                : CodeBlock.of("$N = $L;\n", local(member.javaName()), value);
    }

    private void addCheck(CodeBlock.Builder body, MemberPlan member) {
        CodeBlock missing =
                seen.counts(member) ? seen.isMissing(member) : CodeBlock.of("$N == null", local(member.javaName()));
        body.beginControlFlow("if ($L)", missing)
                .addStatement(
                        "throw $N.missingMember($S, $L)",
                        ReadMethods.IN,
                        member.member().wireName(),
                        methods.id(member))
                .endControlFlow();
    }

    private CodeBlock result() {
        CodeBlock additional = CodeBlock.of("$T.orEmpty($N)", RuntimeTypes.JSON_OBJECT, local(Component.ADDITIONAL));
        if (wide) {
            CodeBlock timestamp =
                    isEvent ? CodeBlock.of(".timestamp($N.timestamp())", ReadMethods.TIME) : CodeBlock.of("");
            return CodeBlock.of("$N$L.additional($L).build()", BUILDER, timestamp, additional);
        }
        List<CodeBlock> arguments = new ArrayList<>();
        if (isEvent) {
            arguments.add(CodeBlock.of("$N.timestamp()", ReadMethods.TIME));
        }
        kept.forEach(member -> arguments.add(CodeBlock.of("$N", local(member.javaName()))));
        arguments.add(additional);
        return CodeBlock.of("new $T($L)", object.type(), CodeBlock.join(arguments, ",$W"));
    }
}
