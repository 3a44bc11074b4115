package org.dispatchlens.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions that ARCHITECTURE.md promises. */
@AnalyzeClasses(packages = "org.dispatchlens", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String COMMON = "org.dispatchlens.common..";
    private static final String JOBS = "org.dispatchlens.jobs..";
    private static final String REPORTS = "org.dispatchlens.reports..";
    private static final String[] SPARK = {"org.apache.spark..", "org.apache.hadoop..", "io.delta..", "scala.."};
    private static final String[] OFFICE = {"org.apache.poi..", "org.jfree..", "org.apache.batik.."};

    @ArchTest
    static final ArchRule COMMON_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage(COMMON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JOBS, REPORTS);

    @ArchTest
    static final ArchRule COMMON_HAS_NO_SPARK = noClasses()
            .that()
            .resideInAPackage(COMMON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SPARK);

    @ArchTest
    static final ArchRule COMMON_HAS_NO_OFFICE = noClasses()
            .that()
            .resideInAPackage(COMMON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OFFICE);

    @ArchTest
    static final ArchRule REPORTS_HAVE_NO_SPARK = noClasses()
            .that()
            .resideInAPackage(REPORTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SPARK);

    @ArchTest
    static final ArchRule REPORTS_DO_NOT_SEE_JOBS = noClasses()
            .that()
            .resideInAPackage(REPORTS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JOBS);

    @ArchTest
    static final ArchRule JOBS_DO_NOT_SEE_REPORTS = noClasses()
            .that()
            .resideInAPackage(JOBS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(REPORTS);

    @ArchTest
    static final ArchRule JOBS_HAVE_NO_OFFICE = noClasses()
            .that()
            .resideInAPackage(JOBS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OFFICE);

    @ArchTest
    static final ArchRule SPARK_NLP_STAYS_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("org.dispatchlens.jobs.semantics..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.johnsnowlabs..", "org.tensorflow..", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule EVIDENCE_KNOWS_NO_COMPARISON = noClasses()
            .that()
            .resideInAnyPackage("org.dispatchlens.common.extract..", "org.dispatchlens.common.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dispatchlens.common.compare..", "org.dispatchlens.common.align..");

    @ArchTest
    static final ArchRule RECORDS_DEPEND_ON_NOTHING_OF_OURS = noClasses()
            .that()
            .resideInAPackage("org.dispatchlens.common.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.dispatchlens.common.extract..",
                    "org.dispatchlens.common.tables..",
                    "org.dispatchlens.common.ingest..");

    @ArchTest
    static final ArchRule FAMILIES_HAVE_NO_CYCLES =
            slices().matching("org.dispatchlens.common.(*)..").should().beFreeOfCycles();
}
