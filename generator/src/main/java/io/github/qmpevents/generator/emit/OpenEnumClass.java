package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.naming.TypePlan.Constant;
import io.github.qmpevents.generator.naming.TypePlan.EnumPlan;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** A set of strings that may grow; see golden/values-inline/expected. */
final class OpenEnumClass {
    private static final String SENTINEL = "UNRECOGNIZED";
    private static final String KNOWN = "KNOWN";
    private static final String WIRE_NAMES = "WIRE_NAMES";

    private final EnumPlan plan;
    private final CodeBlock doc;
    private final ClassName value;
    private final TypeName listOfSelf;

    /** The class for the member of that path below {@code data}. */
    static OpenEnumClass ofMember(EnumPlan plan, String memberPath) {
        return new OpenEnumClass(
                plan,
                CodeBlock.of("What {@code $L} may be; a newer QEMU may send other values than these.", memberPath));
    }

    /** The class with that documentation. */
    OpenEnumClass(EnumPlan plan, CodeBlock doc) {
        this.plan = plan;
        this.doc = doc;
        this.value = plan.type().nestedClass("Value");
        this.listOfSelf = ParameterizedTypeName.get(ClassName.get(List.class), plan.type());
    }

    TypeSpec define() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.OPEN_ENUM, value))
                .addJavadoc(doc);
        if (plan.type().enclosingClassName() != null) {
            type.addModifiers(Modifier.STATIC);
        }
        plan.constants().forEach(constant -> type.addField(constant(constant)));
        return type.addField(privateConstant(listOfSelf, KNOWN)
                        .initializer("$T.of($L)", List.class, joined(known -> CodeBlock.of("$N", known.javaName())))
                        .build())
                .addField(privateConstant(RuntimeTypes.WIRE_NAMES, WIRE_NAMES)
                        .initializer(
                                "$T.of($L)",
                                RuntimeTypes.WIRE_NAMES,
                                joined(known -> CodeBlock.of("$S", known.value().wireName())))
                        .build())
                .addMethod(constructor())
                .addMethod(of())
                .addMethod(known())
                .addMethod(read())
                .addType(values())
                .build();
    }

    private FieldSpec constant(Constant constant) {
        FieldSpec.Builder field = FieldSpec.builder(
                        plan.type(), constant.javaName(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($S, $T.$N)", plan.type(), constant.value().wireName(), value, constant.javaName());
        String doc = doc(constant.value());
        return doc.isEmpty()
                ? field.build()
                : field.addJavadoc("$L", Javadocs.fill(doc, "")).build();
    }

    private static String doc(EnumValue value) {
        String doc = Javadocs.escape(value.doc()).strip();
        String since =
                AvailabilityDocs.sentence(value.availability(), value.doc()).orElse("");
        return doc + (doc.isEmpty() || since.isEmpty() ? "" : doc.endsWith(".") ? " " : ". ") + since;
    }

    private static FieldSpec.Builder privateConstant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private CodeBlock joined(Function<Constant, CodeBlock> item) {
        return plan.constants().stream().map(item).collect(CodeBlock.joining(",$W"));
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "wireName")
                .addParameter(value, "value")
                .addStatement("super(wireName, value)")
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The value of that name on the wire; one of the constants if it is known.")
                .returns(plan.type())
                .addParameter(String.class, "wireName")
                .beginControlFlow("for ($T known : $N)", plan.type(), KNOWN)
                .beginControlFlow("if (known.wireName().equals(wireName))")
                .addStatement("return known")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return new $T(wireName, $T.$N)", plan.type(), value, SENTINEL)
                .build();
    }

    private MethodSpec known() {
        return MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The values that the description lists, in its order.")
                .returns(listOfSelf)
                .addStatement("return $N", KNOWN)
                .build();
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(plan.type())
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addParameter(TypeName.INT, "member")
                .addStatement("int known = in.readKnown($N)", WIRE_NAMES)
                .addStatement(
                        "return known >= 0 ? $N.get(known) : new $T(in.readUnknown(member), $T.$N)",
                        KNOWN,
                        plan.type(),
                        value,
                        SENTINEL)
                .build();
    }

    private TypeSpec values() {
        TypeSpec.Builder values = TypeSpec.enumBuilder(value)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The same as an enum, for {@code switch}.");
        for (Constant constant : plan.constants()) {
            values.addEnumConstant(constant.javaName());
        }
        return values.addEnumConstant(
                        SENTINEL,
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc("None of those that the description lists; the string tells.")
                                .build())
                .build();
    }
}
