package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A record with its components and what its constructor checks. */
final class RecordHeader {
    private final ClassName type;
    private final List<Component> components;

    RecordHeader(ClassName type, List<Component> components) {
        this.type = type;
        this.components = List.copyOf(components);
    }

    TypeSpec.Builder define() {
        return TypeSpec.recordBuilder(type)
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(header())
                .addMethod(compactConstructor());
    }

    CodeBlock componentDocs() {
        CodeBlock.Builder docs = CodeBlock.builder();
        for (Component component : components) {
            docs.add("\n$L", Javadocs.tag("@param " + component.name(), component.html()));
        }
        return docs.build();
    }

    private MethodSpec header() {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        components.forEach(component -> header.addParameter(inScope(component.type()), component.name()));
        return header.build();
    }

    /** Types nested in a record are in scope in its header, where JavaPoet would name them in full. */
    private static TypeName inScope(TypeName type) {
        if (type instanceof ParameterizedTypeName list) {
            TypeName[] arguments =
                    list.typeArguments().stream().map(RecordHeader::inScope).toArray(TypeName[]::new);
            return ParameterizedTypeName.get(list.rawType().withoutAnnotations(), arguments)
                    .annotated(type.annotations());
        }
        if (type instanceof ClassName name && name.enclosingClassName() != null) {
            return ClassName.get("", name.simpleName()).annotated(type.annotations());
        }
        return type;
    }

    private MethodSpec compactConstructor() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        components.forEach(component -> constructor.addCode(component.check("")));
        return constructor.build();
    }
}
