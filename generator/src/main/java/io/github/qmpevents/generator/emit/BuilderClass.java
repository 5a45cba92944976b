package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder of a record, for those who make events themselves: tests, mostly. */
final class BuilderClass {
    private static final String COPY = "copy";

    private final ClassName built;
    private final ClassName builder;
    private final List<Component> components;
    private final CodeBlock construction;

    /** A builder whose last step is the expression {@code construction}. */
    BuilderClass(ClassName built, List<Component> components, CodeBlock construction) {
        this.built = built;
        this.construction = construction;
        this.builder = built.nestedClass("Builder");
        this.components = components;
    }

    MethodSpec factory() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        components.stream()
                                        .anyMatch(component ->
                                                component.demanded().isPresent())
                                ? "A builder that builds once all that is mandatory was set."
                                : "A builder in which what nobody sets is empty: null, zero, false, or an empty string or object.")
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    MethodSpec copyFactory() {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A builder that starts with what this has.")
                .returns(builder)
                .addCode(Component.fitRecord(components) ? copyInOneCall() : copyOneByOne())
                .build();
    }

    private CodeBlock copyInOneCall() {
        CodeBlock.Builder copy = CodeBlock.builder().add("return new $T()$>$>", builder);
        components.forEach(component -> copy.add("\n.$N($N)", component.name(), component.name()));
        return copy.add(";\n$<$<").build();
    }

    /** The compiler goes down a chain of calls by recursion, and has no stack for a thousand. */
    private CodeBlock copyOneByOne() {
        CodeBlock.Builder copy = CodeBlock.builder().addStatement("$T $N = new $T()", builder, COPY, builder);
        components.forEach(component -> copy.addStatement("$N.$N(this.$N)", COPY, component.name(), component.name()));
        return copy.addStatement("return $N", COPY).build();
    }

    TypeSpec define() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Makes a {@link $T}; not safe for use by several threads.", built);
        components.forEach(component -> type.addField(field(component)));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        components.forEach(component -> type.addMethod(setter(component)));
        return type.addMethod(build()).build();
    }

    private static FieldSpec field(Component component) {
        FieldSpec.Builder field = FieldSpec.builder(component.builderType(), component.name(), Modifier.PRIVATE);
        component.initial().ifPresent(field::initializer);
        return field.build();
    }

    private MethodSpec setter(Component component) {
        return MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(component.type(), component.name())
                .addStatement("this.$N = $N", component.name(), component.name())
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(built)
                .addStatement("return $L", construction)
                .build();
    }
}
