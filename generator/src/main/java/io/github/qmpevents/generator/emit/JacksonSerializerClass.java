package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.naming.NamingPlan;
import javax.lang.model.element.Modifier;

/**
 * The class in a module that writes all events. It copies the event's own JSON token by token: what is written raw
 * reaches neither trees nor forms other than JSON.
 */
final class JacksonSerializerClass {
    private static final String EVENT = "event";
    private static final String OUT = "out";
    private static final String CONTEXT = "context";

    private final NamingPlan names;
    private final JacksonTypes types;

    JacksonSerializerClass(NamingPlan names, JacksonTypes types) {
        this.names = names;
        this.types = types;
    }

    TypeSpec define(ClassName name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(types.serializer(), names.root()))
                .addMethod(serialize())
                .addMethod(serializeWithType())
                .build();
    }

    private MethodSpec serialize() {
        CodeBlock text = CodeBlock.of("$N.toJson()", EVENT);
        return writing("serialize")
                .beginControlFlow("try ($T json = $L)", types.parser(), types.newParser(JacksonModuleClass.JSON, text))
                .addStatement("json.nextToken()")
                .addStatement("$N.copyCurrentStructureExact(json)", OUT)
                .endControlFlow()
                .build();
    }

    /** Whatever Jackson would like to tell of the type, the event's name tells it. */
    private MethodSpec serializeWithType() {
        return writing("serializeWithType")
                .addParameter(types.typeSerializer(), "ignored")
                .addStatement("serialize($N, $N, $N)", EVENT, OUT, CONTEXT)
                .build();
    }

    private MethodSpec.Builder writing(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addExceptions(types.failures())
                .addParameter(names.root(), EVENT)
                .addParameter(types.generator(), OUT)
                .addParameter(types.serializationContext(), CONTEXT);
    }
}
