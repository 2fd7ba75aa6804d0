package dev.faster;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds which package may know which. */
@AnalyzeClasses(packages = "dev.faster", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dependenciesGoDownward = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("dev.faster.cli..")
            .layer("project")
            .definedBy("dev.faster.project..")
            .layer("merge and render")
            .definedBy("dev.faster.merge..", "dev.faster.render..")
            .layer("spec and catalog")
            .definedBy("dev.faster.spec..", "dev.faster.catalog..")
            .layer("outline")
            .definedBy("dev.faster.outline..")
            .layer("git")
            .definedBy("dev.faster.git..")
            .layer("yaml and problem")
            .definedBy("dev.faster.yaml..", "dev.faster.problem..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("project")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("merge and render")
            .mayOnlyBeAccessedByLayers("cli", "project")
            .whereLayer("spec and catalog")
            .mayOnlyBeAccessedByLayers("cli", "project", "merge and render")
            .whereLayer("outline")
            .mayOnlyBeAccessedByLayers("merge and render")
            .whereLayer("git")
            .mayOnlyBeAccessedByLayers("cli", "project")
            .ensureAllClassesAreContainedInArchitectureIgnoring("dev.faster");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("dev.faster.(*)..").should().beFreeOfCycles();
}
