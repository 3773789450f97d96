package io.rawi.codec;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;

/** Tells what a failed read means: the bytes are wrong, or the registry is away. */
final class RegistryFailures {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;

    private RegistryFailures() {}

    static RuntimeException explain(String topic, Class<?> type, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException answer) {
                return mayPass(answer.getStatus())
                        ? new RegistryUnavailableException(
                                "the schema registry answered " + answer.getStatus() + " while reading " + topic + ": "
                                        + answer.getMessage(),
                                failure)
                        : new UnreadableRecordException(
                                "the schema registry knows no schema for this record of " + topic + ": "
                                        + answer.getMessage(),
                                failure);
            }
            if (cause instanceof IOException && !(cause instanceof java.io.EOFException)) {
                return new RegistryUnavailableException(
                        "the schema registry cannot be reached while reading " + topic + ": " + cause.getMessage(),
                        failure);
            }
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new UnreadableRecordException(
                "not a " + type.getSimpleName() + " in Confluent's Avro format on " + topic + ": " + root.getMessage(),
                failure);
    }

    private static boolean mayPass(int status) {
        return status >= 500 || status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT;
    }
}
