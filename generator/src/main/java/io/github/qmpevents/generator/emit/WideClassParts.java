package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** An object with more components than a constructor has parameters: a class made by its builder alone. */
final class WideClassParts extends ObjectParts {
    private static final String BUILDER = "builder";
    private static final String OTHER = "other";

    WideClassParts(ClassName type, List<Component> components) {
        super(type, components, new BuilderClass(type, components, CodeBlock.of("new $T(this)", type)));
    }

    @Override
    TypeSpec.Builder define() {
        TypeSpec.Builder wide = TypeSpec.classBuilder(type).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (type.enclosingClassName() != null) {
            wide.addModifiers(Modifier.STATIC);
        }
        components.forEach(component ->
                wide.addField(FieldSpec.builder(component.type(), component.name(), Modifier.PRIVATE, Modifier.FINAL)
                        .build()));
        wide.addMethod(constructor());
        components.forEach(component -> wide.addMethod(accessor(component)));
        return wide.addMethod(equalsMethod()).addMethod(hashCodeMethod()).addMethod(toStringMethod());
    }

    @Override
    CodeBlock componentDocs() {
        return CodeBlock.of("");
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(type.nestedClass("Builder"), BUILDER);
        for (Component component : components) {
            if (component.demanded().isPresent()) {
                constructor.addStatement("this.$N = $L", component.name(), component.built(BUILDER + ".", type));
            } else {
                constructor.addCode(component.check(BUILDER + "."));
                constructor.addStatement("this.$N = $N.$N", component.name(), BUILDER, component.name());
            }
        }
        return constructor.build();
    }

    private static MethodSpec accessor(Component component) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", Javadocs.fill(component.html(), ""))
                .returns(component.type())
                .addStatement("return $N", component.name());
        if (component.name().equals(Component.TIMESTAMP)) { // which no member is called
            accessor.addAnnotation(Override.class);
        }
        return accessor.build();
    }

    private MethodSpec equalsMethod() {
        MethodSpec.Builder equals = MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "object")
                .beginControlFlow("if (!(object instanceof $T $N))", type, OTHER)
                .addStatement("return false")
                .endControlFlow();
        for (Component component : components) {
            equals.beginControlFlow("if ($L)", differs(component))
                    .addStatement("return false")
                    .endControlFlow();
        }
        return equals.addStatement("return true").build();
    }

    /** As records have it: numbers by {@code compare}, so that one that is not a number is like itself. */
    private static CodeBlock differs(Component component) {
        String name = component.name();
        return component.type().isPrimitive()
                ? CodeBlock.of(
                        "$T.compare(this.$N, $N.$N) != 0", component.type().box(), name, OTHER, name)
                : CodeBlock.of("!$T.equals(this.$N, $N.$N)", Objects.class, name, OTHER, name);
    }

    private MethodSpec hashCodeMethod() {
        MethodSpec.Builder hashCode = MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("int hash = 0");
        components.forEach(component ->
                hashCode.addStatement("hash = 31 * hash + $T.hashCode(this.$N)", hasher(component), component.name()));
        return hashCode.addStatement("return hash").build();
    }

    private static TypeName hasher(Component component) {
        return component.type().isPrimitive() ? component.type().box() : ClassName.get(Objects.class);
    }

    private MethodSpec toStringMethod() {
        MethodSpec.Builder toString = MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("$T text = new $T()", StringBuilder.class, StringBuilder.class);
        String separator = type.simpleName() + "[";
        for (Component component : components) {
            toString.addStatement(
                    "text.append($S).append(this.$N)", separator + component.name() + "=", component.name());
            separator = ", ";
        }
        return toString.addStatement("return text.append(']').toString()").build();
    }
}
