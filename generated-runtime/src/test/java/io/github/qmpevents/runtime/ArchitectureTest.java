package io.github.qmpevents.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;

/** What may use what. */
@AnalyzeClasses(packagesOf = QmpEvent.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.qmpevents.runtime";

    /** From the bottom to the top: a package uses none that comes after it. */
    private static final List<String> LAYERS = List.of(
            ".text",
            ".bytes",
            ".json",
            ".message",
            "",
            ".subscription",
            ".delivery",
            ".command",
            ".assembly",
            ".tap",
            ".transport",
            ".observe",
            ".counting",
            ".recording",
            ".exchange",
            ".agent",
            ".monitor");

    @ArchTest
    static void packagesUseEachOtherInOneDirection(JavaClasses all) {
        for (int layer = 0; layer < LAYERS.size() - 1; layer++) {
            String[] above = LAYERS.subList(layer + 1, LAYERS.size()).stream()
                    .map(ROOT::concat)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + LAYERS.get(layer))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .check(all);
        }
    }

    @ArchTest
    static void eachPackageHasItsLayer(JavaClasses all) {
        classes()
                .should()
                .resideInAnyPackage(LAYERS.stream().map(ROOT::concat).toArray(String[]::new))
                .check(all);
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingButTheJdkIsUsed = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    ROOT + "..",
                    "java.lang",
                    "java.lang.annotation",
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
