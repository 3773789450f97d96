package io.rawi.app.container;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which images the containers are made of; the compose file reads the same variables.
 *
 * @param kafka {@code RAWI_KAFKA_IMAGE}
 * @param registry {@code RAWI_REGISTRY_IMAGE}
 * @param postgres {@code RAWI_POSTGRES_IMAGE}
 * @param base {@code RAWI_BASE_IMAGE}: what our own image is built on
 * @param rawi {@code RAWI_IMAGE}; where it is not named, the image is built from this source tree
 */
public record ImageNames(String kafka, String registry, String postgres, String base, Optional<String> rawi) {

    /** Blank counts as not set, as it does in a compose file. */
    public static ImageNames from(Map<String, String> environment) {
        return new ImageNames(
                named(environment, "RAWI_KAFKA_IMAGE").orElse("apache/kafka:4.3.1"),
                named(environment, "RAWI_REGISTRY_IMAGE").orElse("apicurio/apicurio-registry:3.0.9"),
                named(environment, "RAWI_POSTGRES_IMAGE").orElse("postgres:17"),
                named(environment, "RAWI_BASE_IMAGE").orElse("eclipse-temurin:17-jre"),
                named(environment, "RAWI_IMAGE"));
    }

    /** The images that must be there before anything can start; our own may be among them or still to be built. */
    public List<String> needed() {
        return List.of(kafka, registry, postgres, rawi.orElse(base));
    }

    private static Optional<String> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(name -> !name.isBlank());
    }
}
