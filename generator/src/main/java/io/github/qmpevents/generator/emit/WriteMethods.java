package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan;
import io.github.qmpevents.generator.naming.TypePlan.ListPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The methods by which a class writes itself, in the order of the wire: {@code toJson} of an event, {@code write} of an
 * object in one, one for each kind of list, and parts of them where there are many members.
 */
final class WriteMethods {
    private static final String TO_JSON = "toJson";
    private static final String WRITE = "write";

    /** The compiler of the JVM leaves large methods alone. */
    private static final int MOST_IN_ONE_METHOD = 100;

    private final NameAllocator names = new NameAllocator();
    private final String out;
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Map<ListPlan, String> listMethods = new HashMap<>();
    private final WriteStatements statements;

    private WriteMethods(List<Component> components) {
        components.forEach(component -> names.newName(component.name()));
        names.newName(TO_JSON);
        names.newName(WRITE);
        this.out = names.newName("out");
        this.statements = new WriteStatements(out, this);
    }

    /** Adds those of an event. */
    static void addToEvent(TypeSpec.Builder event, TypePlan data) {
        WriteMethods methods = new WriteMethods(Component.ofEvent(data));
        CodeBlock body = data instanceof RecordPlan object ? methods.bodyOfEvent(object) : bodyOfOpaqueEvent();
        event.addMethod(toJson(body));
        methods.methods.forEach(event::addMethod);
    }

    /** Adds those of an object in an event. */
    static void addToObject(TypeSpec.Builder type, RecordPlan object, ObjectStyle style) {
        WriteMethods methods = new WriteMethods(style.components(object));
        type.addMethod(methods.method(WRITE, methods.bodyOfObject(object)).build());
        methods.methods.forEach(type::addMethod);
    }

    /** Adds those of an object that users may write, too. */
    static void addToDeclared(TypeSpec.Builder type, RecordPlan object) {
        addToEncodable(type, object, ObjectStyle.DECLARED);
    }

    /** Adds those of an object that is written by way of an interface. */
    static void addToEncodable(TypeSpec.Builder type, RecordPlan object, ObjectStyle style) {
        WriteMethods methods = new WriteMethods(style.components(object));
        type.addMethod(publicWrite(methods.out, methods.bodyOfObject(object)));
        methods.methods.forEach(type::addMethod);
    }

    /** Adds those of a single value, a component called {@code value}. */
    static void addToValue(TypeSpec.Builder type, TypePlan value, Component component) {
        WriteMethods methods = new WriteMethods(List.of(component));
        type.addMethod(publicWrite(methods.out, methods.statements.ofValue(value, component.name())));
        methods.methods.forEach(type::addMethod);
    }

    private static MethodSpec publicWrite(String out, CodeBlock body) {
        return MethodSpec.methodBuilder(WRITE)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.JSON_WRITER, out)
                .addCode(body)
                .build();
    }

    private CodeBlock bodyOfObject(RecordPlan object) {
        return CodeBlock.builder()
                .addStatement("$N.beginObject(additional)", out)
                .add(members(object))
                .addStatement("$N.endObject()", out)
                .build();
    }

    /** The method of an event, with what it does. */
    static MethodSpec toJson(CodeBlock body) {
        return MethodSpec.methodBuilder(TO_JSON)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addCode(body)
                .build();
    }

    /** The name of the method that writes a list; declared when it is first asked for. */
    String listMethod(ListPlan list) {
        String known = listMethods.get(list);
        return known != null ? known : newListMethod(list);
    }

    private CodeBlock bodyOfEvent(RecordPlan object) {
        if (object.members().isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("return $T.ofUndescribed(timestamp, NAME, additional)", RuntimeTypes.EVENT_JSON)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement(
                        "$T $N = $T.begin(timestamp, NAME, additional)",
                        RuntimeTypes.JSON_WRITER,
                        out,
                        RuntimeTypes.EVENT_JSON)
                .add(members(object))
                .addStatement("return $N.endObject().endObject().json()", out)
                .build();
    }

    private static CodeBlock bodyOfOpaqueEvent() {
        return CodeBlock.builder()
                .addStatement("return $T.ofOpaque(timestamp, NAME, data)", RuntimeTypes.EVENT_JSON)
                .build();
    }

    private CodeBlock members(RecordPlan object) {
        List<MemberPlan> ordered = WireOrder.of(object.members());
        return ordered.size() <= MOST_IN_ONE_METHOD ? statements(ordered) : inParts(ordered);
    }

    private CodeBlock statements(List<MemberPlan> members) {
        CodeBlock.Builder code = CodeBlock.builder();
        members.forEach(member -> code.add(statements.of(member)));
        return code.build();
    }

    private CodeBlock inParts(List<MemberPlan> members) {
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int from = 0; from < members.size(); from += MOST_IN_ONE_METHOD) {
            List<MemberPlan> some = members.subList(from, Math.min(members.size(), from + MOST_IN_ONE_METHOD));
            String part = names.newName(WRITE + "From" + from);
            methods.add(method(part, statements(some)).build());
            calls.addStatement("$N($N)", part, out);
        }
        return calls.build();
    }

    private String newListMethod(ListPlan list) {
        TypeName element = JavaTypes.of(list.element()).box();
        String method = names.newName("writeListOf" + simpleName(element));
        listMethods.put(list, method);
        CodeBlock body = CodeBlock.builder()
                .addStatement("$N.beginArray()", out)
                .beginControlFlow("for ($T value : values)", JavaTypes.of(list.element()))
                .add(statements.ofValue(list.element(), "value"))
                .endControlFlow()
                .addStatement("$N.endArray()", out)
                .build();
        methods.add(method(method, body)
                .addModifiers(Modifier.STATIC)
                .addParameter(JavaTypes.of(list), "values")
                .build());
        return method;
    }

    private static String simpleName(TypeName type) {
        return type instanceof ClassName name ? name.simpleName() : "Lists";
    }

    private MethodSpec.Builder method(String name, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.JSON_WRITER, out)
                .addCode(body);
    }
}
