package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.qmpevents.generator.naming.EventPlan;
import io.github.qmpevents.generator.naming.NamingPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that holds the dispatch table. */
final class EventTableClass {
    /** A method has at most 65,535 bytes; one decoder takes about a dozen. */
    private static final int DECODERS_IN_A_METHOD = 500;

    private static final String TABLE = "Table";

    private final NamingPlan names;
    private final TypeName tableType;
    private final TypeName decoderType;

    EventTableClass(NamingPlan names) {
        this.names = names;
        this.tableType = ParameterizedTypeName.get(RuntimeTypes.EVENT_TABLE, names.root());
        this.decoderType =
                ParameterizedTypeName.get(RuntimeTypes.EVENT_DECODER, WildcardTypeName.subtypeOf(names.root()));
    }

    TypeSpec define() {
        ClassName nested = names.table().nestedClass(TABLE);
        return TypeSpec.classBuilder(names.table())
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Where the events of this package are found by name and by class.")
                .addField(FieldSpec.builder(tableType, "TABLE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Reads each event into its class, in the order of the description.")
                        .initializer("new $T()", nested)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addType(table(nested))
                .build();
    }

    private TypeSpec table(ClassName name) {
        TypeSpec.Builder table = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(tableType)
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($T.class, $L, decoders())", names.root(), RuntimeTypes.API_LEVEL)
                        .build());
        decoderMethods().forEach(table::addMethod);
        return table.addMethod(unrecognized()).build();
    }

    private List<MethodSpec> decoderMethods() {
        List<EventPlan> events = names.events();
        if (events.size() <= DECODERS_IN_A_METHOD) {
            return List.of(decoders("decoders", events));
        }
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder all = CodeBlock.builder()
                .addStatement(
                        "$T<$T> decoders = new $T<>($L)", List.class, decoderType, ArrayList.class, events.size());
        for (int from = 0; from < events.size(); from += DECODERS_IN_A_METHOD) {
            String name = "decodersFrom" + from;
            methods.add(decoders(name, events.subList(from, Math.min(events.size(), from + DECODERS_IN_A_METHOD))));
            all.addStatement("decoders.addAll($N())", name);
        }
        methods.add(
                0,
                decodersMethod("decoders")
                        .addCode(all.addStatement("return decoders").build())
                        .build());
        return methods;
    }

    private MethodSpec decoders(String name, List<EventPlan> events) {
        CodeBlock.Builder list = CodeBlock.builder().add("return $T.of(", List.class);
        if (events.size() > 1) {
            // Without its type the compiler would look for what all decoders have in common, which takes it long.
            list = CodeBlock.builder().add("return $T.<$T>of(", List.class, decoderType);
        }
        String separator = "$>$>\n";
        for (EventPlan event : events) {
            list.add(separator).add("new $T()", event.decoder());
            separator = ",\n";
        }
        return decodersMethod(name).addCode(list.add(");\n$<$<").build()).build();
    }

    private MethodSpec.Builder decodersMethod(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), decoderType));
    }

    private MethodSpec unrecognized() {
        return MethodSpec.methodBuilder("unrecognized")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(names.root())
                .addParameter(JavaTypes.nullable(ClassName.get(Instant.class)), "timestamp")
                .addParameter(String.class, "eventName")
                .addParameter(JavaTypes.nullable(RuntimeTypes.JSON_VALUE), "data")
                .addParameter(RuntimeTypes.UNRECOGNIZED_REASON, "reason")
                .addParameter(String.class, "detail")
                .addStatement("return new $T(timestamp, eventName, data, reason, detail)", names.unrecognized())
                .build();
    }
}
