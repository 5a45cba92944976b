package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** An object as a record. */
final class RecordParts extends ObjectParts {
    private final RecordHeader header;

    RecordParts(ClassName type, List<Component> components) {
        super(type, components, new BuilderClass(type, components, constructorCall(type, components)));
        this.header = new RecordHeader(type, components);
    }

    private static CodeBlock constructorCall(ClassName type, List<Component> components) {
        CodeBlock arguments =
                components.stream().map(component -> component.built("", type)).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("new $T($L)", type, arguments);
    }

    @Override
    TypeSpec.Builder define() {
        return header.define();
    }

    @Override
    CodeBlock componentDocs() {
        return header.componentDocs();
    }
}
