package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** What the class of an event and that of an object in it have in common: components and a builder. */
abstract class ObjectParts {
    final ClassName type;
    final List<Component> components;
    private final BuilderClass builder;

    ObjectParts(ClassName type, List<Component> components, BuilderClass builder) {
        this.type = type;
        this.components = List.copyOf(components);
        this.builder = builder;
    }

    /** A record where one can hold the components, else a class that looks the same from outside. */
    static ObjectParts of(ClassName type, List<Component> components) {
        return Component.fitRecord(components)
                ? new RecordParts(type, components)
                : new WideClassParts(type, components);
    }

    /** The type without its documentation and builder. */
    abstract TypeSpec.Builder define();

    /** The lines of the documentation that describe the components. */
    abstract CodeBlock componentDocs();

    /** Adds the builder and the ways to it. */
    final void addBuilder(TypeSpec.Builder owner) {
        owner.addMethod(builder.factory()).addMethod(builder.copyFactory()).addType(builder.define());
    }
}
