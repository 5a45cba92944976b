package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.naming.DeclaredPlan.BranchPlan;
import io.github.qmpevents.generator.naming.DeclaredPlan.UnionPlan;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.naming.TypePlan.TagPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The sealed interface of a union, with a record for each branch and one for the branches that nobody described; see
 * golden/typed-commands/expected.
 */
final class UnionClass {
    private final UnionPlan plan;

    UnionClass(UnionPlan plan) {
        this.plan = plan;
    }

    TypeSpec.Builder define() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.type())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(RuntimeTypes.JSON_OBJECT_ENCODABLE)
                .addJavadoc("$L\n", DeclaredDocs.of(plan.declared()))
                .addJavadoc(
                        "\n<p>What it is depends on {@link #$N()}; {@link $T} is for what is not described.",
                        plan.tag().javaName(),
                        plan.unrecognized().type());
        plan.base().forEach(member -> type.addMethod(accessor(member)));
        type.addMethod(additional()).addMethod(read());
        plan.branches().forEach(branch -> type.addType(branch(branch)));
        type.addType(unrecognized());
        nestedTypes().forEach(type::addType);
        return type;
    }

    /** What a branch tells of a member of the base. */
    static MethodSpec accessor(MemberPlan member) {
        return declared(member.javaName(), JavaTypes.component(member))
                .addJavadoc("$L", Javadocs.fill(DeclaredDocs.sentence(Component.html(member)), ""))
                .build();
    }

    static MethodSpec additional() {
        return declared(Component.ADDITIONAL, RuntimeTypes.JSON_OBJECT)
                .addJavadoc("Members that the description does not know.")
                .build();
    }

    static String docOfBranch(String tag, String doc) {
        return DeclaredDocs.orElse(doc, "What it is if the tag is {@code " + Javadocs.escape(tag) + "}.");
    }

    private static MethodSpec.Builder declared(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(type);
    }

    private MethodSpec read() {
        CodeBlock.Builder body = CodeBlock.builder()
                .add(
                        "return switch ($N.findTag($S)) {\n$>",
                        ReadMethods.IN,
                        plan.tag().member().wireName());
        for (BranchPlan branch : plan.branches()) {
            body.add(
                    "case $S -> $T.$N($N);\n",
                    branch.branch().tag(),
                    branch.object().type(),
                    DeclaredObject.READ,
                    ReadMethods.IN);
        }
        body.add("default -> $T.$N($N);\n", plan.unrecognized().type(), DeclaredObject.READ, ReadMethods.IN)
                .addStatement("$<}");
        return DeclaredObject.read(plan.type(), body.build())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Reads the object that comes next.")
                .build();
    }

    private TypeSpec branch(BranchPlan branch) {
        String doc = branch.branch().doc();
        CodeBlock docs = CodeBlock.of("$L", docOfBranch(branch.branch().tag(), doc));
        return object(branch.object(), docs).addMethod(tag(branch.object())).build();
    }

    /** The accessor of the tag in a branch, which has it in its type. */
    static MethodSpec tag(RecordPlan branch) {
        MemberPlan member = branch.members().stream()
                .filter(each -> each.type() instanceof TagPlan)
                .findFirst()
                .orElseThrow();
        return MethodSpec.methodBuilder(member.javaName())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.of(member.type()))
                .addStatement("return $L", JavaTypes.tag((TagPlan) member.type()))
                .build();
    }

    private TypeSpec unrecognized() {
        return object(plan.unrecognized(), CodeBlock.of("A branch that the description does not know."))
                .build();
    }

    private TypeSpec.Builder object(RecordPlan object, CodeBlock docs) {
        return new DeclaredObject(object).define(docs, plan.type()).addModifiers(Modifier.STATIC);
    }

    /** Those of the base once, although every branch has its members. */
    private List<TypeSpec> nestedTypes() {
        List<TypeSpec> types = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<RecordPlan> objects = new ArrayList<>(List.of(plan.unrecognized()));
        plan.branches().forEach(branch -> objects.add(branch.object()));
        for (RecordPlan object : objects) {
            for (TypeSpec type : new DeclaredObject(object).nestedTypes()) {
                if (names.add(type.name())) {
                    types.add(type);
                }
            }
        }
        return types;
    }
}
