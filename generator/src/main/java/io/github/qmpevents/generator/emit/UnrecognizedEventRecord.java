package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.naming.NamingPlan;
import java.time.Instant;
import javax.lang.model.element.Modifier;

/** The record of an event that is not in the description or does not fit it. */
final class UnrecognizedEventRecord {
    private final NamingPlan names;

    UnrecognizedEventRecord(NamingPlan names) {
        this.names = names;
    }

    TypeSpec define() {
        return TypeSpec.recordBuilder(names.unrecognized())
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(names.root())
                .addSuperinterface(RuntimeTypes.UNRECOGNIZED_QMP_EVENT)
                .addJavadoc("An event that the description does not know, or that is not as it says.\n\n")
                .addJavadoc("@param timestamp when QEMU made the event; null if unknown\n")
                .addJavadoc("@param eventName the event's name on the wire\n")
                .addJavadoc("@param data what it carries, as it came; null if nothing\n")
                .addJavadoc("@param reason why it is not one of the other records\n")
                .addJavadoc("@param detail what exactly did not fit, and where; one line for people to read")
                .recordConstructor(header())
                .addMethod(compactConstructor())
                .addMethod(toJson())
                .build();
    }

    private static MethodSpec toJson() {
        return WriteMethods.toJson(CodeBlock.builder()
                .addStatement("return $T.of(timestamp, eventName, data)", RuntimeTypes.EVENT_JSON)
                .build());
    }

    private static MethodSpec header() {
        return MethodSpec.constructorBuilder()
                .addParameter(JavaTypes.nullable(ClassName.get(Instant.class)), "timestamp")
                .addParameter(String.class, "eventName")
                .addParameter(JavaTypes.nullable(RuntimeTypes.JSON_VALUE), "data")
                .addParameter(RuntimeTypes.UNRECOGNIZED_REASON, "reason")
                .addParameter(String.class, "detail")
                .build();
    }

    private static MethodSpec compactConstructor() {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement("timestamp = $T.truncate(timestamp)", RuntimeTypes.TIMESTAMPS)
                .addStatement("$T.requireNonNull(eventName, $S)", java.util.Objects.class, "eventName")
                .addStatement("$T.requireNonNull(reason, $S)", java.util.Objects.class, "reason")
                .addStatement("$T.requireNonNull(detail, $S)", java.util.Objects.class, "detail")
                .build();
    }
}
