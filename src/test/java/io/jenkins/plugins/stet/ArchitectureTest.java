package io.jenkins.plugins.stet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The picture in docs/architecture.md, as rules: dependencies point inward only. */
@AnalyzeClasses(packages = "io.jenkins.plugins.stet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.jenkins.plugins.stet";
    private static final String JENKINS_RING = ROOT + ".jenkins..";

    @ArchTest
    static final ArchRule shouldPointInwardBetweenRings = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("core")
            .definedBy(ROOT + ".core..")
            .layer("engine")
            .definedBy(ROOT + ".engine..")
            .layer("cli")
            .definedBy(ROOT + ".cli..")
            .layer("jenkins")
            .definedBy(JENKINS_RING)
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("jenkins")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("cli", "jenkins");

    @ArchTest
    static final ArchRule shouldPointInwardInsideCore = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("inputs")
            .definedBy(ROOT + ".core.manifest..", ROOT + ".core.dockerfile..", ROOT + ".core.source..")
            .layer("fingerprint")
            .definedBy(ROOT + ".core.fingerprint..")
            .layer("image")
            .definedBy(ROOT + ".core.image..")
            .layer("baseline")
            .definedBy(ROOT + ".core.baseline..")
            .layer("plan")
            .definedBy(ROOT + ".core.plan..")
            .layer("detect")
            .definedBy(ROOT + ".core.detect..")
            .layer("build")
            .definedBy(ROOT + ".core.build..")
            .layer("report")
            .definedBy(ROOT + ".core.report..")
            .whereLayer("fingerprint")
            .mayOnlyBeAccessedByLayers("image", "baseline", "plan", "detect", "build", "report")
            .whereLayer("image")
            .mayOnlyBeAccessedByLayers("baseline", "plan", "detect", "build", "report")
            .whereLayer("baseline")
            .mayOnlyBeAccessedByLayers("plan", "detect", "build", "report")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("detect", "build", "report")
            .whereLayer("detect")
            .mayOnlyBeAccessedByLayers("build", "report")
            .whereLayer("build")
            .mayOnlyBeAccessedByLayers("report");

    @ArchTest
    static final ArchRule shouldHaveNoCyclesBetweenPackages =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule shouldKeepJenkinsInItsRing = noClasses()
            .that(resideInAPackage(ROOT + "..").and(not(resideInAPackage(JENKINS_RING))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "hudson..",
                            "jenkins..",
                            "org.jenkinsci..",
                            "org.kohsuke..",
                            "com.cloudbees..",
                            "io.jenkins..")
                    .and(not(resideInAPackage(ROOT + ".."))));

    @ArchTest
    static final ArchRule shouldKeepThirdPartyClientsOutOfCore = noClasses()
            .that()
            .resideInAPackage(ROOT + ".core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.grpc..", "com.github.dockerjava..", "picocli..");

    /** Only the agent's jar and the command line hold the clients of engines: in the plugin they would not be found. */
    @ArchTest
    static final ArchRule shouldKeepEngineClientsOutOfThePlugin = noClasses()
            .that()
            .resideInAnyPackage(
                    JENKINS_RING, ROOT + ".engine.doctor", ROOT + ".engine.leftover", ROOT + ".engine.registry")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".engine.buildkit..",
                    ROOT + ".engine.docker",
                    ROOT + ".engine.image",
                    ROOT + ".engine.worker");
}
