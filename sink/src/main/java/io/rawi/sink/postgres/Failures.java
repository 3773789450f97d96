package io.rawi.sink.postgres;

import io.rawi.codec.RegistryUnavailableException;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells what waiting may mend from what it does not. */
final class Failures {

    private Failures() {}

    /** What is away, for people; nothing where waiting would not help. */
    static Optional<String> passing(PostgresConfig config, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && PostgresFailure.of(refusal) == PostgresFailure.PASSING) {
                return Optional.of("PostgreSQL at " + config.shownUrl() + " does not serve: " + refusal.getMessage());
            }
            if (cause instanceof RegistryUnavailableException) {
                return Optional.of(cause.getMessage());
            }
            if (cause instanceof RetriableException && !(cause instanceof OffsetOutOfRangeException)) {
                return Optional.of("Kafka does not answer: " + cause.getMessage());
            }
        }
        return Optional.empty();
    }

    /** What ends the sink, told so that a person can mend it. */
    static RuntimeException lasting(PostgresConfig config, Exception failure) {
        if (failure instanceof SQLException refusal) {
            return PostgresFailure.explain(config, refusal);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> told = refusalOfKafka(config, cause);
            if (told.isPresent()) {
                return new SinkException(told.get(), failure);
            }
        }
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new SinkException("the sink " + config.name() + " failed: " + failure.getMessage(), failure);
    }

    private static Optional<String> refusalOfKafka(PostgresConfig config, Throwable cause) {
        if (cause instanceof OffsetOutOfRangeException) {
            return Optional.of("records that the sink " + config.name() + " had not written yet are gone from Kafka: "
                    + cause.getMessage() + ". " + StoredOffsets.READ_AGAIN);
        }
        if (cause instanceof AuthenticationException || cause instanceof AuthorizationException) {
            return Optional.of("Kafka does not let the sink " + config.name() + " in: " + cause.getMessage()
                    + ". Check the security settings under kafka.properties and the rights of its user.");
        }
        if (cause instanceof ConfigException) {
            return Optional.of("the sink " + config.name() + " cannot connect to Kafka: " + cause.getMessage()
                    + ". Check kafka.bootstrap-servers and the settings under kafka.properties.");
        }
        return Optional.empty();
    }
}
