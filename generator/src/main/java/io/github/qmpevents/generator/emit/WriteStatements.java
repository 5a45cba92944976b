package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan;
import io.github.qmpevents.generator.naming.TypePlan.EnumPlan;
import io.github.qmpevents.generator.naming.TypePlan.ListPlan;
import io.github.qmpevents.generator.naming.TypePlan.NamedPlan;
import io.github.qmpevents.generator.naming.TypePlan.OpaquePlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.naming.TypePlan.ScalarPlan;
import io.github.qmpevents.generator.naming.TypePlan.TagPlan;
import io.github.qmpevents.generator.naming.TypePlan.VariantPlan;

/** The statements that write members and values to a variable of a class. */
final class WriteStatements {
    private final String out;
    private final WriteMethods methods;

    WriteStatements(String out, WriteMethods methods) {
        this.out = out;
        this.methods = methods;
    }

    /** Writes a member's name and value; nothing if it is absent. */
    CodeBlock of(MemberPlan member) {
        String name = member.javaName();
        CodeBlock named = CodeBlock.of("$N.name($S)", out, member.member().wireName());
        CodeBlock written = write(member.type(), named, name);
        return member.member().mayBeAbsent() && !(member.type() instanceof TagPlan)
                ? CodeBlock.builder()
                        .beginControlFlow("if ($N != null)", name)
                        .add(written)
                        .endControlFlow()
                        .build()
                : written;
    }

    /** Writes an element of a list. */
    CodeBlock ofValue(TypePlan type, String variable) {
        return write(type, CodeBlock.of("$N", out), variable);
    }

    /** Writes the value of a variable to an expression, which may have written a name. */
    private CodeBlock write(TypePlan type, CodeBlock target, String variable) {
        return type.accept(new TypePlan.Visitor<>() {
            @Override
            public CodeBlock scalar(ScalarPlan scalar) {
                return statement("$L.$L($N)", target, scalarMethod(scalar.type()), variable);
            }

            @Override
            public CodeBlock opaque(OpaquePlan opaque) {
                return statement("$L.writeValue($N)", target, variable);
            }

            @Override
            public CodeBlock enumeration(EnumPlan enumeration) {
                return statement("$L.writeString($N.wireName())", target, variable);
            }

            @Override
            public CodeBlock record(RecordPlan object) {
                return statement("$N.write($L)", variable, target);
            }

            @Override
            public CodeBlock variant(VariantPlan variant) {
                return statement("$N.write($L)", variable, target);
            }

            @Override
            public CodeBlock named(NamedPlan named) {
                return named.enumeration()
                        ? statement("$L.writeString($N.wireName())", target, variable)
                        : statement("$N.write($L)", variable, target);
            }

            @Override
            public CodeBlock tag(TagPlan tag) {
                return statement("$L.writeString($S)", target, tag.wireName());
            }

            @Override
            public CodeBlock list(ListPlan list) {
                return statement("$N($L, $N)", methods.listMethod(list), target, variable);
            }
        });
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }

    private static String scalarMethod(ScalarType type) {
        return switch (type) {
            case STRING -> "writeString";
            case INT64, NUMBER -> "writeLong";
            case UINT64 -> "writeUnsignedLong";
            case REAL -> "writeDouble";
            case BOOL -> "writeBoolean";
        };
    }
}
