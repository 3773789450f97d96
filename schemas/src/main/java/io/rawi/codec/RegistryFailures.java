package io.rawi.codec;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;

/** Tells what a failed read means: the bytes are wrong, or the registry is away. */
final class RegistryFailures {

    private static final String AVRO = "org.apache.avro";
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
            if (cause instanceof IOException && !brokenBytes((IOException) cause)) {
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

    /** Avro tells broken bytes by I/O errors of its own, and bytes that end too soon by the platform's. */
    private static boolean brokenBytes(IOException failure) {
        return failure instanceof EOFException
                || failure.getClass().getPackageName().startsWith(AVRO);
    }

    /** What the record itself is to blame for comes back as it is. */
    static RuntimeException explainWriting(String topic, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException answer) {
                return new RegistryUnavailableException(
                        "the schema registry does not give the id of this program's schema for " + topic + ": "
                                + answer.getMessage(),
                        failure);
            }
            if (cause instanceof IOException) {
                return new RegistryUnavailableException(
                        "the schema registry cannot be reached while writing " + topic + ": " + cause.getMessage(),
                        failure);
            }
        }
        return failure;
    }

    private static boolean mayPass(int status) {
        return status >= 500 || status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT;
    }
}
