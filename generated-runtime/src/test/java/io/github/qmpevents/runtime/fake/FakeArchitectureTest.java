package io.github.qmpevents.runtime.fake;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The fake is shipped: it can use nothing but what its users have. */
@AnalyzeClasses(packagesOf = FakeQemu.class)
class FakeArchitectureTest {
    private static final String ROOT = "io.github.qmpevents.runtime";
    private static final DescribedPredicate<HasName> TESTS = nameMatching(".*\\.\\w*Test(Client)?(\\$.*)?");

    @ArchTest
    static final ArchRule itUsesOnlyExportedPackages = classes()
            .that(resideInAPackage(ROOT + ".fake").and(not(TESTS).forSubtype()))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    ROOT, ROOT + ".json", ROOT + ".message", ROOT + ".fake", "java..", "org.jspecify.annotations"));
}
