package io.rawi.app;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Imports only go down the table of modules, and packages hold no cycles. */
class LayeringTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.rawi");

    private static final String[] SCHEMAS = {
        "io.rawi.schema..", "io.rawi.topic..", "io.rawi.codec..", "io.rawi.identity..", "io.rawi.kafka.."
    };

    @Test
    void shouldOnlyImportDownTheTable() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("schemas")
                .definedBy(SCHEMAS)
                .layer("arabic")
                .definedBy("io.rawi.arabic..")
                .layer("ingest")
                .definedBy("io.rawi.ingest..")
                .layer("enrich")
                .definedBy("io.rawi.enrich..")
                .layer("sink")
                .definedBy("io.rawi.sink..")
                .layer("app")
                .definedBy("io.rawi.app..")
                .whereLayer("schemas")
                .mayNotAccessAnyLayer()
                .whereLayer("arabic")
                .mayNotAccessAnyLayer()
                .whereLayer("ingest")
                .mayOnlyAccessLayers("schemas")
                .whereLayer("enrich")
                .mayOnlyAccessLayers("schemas", "arabic")
                .whereLayer("sink")
                .mayOnlyAccessLayers("schemas")
                .check(CLASSES);
    }

    /** A module's own package holds the words that all of its parts speak in, and the door to them: it stands outside. */
    @Test
    void shouldHoldNoCyclesBetweenThePartsOfAModule() {
        slices().matching("io.rawi.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void shouldSeeTheClassesOfAllModules() {
        Set<String> modules = CLASSES.stream()
                .map(type -> type.getPackageName().split("\\.")[2])
                .collect(Collectors.toSet());
        assertThat(modules)
                .contains("schema", "topic", "codec", "identity", "kafka", "arabic", "ingest", "enrich", "sink", "app");
    }
}
