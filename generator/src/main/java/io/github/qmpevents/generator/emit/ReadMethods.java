package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan;
import io.github.qmpevents.generator.naming.TypePlan.EnumPlan;
import io.github.qmpevents.generator.naming.TypePlan.ListPlan;
import io.github.qmpevents.generator.naming.TypePlan.NamedPlan;
import io.github.qmpevents.generator.naming.TypePlan.OpaquePlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.naming.TypePlan.ScalarPlan;
import io.github.qmpevents.generator.naming.TypePlan.VariantBranch;
import io.github.qmpevents.generator.naming.TypePlan.VariantPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Collects the methods of a decoder: one for each object and each list that it meets on its way down. */
final class ReadMethods {
    static final String IN = "in";
    static final String TIME = "time";

    private static final String MEMBERS = "MEMBERS";

    private final MemberIds ids;
    private final ObjectStyle style;
    private final NameAllocator names = new NameAllocator();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Map<ListPlan, String> listMethods = new HashMap<>();
    private final IdentityHashMap<RecordPlan, String> objectMethods = new IdentityHashMap<>();
    private final Map<ClassName, String> variantMethods = new HashMap<>();
    private final Map<String, String> nameFields = new HashMap<>();

    ReadMethods(MemberIds ids, ObjectStyle style) {
        this.ids = ids;
        this.style = style;
        names.newName("decode");
        names.newName("memberPaths");
        names.newName(EventDecoderClass.FACTORY);
        names.newName("eventName");
        names.newName("eventType");
    }

    List<FieldSpec> fields() {
        return fields;
    }

    List<MethodSpec> methods() {
        return methods;
    }

    /** What the decoder's own method does. */
    CodeBlock bodyOfEvent(RecordPlan data) {
        return new ObjectBody(data, MemberIds.DATA, names.newName(MEMBERS), this, true).define();
    }

    /** What the method of an object's own class does. */
    CodeBlock bodyOfObject(RecordPlan object) {
        return new ObjectBody(object, MemberIds.DATA, names.newName(MEMBERS), this, false).define();
    }

    /** The expression that reads a value which is no member. */
    CodeBlock readValue(TypePlan type) {
        return read(type, MemberIds.DATA);
    }

    ObjectStyle style() {
        return style;
    }

    int id(MemberPlan member) {
        return ids.of(member);
    }

