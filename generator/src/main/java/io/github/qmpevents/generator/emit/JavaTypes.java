package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.qmpevents.generator.model.OpaqueType;
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
import java.util.List;

/** The Java type of each type of the plan, and its neutral value. */
final class JavaTypes {
    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

    private JavaTypes() {}

    /** The type of a member's component: boxed and nullable if the member may be absent. */
    static TypeName component(MemberPlan member) {
        TypeName type = of(member.type());
        return member.member().mayBeAbsent() ? nullable(type) : type;
    }

    static TypeName nullable(TypeName type) {
        return type.box().annotated(NULLABLE);
    }

    static TypeName of(TypePlan plan) {
        return plan.accept(new TypePlan.Visitor<>() {
            @Override
            public TypeName scalar(ScalarPlan scalar) {
                return JavaTypes.scalar(scalar.type());
            }

            @Override
            public TypeName opaque(OpaquePlan opaque) {
                return opaque.type() == OpaqueType.OBJECT ? RuntimeTypes.JSON_OBJECT : RuntimeTypes.JSON_VALUE;
            }

            @Override
            public TypeName enumeration(EnumPlan enumeration) {
                return enumeration.type();
            }

            @Override
            public TypeName record(RecordPlan object) {
                return object.type();
            }

            @Override
            public TypeName variant(VariantPlan variant) {
                return variant.type();
            }

            @Override
            public TypeName named(NamedPlan named) {
                return named.type();
            }

            @Override
            public TypeName tag(TagPlan tag) {
                return of(tag.type());
            }

            @Override
            public TypeName list(ListPlan list) {
                return ParameterizedTypeName.get(
                        ClassName.get(List.class), of(list.element()).box());
            }
        });
    }

    private static TypeName scalar(ScalarType type) {
        return switch (type) {
            case STRING -> ClassName.get(String.class);
            case INT64, UINT64, NUMBER -> TypeName.LONG;
            case REAL -> TypeName.DOUBLE;
            case BOOL -> TypeName.BOOLEAN;
        };
    }

    /** The value that tells a branch. */
    static CodeBlock tag(TagPlan tag) {
        TypeName type = of(tag.type());
        if (type.equals(ClassName.get(String.class))) {
            return CodeBlock.of("$S", tag.wireName());
        }
        return tag.constant()
                .map(constant -> CodeBlock.of("$T.$N", type, constant))
                .orElseGet(() -> CodeBlock.of("$T.of($S)", type, tag.wireName()));
    }

    /** What a builder holds for a mandatory member that nobody set. */
    static CodeBlock neutral(TypePlan plan) {
        return plan.accept(new TypePlan.Visitor<>() {
            @Override
            public CodeBlock scalar(ScalarPlan scalar) {
                return neutralScalar(scalar.type());
            }

            @Override
            public CodeBlock opaque(OpaquePlan opaque) {
                return opaque.type() == OpaqueType.OBJECT
                        ? CodeBlock.of("$T.EMPTY", RuntimeTypes.JSON_OBJECT)
                        : CodeBlock.of("$T.NULL", RuntimeTypes.JSON_NULL);
            }

            @Override
            public CodeBlock enumeration(EnumPlan enumeration) {
                return CodeBlock.of("$T.of($S)", enumeration.type(), "");
            }

            @Override
            public CodeBlock record(RecordPlan object) {
                return CodeBlock.of("$T.builder().build()", object.type());
            }

            @Override
            public CodeBlock variant(VariantPlan variant) {
                return record(variant.unrecognized());
            }

            @Override
            public CodeBlock list(ListPlan list) {
                return CodeBlock.of("$T.of()", List.class);
            }
        });
    }

    private static CodeBlock neutralScalar(ScalarType type) {
        return switch (type) {
            case STRING -> CodeBlock.of("$S", "");
            case INT64, UINT64, NUMBER, REAL -> CodeBlock.of("0");
            case BOOL -> CodeBlock.of("false");
        };
    }
}
