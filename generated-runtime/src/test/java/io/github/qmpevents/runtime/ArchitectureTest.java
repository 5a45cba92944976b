package io.github.qmpevents.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Locale;

/** What may use what. */
@AnalyzeClasses(packagesOf = QmpEvent.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.qmpevents.runtime";

    @ArchTest
    static final ArchRule packagesUseEachOtherInOneDirection = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy(ROOT + ".text")
            .layer("bytes")
            .definedBy(ROOT + ".bytes")
            .layer("json")
            .definedBy(ROOT + ".json")
            .layer("message")
            .definedBy(ROOT + ".message")
            .layer("events")
            .definedBy(ROOT)
            .layer("subscription")
            .definedBy(ROOT + ".subscription")
            .layer("delivery")
            .definedBy(ROOT + ".delivery")
            .layer("command")
            .definedBy(ROOT + ".command")
            .layer("assembly")
            .definedBy(ROOT + ".assembly")
            .layer("tap")
            .definedBy(ROOT + ".tap")
            .layer("exchange")
            .definedBy(ROOT + ".exchange")
            .layer("transport")
            .definedBy(ROOT + ".transport")
            .layer("observe")
            .definedBy(ROOT + ".observe")
            .layer("counting")
            .definedBy(ROOT + ".counting")
            .layer("recording")
            .definedBy(ROOT + ".recording")
            .layer("monitor")
            .definedBy(ROOT + ".monitor")
            .whereLayer("monitor")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("transport")
            .mayOnlyBeAccessedByLayers("command", "monitor")
            .whereLayer("counting")
            .mayOnlyBeAccessedByLayers("monitor")
            .whereLayer("observe")
            .mayOnlyBeAccessedByLayers("counting", "monitor")
            .whereLayer("recording")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("tap")
            .mayOnlyBeAccessedByLayers("recording", "monitor")
            .whereLayer("assembly")
            .mayOnlyBeAccessedByLayers("tap", "recording")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("monitor")
            .whereLayer("command")
            .mayOnlyBeAccessedByLayers("tap", "recording", "observe", "exchange", "monitor")
            .whereLayer("delivery")
            .mayOnlyBeAccessedByLayers("exchange", "monitor")
            .whereLayer("subscription")
            .mayOnlyBeAccessedByLayers("delivery", "exchange", "observe", "counting", "monitor")
            .whereLayer("events")
            .mayOnlyBeAccessedByLayers(
                    "subscription", "delivery", "command", "transport", "observe", "counting", "monitor")
            .whereLayer("message")
            .mayOnlyBeAccessedByLayers("events", "delivery", "command", "exchange", "observe", "counting", "monitor")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("message", "events", "command", "exchange", "monitor");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingButTheJdkIsUsed = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    ROOT + "..",
                    "java.lang",
                    "java.lang.invoke",
                    "java.io",
                    "java.math",
                    "java.net",
                    "java.nio..",
                    "java.time..",
                    "java.util",
                    "java.util.concurrent..",
                    "java.util.function",
                    "javax.net.ssl",
                    "java.util.stream",
                    "jdk.jfr",
                    "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule theFlightRecorderIsUsedWhereItIsLoadedOnDemand = noClasses()
            .that()
            .haveNameNotMatching(".*[.]observe[.]Flight(RecorderObserver|Events).*")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jdk.jfr"));

    @ArchTest
    static final ArchRule nothingIsCalledByReflection =
            noClasses().should().dependOnClassesThat().areAssignableTo(Method.class);

    @ArchTest
    static final ArchRule nothingIsPrinted =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule nothingAsksForTheLocaleOfTheMachine = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule nothingAsksForTheCharsetOfTheMachine = noClasses()
            .should()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class);
}
