package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.qmpevents.generator.naming.JacksonVersion;
import java.io.IOException;
import java.util.List;

/**
 * The types of one version of Jackson that modules use, and how it wants them to be used. They are only named: what the
 * generator itself reads JSON with has nothing to do with them.
 */
final class JacksonTypes {
    private final JacksonVersion version;

    JacksonTypes(JacksonVersion version) {
        this.version = version;
    }

    ClassName factoryBuilder() {
        return isOld() ? core("", "JsonFactoryBuilder") : core(".json", "JsonFactoryBuilder");
    }

    ClassName factory() {
        return isOld() ? core("", "JsonFactory") : core(".json", "JsonFactory");
    }

    ClassName writeFeature() {
        return core(".json", "JsonWriteFeature");
    }

    ClassName parser() {
        return core("", "JsonParser");
    }

    ClassName generator() {
        return core("", "JsonGenerator");
    }

    ClassName simpleModule() {
        return databind(".module", "SimpleModule");
    }

    ClassName setupContext() {
        return databind("", isOld() ? "Module" : "JacksonModule").nestedClass("SetupContext");
    }

    ClassName javaType() {
        return databind("", "JavaType");
    }

    ClassName deserializers() {
        return databind(".deser", "Deserializers").nestedClass("Base");
    }

    ClassName deserializer() {
        return databind("", isOld() ? "JsonDeserializer" : "ValueDeserializer");
    }

    ClassName deserializationConfig() {
        return databind("", "DeserializationConfig");
    }

    ClassName deserializationContext() {
        return databind("", "DeserializationContext");
    }

    ClassName beanDescription() {
        ClassName description = databind("", "BeanDescription");
        return isOld() ? description : description.nestedClass("Supplier");
    }

    ClassName typeDeserializer() {
        return databind(".jsontype", "TypeDeserializer");
    }

    ClassName simpleSerializers() {
        return databind(".module", "SimpleSerializers");
    }

    ClassName serializer() {
        return databind("", isOld() ? "JsonSerializer" : "ValueSerializer");
    }

    ClassName serializationContext() {
        return databind("", isOld() ? "SerializerProvider" : "SerializationContext");
    }

    ClassName typeSerializer() {
        return databind(".jsontype", "TypeSerializer");
    }

    /** What methods that read or write declare to throw. */
    List<TypeName> failures() {
        return isOld() ? List.of(ClassName.get(IOException.class)) : List.of();
    }

    /** A parser made by a factory for the text that an expression gives. */
    CodeBlock newParser(String factory, CodeBlock text) {
        return isOld()
                ? CodeBlock.of("$N.createParser($L)", factory, text)
                : CodeBlock.of("$N.createParser($T.empty(), $L)", factory, core("", "ObjectReadContext"), text);
    }

    /** A generator made by a factory for a stream of bytes. */
    CodeBlock newGenerator(String factory, String stream) {
        return isOld()
                ? CodeBlock.of("$N.createGenerator($N)", factory, stream)
                : CodeBlock.of("$N.createGenerator($T.empty(), $N)", factory, core("", "ObjectWriteContext"), stream);
    }

    /** Whether finders of deserializers are also asked if there is one at all. */
    boolean asksForExistence() {
        return !isOld();
    }

    private boolean isOld() {
        return version == JacksonVersion.JACKSON_2;
    }

    private ClassName core(String subpackage, String name) {
        return type("core" + subpackage, name);
    }

    private ClassName databind(String subpackage, String name) {
        return type("databind" + subpackage, name);
    }

    private ClassName type(String subpackage, String name) {
        return ClassName.get((isOld() ? "com.fasterxml.jackson." : "tools.jackson.") + subpackage, name);
    }
}
