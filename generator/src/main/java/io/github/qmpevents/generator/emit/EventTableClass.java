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
    /** The compiler of the JVM leaves methods of more than 8,000 bytes alone; an event takes about 20 bytes. */
    private static final int EVENTS_IN_A_METHOD = 250;

    private static final String TABLE = "Table";

    private final NamingPlan names;
    private final List<String> releases;
    private final List<List<EventPlan>> parts = new ArrayList<>();
    private final TypeName tableType;
    private final TypeName decoderType;

    /** @param releases of QEMU that are described, oldest first; empty if that is not known */
    EventTableClass(NamingPlan names, List<String> releases) {
        this.names = names;
        this.releases = releases;
        this.tableType = ParameterizedTypeName.get(RuntimeTypes.EVENT_TABLE, names.root());
        this.decoderType =
                ParameterizedTypeName.get(RuntimeTypes.EVENT_DECODER, WildcardTypeName.subtypeOf(names.root()));
        List<EventPlan> events = names.events();
        for (int from = 0; from == 0 || from < events.size(); from += EVENTS_IN_A_METHOD) {
            parts.add(events.subList(from, Math.min(events.size(), from + EVENTS_IN_A_METHOD)));
        }
    }

    TypeSpec define() {
        ClassName nested = names.table().nestedClass(TABLE);
        return TypeSpec.classBuilder(names.table())
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L", docs())
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

    private String docs() {
        String docs = "Where the events of this package are found by name and by class.";
        if (releases.isEmpty()) {
            return docs;
        }
        String last = releases.get(releases.size() - 1);
        String several = String.join(", ", releases.subList(0, releases.size() - 1)) + " and " + last
                + "; what is since or until one of them may have come or gone in a release between that and the next";
        return docs + "\n\n"
                + Javadocs.fill(
                        "<p>Described are the events of QEMU " + (releases.size() == 1 ? last : several) + ".", "");
    }

    private TypeSpec table(ClassName name) {
        TypeSpec.Builder table = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(tableType)
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($T.class, $L, names())", names.root(), RuntimeTypes.API_LEVEL)
                        .build());
        nameMethods().forEach(table::addMethod);
        decoderMethods().forEach(table::addMethod);
        if (!releases.isEmpty()) {
            table.addMethod(qemuVersions());
        }
        return table.addMethod(unrecognized()).build();
    }

    private MethodSpec qemuVersions() {
        CodeBlock list =
                releases.stream().map(release -> CodeBlock.of("$S", release)).collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("qemuVersions")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addStatement("return $T.of($L)", List.class, list)
                .build();
    }

    /** One method, or one that calls some of a bearable size. */
    private List<MethodSpec> nameMethods() {
        if (parts.size() == 1) {
            return List.of(nameMethod("names", names.events()));
        }
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder all = CodeBlock.builder()
                .addStatement(
                        "$T names = new $T[$L]",
                        String[].class,
                        String.class,
                        2 * names.events().size());
        for (int part = 0; part < parts.size(); part++) {
            String method = "names" + part;
            methods.add(nameMethod(method, parts.get(part)));
            all.addStatement(
                    "$T.arraycopy($N(), 0, names, $L, $L)",
                    System.class,
                    method,
                    2 * part * EVENTS_IN_A_METHOD,
                    2 * parts.get(part).size());
        }
        methods.add(
                0,
                arrayMethod("names")
                        .addCode(all.addStatement("return names").build())
                        .build());
        return methods;
    }

    private static MethodSpec nameMethod(String method, List<EventPlan> events) {
        CodeBlock.Builder array = CodeBlock.builder().add("return new $T {$>$>", String[].class);
        String separator = "\n";
        for (EventPlan event : events) {
            array.add(separator)
                    .add("$S, $S", event.event().name(), event.type().simpleName());
            separator = ",\n";
        }
        return arrayMethod(method).addCode(array.add("};\n$<$<").build()).build();
    }

    private static MethodSpec.Builder arrayMethod(String method) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String[].class);
    }

    private List<MethodSpec> decoderMethods() {
        MethodSpec.Builder one = MethodSpec.methodBuilder("newDecoder")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(decoderType)
                .addParameter(TypeName.INT, "id");
        if (parts.size() == 1) {
            return List.of(one.addCode(decoderSwitch(0, names.events())).build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder some = CodeBlock.builder().add("return switch (id / $L) {\n$>", EVENTS_IN_A_METHOD);
        for (int part = 0; part < parts.size(); part++) {
            String method = "newDecoder" + part;
            some.add("case $L -> $N(id);\n", part, method);
            methods.add(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(decoderType)
                    .addParameter(TypeName.INT, "id")
                    .addCode(decoderSwitch(part * EVENTS_IN_A_METHOD, parts.get(part)))
                    .build());
        }
        methods.add(0, one.addCode(endOfSwitch(some)).build());
        return methods;
    }

    private static CodeBlock decoderSwitch(int firstId, List<EventPlan> events) {
        if (events.isEmpty()) {
            return CodeBlock.of("throw new $T(id);\n", IndexOutOfBoundsException.class);
        }
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (id) {\n$>");
        int id = firstId;
        for (EventPlan event : events) {
            body.add("case $L -> $T.$N();\n", id++, event.decoder(), EventDecoderClass.FACTORY);
        }
        return endOfSwitch(body);
    }

    private static CodeBlock endOfSwitch(CodeBlock.Builder body) {
        return body.add("default -> throw new $T(id);\n$<};\n", IndexOutOfBoundsException.class)
                .build();
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
