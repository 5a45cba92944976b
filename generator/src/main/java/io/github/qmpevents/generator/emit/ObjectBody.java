package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that read one object: a variable for each member, a loop over what comes, and the check that nothing mandatory is
 * missing. Mandatory members that cannot be null have a bit each that says whether they came.
 */
final class ObjectBody {
    private static final int BITS = 64;

    private final RecordPlan object;
    private final String namesField;
    private final ReadMethods methods;
    private final List<String> firstArguments;
    private final NameAllocator locals = new NameAllocator();
    private final List<MemberPlan> counted = new ArrayList<>();

    /**
     * Statements for {@code object} that use the constant {@code namesField} and end with a call of its constructor, whose first
     * arguments are given.
     */
    ObjectBody(RecordPlan object, String namesField, ReadMethods methods, List<String> firstArguments) {
        this.object = object;
        this.namesField = namesField;
        this.methods = methods;
        this.firstArguments = firstArguments;
        locals.newName(ReadMethods.IN);
        locals.newName("member");
        locals.newName("seen", "seen");
        firstArguments.forEach(locals::newName);
        for (MemberPlan member : object.members()) {
            locals.newName(member.javaName(), member);
            if (isCounted(member)) {
                counted.add(member);
            }
        }
        locals.newName(Component.ADDITIONAL, Component.ADDITIONAL);
    }

    private static boolean isCounted(MemberPlan member) {
        return !member.member().mayBeAbsent() && JavaTypes.of(member.type()).isPrimitive();
    }

    CodeBlock define() {
        methods.addNames(namesField, object);
        CodeBlock.Builder body = CodeBlock.builder();
        declareLocals(body);
        body.addStatement("$N.beginObject()", ReadMethods.IN);
        addLoop(body);
        object.members().stream()
                .filter(member -> !member.member().mayBeAbsent())
                .forEach(member -> addCheck(body, member));
        return body.addStatement("return new $T($L)", object.type(), arguments()).build();
    }

    private void declareLocals(CodeBlock.Builder body) {
        for (MemberPlan member : object.members()) {
            TypeName type = JavaTypes.component(member).withoutAnnotations();
            body.addStatement("$T $N = $L", type, locals.get(member), initial(type));
        }
        body.addStatement("$T.Builder $N = null", RuntimeTypes.JSON_OBJECT, locals.get(Component.ADDITIONAL));
        for (int word = 0; word * BITS < counted.size(); word++) {
            body.addStatement("long $N = 0", seen(word));
        }
    }

    private static String initial(TypeName type) {
        if (type.equals(TypeName.BOOLEAN)) {
            return "false";
        }
        return type.isPrimitive() ? "0" : "null";
    }

    private void addLoop(CodeBlock.Builder body) {
        String next = CodeBlock.of("$N.nextMember($N)", ReadMethods.IN, namesField).toString();
        body.beginControlFlow("for (int member = $L; member != $T.END; member = $L)", next, RuntimeTypes.JSON_READER, next);
        String additional = locals.get(Component.ADDITIONAL);
        CodeBlock keep = CodeBlock.of("$N = $N.readAdditional($N);\n", additional, ReadMethods.IN, additional);
        if (object.members().isEmpty()) {
            body.add(keep);
        } else {
            body.beginControlFlow("switch (member)");
            for (int index = 0; index < object.members().size(); index++) {
                addCase(body, index, object.members().get(index));
            }
            body.add("default -> ").add(keep).endControlFlow();
        }
        body.endControlFlow();
    }

    private void addCase(CodeBlock.Builder body, int index, MemberPlan member) {
        CodeBlock read = CodeBlock.of("$N = $L;\n", locals.get(member), methods.read(member.type()));
        int count = counted.indexOf(member);
        if (count < 0) {
            body.add("case $L -> ", index).add(read);
        } else {
            body.add("case $L -> {\n$>", index)
                    .add(read)
                    .addStatement("$N |= $L", seen(count / BITS), bit(count))
                    .add("$<}\n");
        }
    }

    private void addCheck(CodeBlock.Builder body, MemberPlan member) {
        int count = counted.indexOf(member);
        CodeBlock missing = count < 0
                ? CodeBlock.of("$N == null", locals.get(member))
                : CodeBlock.of("($N & $L) == 0", seen(count / BITS), bit(count));
        body.beginControlFlow("if ($L)", missing)
                .addStatement("throw $N.missingMember($S)", ReadMethods.IN, member.member().wireName())
                .endControlFlow();
    }

    private String seen(int word) {
        return word == 0 ? locals.get("seen") : locals.get("seen") + "_" + word;
    }

    private static String bit(int count) {
        return "0x" + Long.toHexString(1L << (count % BITS)) + "L";
    }

    private CodeBlock arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        firstArguments.forEach(argument -> arguments.add(CodeBlock.of("$N", argument)));
        object.members().forEach(member -> arguments.add(CodeBlock.of("$N", locals.get(member))));
        arguments.add(CodeBlock.of("$T.orEmpty($N)", RuntimeTypes.JSON_OBJECT, locals.get(Component.ADDITIONAL)));
        return CodeBlock.join(arguments, ",$W");
    }
}
