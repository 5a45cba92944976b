package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.naming.JacksonPlan;
import io.github.qmpevents.generator.naming.NamingPlan;
import javax.lang.model.element.Modifier;

/** The module that makes Jackson read and write events; see golden/jackson-2/expected. */
final class JacksonModuleClass {
    /** The field of the module with what is between Jackson and the events' own JSON. */
    static final String JSON = "JSON";

    private final NamingPlan names;
    private final JacksonPlan plan;
    private final JacksonTypes types;

    JacksonModuleClass(NamingPlan names, JacksonPlan plan) {
        this.names = names;
        this.plan = plan;
        this.types = new JacksonTypes(plan.version());
    }

    TypeSpec define() {
        ClassName deserializer = plan.module().nestedClass("EventDeserializer");
        ClassName deserializers = plan.module().nestedClass("EventDeserializers");
        ClassName serializer = plan.module().nestedClass("EventSerializer");
        return TypeSpec.classBuilder(plan.module())
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(types.simpleModule())
                .addJavadoc("Makes mappers of Jackson $L read and write the events of this package,", word())
                .addJavadoc(" wherever they are in other values:\n")
                .addJavadoc(
                        "{@code JsonMapper.builder().addModule(new $L()).build()}.\n\n",
                        plan.module().simpleName())
                .addJavadoc("<p>They are read as {@link $T#TABLE} reads them and written as QEMU does.", names.table())
                .addJavadoc(" Reading fails if the value\nis no event, or not one of the type that is asked for;")
                .addJavadoc(" a {@link $T} may be any, also an\n{@link $T}.", names.root(), names.unrecognized())
                .addField(FieldSpec.builder(TypeName.LONG, "serialVersionUID")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build())
                .addField(json())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Makes a module without settings.")
                        .build())
                .addMethod(setupModule(deserializers, serializer))
                .addType(new JacksonDeserializersClass(names, types).define(deserializers, deserializer))
                .addType(new JacksonDeserializerClass(names, types).define(deserializer))
                .addType(new JacksonSerializerClass(names, types).define(serializer))
                .build();
    }

    private String word() {
        return plan.version().word();
    }

    /** QEMU escapes all that is not ASCII, and so half a pair of surrogates passes as well. */
    private FieldSpec json() {
        return FieldSpec.builder(types.factory(), JSON, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Between the events' own JSON and whatever form a mapper reads and writes.")
                .initializer(
                        "new $T().enable($T.ESCAPE_NON_ASCII).build()", types.factoryBuilder(), types.writeFeature())
                .build();
    }

    private MethodSpec setupModule(ClassName deserializers, ClassName serializer) {
        return MethodSpec.methodBuilder("setupModule")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(types.setupContext(), "context")
                .addStatement("super.setupModule(context)")
                .addStatement("context.addDeserializers(new $T())", deserializers)
                .addStatement("$1T serializers = new $1T()", types.simpleSerializers())
                .addStatement("serializers.addSerializer($T.class, new $T())", names.root(), serializer)
                .addStatement("context.addSerializers(serializers)")
                .build();
    }
}
