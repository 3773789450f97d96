package io.rawi.codec;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaUtils;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.rawi.schema.Article;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.RawArticle;
import io.rawi.schema.Relation;
import io.rawi.schema.Story;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/**
 * Makes the schemas of all topics known to the registry, each under FULL_TRANSITIVE compatibility: every version reads
 * every other, so consumers and producers may be upgraded in any order.
 */
public final class SchemaRegistration {

    static {
        TrustedRecords.trust();
    }

    private static final String COMPATIBILITY = "FULL_TRANSITIVE";
    private static final int CONFLICT = 409;

    private final String registryUrl;

    public SchemaRegistration(String registryUrl) {
        this.registryUrl = registryUrl;
    }

    /** The schema of each topic's values, by topic name. */
    public static Map<String, Schema> schemas(Topics topics) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put(topics.raw().name(), RawArticle.getClassSchema());
        schemas.put(topics.articles().name(), Article.getClassSchema());
        schemas.put(topics.fingerprints().name(), Fingerprint.getClassSchema());
        schemas.put(topics.relations().name(), Relation.getClassSchema());
        schemas.put(topics.enriched().name(), EnrichedArticle.getClassSchema());
        schemas.put(topics.events().name(), NewsEvent.getClassSchema());
        schemas.put(topics.stories().name(), Story.getClassSchema());
        schemas.put(topics.deadLetters().name(), DeadLetter.getClassSchema());
        return schemas;
    }

    /**
     * Registers what is missing. Safe to run by several programs at a time and any number of times.
     *
     * @throws RegistryUnavailableException where the registry cannot be reached
     * @throws IncompatibleSchemaException where the registry refuses a schema
     */
    public void register(Topics topics) {
        try (SchemaRegistryClient client = SchemaRegistryClientFactory.newClient(
                registryUrl, 64, List.of(new AvroSchemaProvider()), Map.of(), Map.of())) {
            for (Map.Entry<String, Schema> entry : schemas(topics).entrySet()) {
                register(client, entry.getKey() + "-value", entry.getValue());
            }
        } catch (IOException e) {
            throw new RegistryUnavailableException(
                    "the schema registry at " + registryUrl + " cannot be reached: " + e.getMessage(), e);
        }
    }

    private void register(SchemaRegistryClient client, String subject, Schema schema) throws IOException {
        AvroSchema wanted = new AvroSchema(registered(schema));
        try {
            insist(() -> client.register(subject, wanted));
            insist(() -> client.updateCompatibility(subject, COMPATIBILITY));
        } catch (RestClientException e) {
            if (e.getStatus() >= 500) {
                throw new RegistryUnavailableException(
                        "the schema registry at " + registryUrl + " failed on " + subject + ": " + e.getMessage(), e);
            }
            throw new IncompatibleSchemaException(
                    "the schema registry refuses this program's schema for " + subject + ": " + e.getMessage(), e);
        }
    }

    /**
     * Asks again once where the registry speaks of a conflict: of two programs that create the same thing at a time the
     * slower one is told that it exists already, and finds it so when it asks again.
     */
    private static void insist(Request request) throws IOException, RestClientException {
        try {
            request.send();
        } catch (RestClientException e) {
            if (e.getStatus() != CONFLICT) {
                throw e;
            }
            request.send();
        }
    }

    /** One call of the registry. */
    private interface Request {
        void send() throws IOException, RestClientException;
    }

    /** The schema in the form that the serializer looks up: without the properties that only Java code needs. */
    private static Schema registered(Schema schema) {
        Object empty = SpecificData.get().newRecord(null, schema);
        return AvroSchemaUtils.getSchema(empty, false, false, true);
    }

    /** This program's schema of a topic cannot live beside what the registry holds for it. */
    public static final class IncompatibleSchemaException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        IncompatibleSchemaException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
