package io.rawi.app.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageNamesTest {

    @Test
    void shouldNameTheOfficialImagesWhenNothingIsSet() {
        ImageNames images = ImageNames.from(Map.of());

        assertThat(images.kafka()).startsWith("apache/kafka:4.");
        assertThat(images.registry()).startsWith("apicurio/apicurio-registry:3.");
        assertThat(images.postgres()).startsWith("postgres:");
        assertThat(images.rawi()).isEmpty();
        assertThat(images.needed()).contains(images.base());
    }

    @Test
    void shouldTakeEachImageFromItsOwnVariable() {
        ImageNames images = ImageNames.from(Map.of(
                "RAWI_KAFKA_IMAGE", "k:1",
                "RAWI_REGISTRY_IMAGE", "r:2",
                "RAWI_POSTGRES_IMAGE", "p:3",
                "RAWI_BASE_IMAGE", "b:4",
                "RAWI_IMAGE", "rawi:5"));

        assertThat(images.kafka()).isEqualTo("k:1");
        assertThat(images.registry()).isEqualTo("r:2");
        assertThat(images.postgres()).isEqualTo("p:3");
        assertThat(images.rawi()).contains("rawi:5");
        assertThat(images.needed()).containsExactly("k:1", "r:2", "p:3", "rawi:5");
    }

    @Test
    void shouldTakeAnEmptyVariableAsNotSet() {
        assertThat(ImageNames.from(Map.of("RAWI_IMAGE", " ", "RAWI_KAFKA_IMAGE", "")))
                .isEqualTo(ImageNames.from(Map.of()));
    }
}
