package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.qmpevents.generator.naming.NamingPlan;
import javax.lang.model.element.Modifier;

/** The class in a module that gives Jackson the deserializer of an event's type; it does not list them. */
final class JacksonDeserializersClass {
    private final NamingPlan names;
    private final JacksonTypes types;

    JacksonDeserializersClass(NamingPlan names, JacksonTypes types) {
        this.names = names;
        this.types = types;
    }

    /**
     * @param name of the class
     * @param deserializer the class of the deserializers
     */
    TypeSpec define(ClassName name, ClassName deserializer) {
        TypeSpec.Builder deserializers = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(types.deserializers())
                .addMethod(findBeanDeserializer(deserializer));
        if (types.asksForExistence()) {
            deserializers.addMethod(hasDeserializerFor());
        }
        return deserializers.build();
    }

    private MethodSpec findBeanDeserializer(ClassName deserializer) {
        TypeName some = WildcardTypeName.subtypeOf(Object.class);
        return MethodSpec.methodBuilder("findBeanDeserializer")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.nullable(ParameterizedTypeName.get(types.deserializer(), some)))
                .addParameter(types.javaType(), "type")
                .addParameter(types.deserializationConfig(), "config")
                .addParameter(types.beanDescription(), "description")
                .addStatement(
                        "$T raw = type.getRawClass()", ParameterizedTypeName.get(ClassName.get(Class.class), some))
                .addStatement(
                        "return $1T.class.isAssignableFrom(raw) ? new $2T(raw.asSubclass($1T.class)) : null",
                        names.root(),
                        deserializer)
                .build();
    }

    private MethodSpec hasDeserializerFor() {
        return MethodSpec.methodBuilder("hasDeserializerFor")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(types.deserializationConfig(), "config")
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)),
                        "type")
                .addStatement("return $T.class.isAssignableFrom(type)", names.root())
                .build();
    }
}
