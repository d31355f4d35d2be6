package io.jenkins.plugins.stet.engine.buildkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The client could be a library of its own: it knows gRPC and the JDK, and nothing of this project. */
@AnalyzeClasses(packages = "io.jenkins.plugins.stet.engine.buildkit")
class StandsAloneTest {
    private static final String CLIENT = "io.jenkins.plugins.stet.engine.buildkit..";

    @ArchTest
    static final ArchRule shouldKnowNothingOfTheProject = noClasses()
            .that()
            .resideInAPackage(CLIENT)
            .and()
            .haveSimpleNameNotEndingWith("Test")
            .should()
            .dependOnClassesThat(resideInAPackage("io.jenkins.plugins.stet..").and(not(resideInAPackage(CLIENT))));

    @ArchTest
    static final ArchRule shouldNeedNoOtherClient = noClasses()
            .that()
            .resideInAPackage(CLIENT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.github.dockerjava..", "com.fasterxml..", "com.google.protobuf..");
}
