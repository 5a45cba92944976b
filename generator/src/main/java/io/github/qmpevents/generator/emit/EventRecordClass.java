package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.naming.EventPlan;
import javax.lang.model.element.Modifier;

/** The record of one event; see golden/nested-objects/expected. */
final class EventRecordClass {
    private final EventPlan event;
    private final ClassName root;
    private final ObjectParts parts;

    EventRecordClass(EventPlan event, ClassName root) {
        this.event = event;
        this.root = root;
        this.parts = ObjectParts.of(event.type(), Component.ofEvent(event.data()));
    }

    TypeSpec define() {
        TypeSpec.Builder record = parts.define()
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addSuperinterface(root)
                .addJavadoc(EventDocs.of(event.event()))
                .addJavadoc("\n$L", parts.componentDocs())
                .addField(name())
                .addMethod(eventName());
        WriteMethods.addToEvent(record, event.data());
        parts.addBuilder(record);
        NestedTypes.of(event.data(), ObjectStyle.IN_EVENT).forEach(record::addType);
        return record.build();
    }

    private FieldSpec name() {
        return FieldSpec.builder(String.class, "NAME", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The event's name on the wire.")
                .initializer("$S", event.event().name())
                .build();
    }

    private static MethodSpec eventName() {
        return MethodSpec.methodBuilder("eventName")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return NAME")
                .build();
    }
}
