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
    private final ClassName built;
    private final ClassName builder;
    private final List<Component> components;

    BuilderClass(ClassName built, List<Component> components) {
        this.built = built;
        this.builder = built.nestedClass("Builder");
        this.components = components;
    }

    MethodSpec factory() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A builder in which what nobody sets is empty: null, zero, false, or an empty string or object.")
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    MethodSpec copyFactory() {
        CodeBlock.Builder copy = CodeBlock.builder().add("return new $T()$>$>", builder);
        components.forEach(component -> copy.add("\n.$N($N)", component.name(), component.name()));
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A builder that starts with what this has.")
                .returns(builder)
                .addCode(copy.add(";\n$<$<").build())
                .build();
    }

    TypeSpec define() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Makes a {@link $T}; not safe for use by several threads.", built);
        components.forEach(component -> type.addField(field(component)));
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        components.forEach(component -> type.addMethod(setter(component)));
        return type.addMethod(build()).build();
    }

    private static FieldSpec field(Component component) {
        FieldSpec.Builder field = FieldSpec.builder(component.type(), component.name(), Modifier.PRIVATE);
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
        CodeBlock arguments = components.stream()
                .map(component -> CodeBlock.of("$N", component.name()))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(built)
                .addStatement("return new $T($L)", built, arguments)
                .build();
    }
}