    /** The constant that is compared with a member's name; one for each name, declared when it is first asked for. */
    String nameField(MemberPlan member) {
        return nameFields.computeIfAbsent(member.member().wireName(), wireName -> {
            String field = names.newName(constant(member.javaName()));
            fields.add(FieldSpec.builder(
                            RuntimeTypes.MEMBER_NAME, field, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.of($S)", RuntimeTypes.MEMBER_NAME, wireName)
                    .build());
            return field;
        });
    }

    /** Declares the names of an object's members. */
    void addNames(String field, RecordPlan object) {
        CodeBlock wireNames = object.members().stream()
                .map(member -> CodeBlock.of("$S", member.member().wireName()))
                .collect(CodeBlock.joining(",$W"));
        fields.add(FieldSpec.builder(RuntimeTypes.WIRE_NAMES, field, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", RuntimeTypes.WIRE_NAMES, wireNames)
                .build());
    }

    /** The expression that reads the value of a member. */
    CodeBlock read(MemberPlan member) {
        return read(member.type(), id(member));
    }

    private CodeBlock read(TypePlan type, int id) {
        return type.accept(new TypePlan.Visitor<>() {
            @Override
            public CodeBlock scalar(ScalarPlan scalar) {
                return CodeBlock.of("$N.$L()", IN, scalarMethod(scalar.type()));
            }

            @Override
            public CodeBlock opaque(OpaquePlan opaque) {
                return CodeBlock.of("$N.$L()", IN, opaque.type() == OpaqueType.OBJECT ? "readObject" : "readValue");
            }

            @Override
            public CodeBlock enumeration(EnumPlan enumeration) {
                return CodeBlock.of("$T.read($N, $L)", enumeration.type(), IN, id);
            }

            @Override
            public CodeBlock record(RecordPlan object) {
                return CodeBlock.of("$N($N)", objectMethod(object, id), IN);
            }

            @Override
            public CodeBlock variant(VariantPlan variant) {
                return CodeBlock.of("$N($N)", variantMethod(variant, id), IN);
            }

            @Override
            public CodeBlock named(NamedPlan named) {
                return named.enumeration()
                        ? CodeBlock.of("$T.read($N, $L)", named.type(), IN, id)
                        : CodeBlock.of("$T.read($N)", named.type(), IN);
            }

            @Override
            public CodeBlock list(ListPlan list) {
                return CodeBlock.of("$N($N)", listMethod(list, id), IN);
            }
        });
    }

    private static String scalarMethod(ScalarType type) {
        return switch (type) {
            case STRING -> "readString";
            case INT64, NUMBER -> "readLong";
            case UINT64 -> "readUnsignedLong";
            case REAL -> "readDouble";
            case BOOL -> "readBoolean";
        };
    }

    /** The name of the method that reads an object; declared when it is first asked for. */
    private String objectMethod(RecordPlan object, int id) {
        String known = objectMethods.get(object);
        return known != null ? known : newObjectMethod(object, id);
    }

    private String newObjectMethod(RecordPlan object, int id) {
        String simpleName = object.type().simpleName();
        String method = names.newName("read" + simpleName);
        objectMethods.put(object, method);
        int place = methods.size();
        CodeBlock body = new ObjectBody(object, id, namesField(simpleName), this, false).define();
        methods.add(place, method(method, object.type(), body));
        return method;
    }

    /** The method that looks for the tag of an object and goes to the method of its branch. */
    private String variantMethod(VariantPlan variant, int id) {
        String known = variantMethods.get(variant.type());
        return known != null ? known : newVariantMethod(variant, id);
    }

    private String newVariantMethod(VariantPlan variant, int id) {
        String method = names.newName("read" + variant.type().simpleName());
        variantMethods.put(variant.type(), method);
        int place = methods.size();
        CodeBlock.Builder body = CodeBlock.builder()
                .add(
                        "return switch ($N.findTag($S)) {\n$>",
                        IN,
                        variant.tag().member().wireName());
        for (VariantBranch branch : variant.branches()) {
            body.add("case $S -> $N($N);\n", branch.branch().tag(), objectMethod(branch.object(), id), IN);
        }
        body.add("default -> $N($N);\n", objectMethod(variant.unrecognized(), id), IN)
                .addStatement("$<}");
        methods.add(place, method(method, variant.type(), body.build()));
        return method;
    }

    private String namesField(String simpleName) {
        return names.newName(constant(simpleName) + "_" + MEMBERS);
    }

    private static String constant(String javaName) {
        return javaName.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private String listMethod(ListPlan list, int id) {
        String known = listMethods.get(list);
        return known != null ? known : newListMethod(list, id);
    }

    private String newListMethod(ListPlan list, int id) {
        TypeName element = JavaTypes.of(list.element()).box();
        String method = names.newName("readListOf" + simpleName(element));
        listMethods.put(list, method);
        CodeBlock body = CodeBlock.builder()
                .addStatement("$T<$T> values = new $T<>()", List.class, element, ArrayList.class)
                .addStatement("$N.beginArray()", IN)
                .beginControlFlow("while ($N.nextElement())", IN)
                .addStatement("values.add($L)", read(list.element(), id))
                .endControlFlow()
                .addStatement("return values")
                .build();
        methods.add(method(method, JavaTypes.of(list), body));
        return method;
    }

    private static String simpleName(TypeName type) {
        return type instanceof ClassName name ? name.simpleName() : "Lists";
    }

    private static MethodSpec method(String name, TypeName result, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result)
                .addParameter(RuntimeTypes.JSON_READER, IN)
                .addCode(body)
                .build();
    }
}
