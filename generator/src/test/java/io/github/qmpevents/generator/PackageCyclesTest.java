package io.github.qmpevents.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Packages use each other in one direction: text, syntax, model, names, sources, files. */
class PackageCyclesTest {
    private static final String ROOT = "io.github.qmpevents.generator";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void arrowsNeverPointBack() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("source")
                .definedBy(ROOT + ".source..")
                .layer("diagnostic")
                .definedBy(ROOT + ".diagnostic..")
                .layer("syntax")
                .definedBy(ROOT + ".syntax..")
                .layer("parse")
                .definedBy(ROOT + ".parse..")
                .layer("model")
                .definedBy(ROOT + ".model..")
                .layer("link")
                .definedBy(ROOT + ".link..")
                .layer("qapi")
                .definedBy(ROOT + ".qapi..")
                .layer("compare")
                .definedBy(ROOT + ".compare..")
                .layer("diff")
                .definedBy(ROOT + ".diff..")
                .layer("matrix")
                .definedBy(ROOT + ".matrix..")
                .layer("html")
                .definedBy(ROOT + ".html..")
                .layer("text")
                .definedBy(ROOT + ".text..")
                .layer("policy")
                .definedBy(ROOT + ".policy..")
                .layer("naming")
                .definedBy(ROOT + ".naming..")
                .layer("emit")
                .definedBy(ROOT + ".emit..")
                .layer("output")
                .definedBy(ROOT + ".output..")
                .whereLayer("source")
                .mayNotAccessAnyLayer()
                .whereLayer("diagnostic")
                .mayOnlyAccessLayers("source")
                .whereLayer("syntax")
                .mayOnlyAccessLayers("source")
                .whereLayer("parse")
                .mayOnlyAccessLayers("source", "diagnostic", "syntax")
                .whereLayer("model")
                .mayOnlyAccessLayers("source")
                .whereLayer("link")
                .mayOnlyAccessLayers("source", "diagnostic", "syntax", "model")
                .whereLayer("qapi")
                .mayOnlyAccessLayers("source", "diagnostic", "syntax", "model", "link")
                .whereLayer("compare")
                .mayOnlyAccessLayers("source", "diagnostic", "model")
                .whereLayer("diff")
                .mayOnlyAccessLayers("model", "html", "text")
                .whereLayer("matrix")
                .mayOnlyAccessLayers("model", "html", "text")
                .whereLayer("html")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("policy")
                .mayOnlyAccessLayers("source", "diagnostic", "model")
                .whereLayer("naming")
                .mayOnlyAccessLayers("source", "diagnostic", "model")
                .whereLayer("emit")
                .mayOnlyAccessLayers("source", "diagnostic", "model", "naming", "output")
                .whereLayer("output")
                .mayOnlyAccessLayers("source", "diagnostic")
                .check(CLASSES);
    }

    @Test
    void schemasAreReadFromFilesToMeaning() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("source")
                .definedBy(ROOT + ".qapi.source..")
                .layer("syntax")
                .definedBy(ROOT + ".qapi.syntax..")
                .layer("doc")
                .definedBy(ROOT + ".qapi.doc..")
                .layer("parse")
                .definedBy(ROOT + ".qapi.parse..")
                .layer("configure")
                .definedBy(ROOT + ".qapi.configure..")
                .layer("link")
                .definedBy(ROOT + ".qapi.link..")
                .whereLayer("source")
                .mayNotAccessAnyLayer()
                .whereLayer("syntax")
                .mayNotAccessAnyLayer()
                .whereLayer("parse")
                .mayOnlyAccessLayers("source", "syntax", "doc")
                .whereLayer("doc")
                .mayOnlyAccessLayers("syntax")
                .whereLayer("configure")
                .mayOnlyAccessLayers("syntax")
                .whereLayer("link")
                .mayOnlyAccessLayers("syntax")
                .check(CLASSES);
    }

    @Test
    void commonmarkStaysInTheParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".parse..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .check(CLASSES);
    }

    @Test
    void javaPoetStaysWithNamesAndSources() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".naming..", ROOT + ".emit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(CLASSES);
    }

    @Test
    void theRuntimeStaysWithTheCommandLineWhichAloneHasIt() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".monitor..", ROOT + ".watch..", ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.qmpevents.runtime..", ROOT + ".monitor..", ROOT + ".watch..", ROOT + ".cli..")
                .check(CLASSES);
    }

    @Test
    void modelKnowsNothingOfTheFormsAroundIt() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(ROOT + ".model..", ROOT + ".source..", "java..", "org.jspecify..")
                .check(CLASSES);
    }
}
