package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class of an object outside of events, which reads and writes itself; see golden/typed-commands/expected. */
final class DeclaredObject {
    /** The method by which a type reads itself. */
    static final String READ = "read";

    private final RecordPlan object;
    private final ObjectParts parts;

    DeclaredObject(RecordPlan object) {
        this.object = object;
        this.parts = ObjectParts.of(object.type(), ObjectStyle.DECLARED.components(object));
    }

    /** The class without the types that are nested in it, for which there may be another place. */
    TypeSpec.Builder define(CodeBlock docs, ClassName superinterface) {
        TypeSpec.Builder type =
                parts.define().addSuperinterface(superinterface).addJavadoc("$L\n$L", docs, parts.componentDocs());
        WriteMethods.addToDeclared(type, object);
        addRead(type);
        if (parts instanceof RecordParts) { // the other one has a method of that name
            type.addMethod(string());
        }
        parts.addBuilder(type);
        return type;
    }

    List<TypeSpec> nestedTypes() {
        return NestedTypes.of(object, ObjectStyle.DECLARED);
    }

    private void addRead(TypeSpec.Builder type) {
        ReadMethods methods = new ReadMethods(new MemberIds(object), ObjectStyle.DECLARED);
        CodeBlock body = methods.bodyOfObject(object);
        methods.fields().forEach(type::addField);
        type.addMethod(read(object.type(), body).build());
        methods.methods().forEach(type::addMethod);
    }

    private static MethodSpec string() {
        return MethodSpec.methodBuilder("toString")
                .addJavadoc("The object as JSON, with secrets hidden.")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $T.defaults().mask(toJson())", RuntimeTypes.SECRETS)
                .build();
    }

    /** The method by which a type reads itself. */
    static MethodSpec.Builder read(ClassName type, CodeBlock body) {
        return MethodSpec.methodBuilder(READ)
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.JSON_READER, ReadMethods.IN)
                .addCode(body);
    }
}
