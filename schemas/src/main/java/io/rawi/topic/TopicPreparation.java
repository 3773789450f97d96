package io.rawi.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates the topics that are missing, and checks that those which exist are what the pipeline relies on. Safe to run by
 * several programs at a time and any number of times.
 */
public final class TopicPreparation {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** What a broker refuses beyond these is lost to the pipeline: large records, and times that are not now. */
    private static final List<String> LIMITS =
            List.of("max.message.bytes", "message.timestamp.before.max.ms", "message.timestamp.after.max.ms");

    private final Admin admin;

    public TopicPreparation(Admin admin) {
        this.admin = admin;
    }

    /** @throws UnfitTopicException where an existing topic does not fit; nothing of it was changed */
    public void prepare(Collection<TopicDefinition> definitions) {
        definitions.forEach(this::create);
        List<String> misfits = new ArrayList<>();
        Map<String, TopicDescription> found = describe(definitions);
        Map<ConfigResource, Config> configs = configs(definitions);
        for (TopicDefinition definition : definitions) {
            misfits.addAll(misfits(definition, found.get(definition.name()), configs.get(resource(definition))));
        }
        if (!misfits.isEmpty()) {
            throw new UnfitTopicException(misfits);
        }
    }

    private void create(TopicDefinition definition) {
        NewTopic topic = new NewTopic(definition.name(), Optional.of(definition.partitions()), Optional.<Short>empty())
                .configs(definition.settings());
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw failed("create topic " + definition.name(), e.getCause());
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Map<String, TopicDescription> describe(Collection<TopicDefinition> definitions) {
        List<String> names = definitions.stream().map(TopicDefinition::name).toList();
        return onceKnown(
                "describe topics " + names, () -> admin.describeTopics(names).allTopicNames());
    }

    private Map<ConfigResource, Config> configs(Collection<TopicDefinition> definitions) {
        List<ConfigResource> resources =
                definitions.stream().map(TopicPreparation::resource).toList();
        return onceKnown("read the settings of the topics", () -> admin.describeConfigs(resources)
                .all());
    }

    /** The controller says that a topic is created before each of the brokers has heard of it. */
    private static <T> T onceKnown(String what, Supplier<KafkaFuture<T>> question) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return question.get().get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException) || System.nanoTime() > deadline) {
                    throw failed(what, e.getCause());
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    private static List<String> misfits(TopicDefinition wanted, TopicDescription found, Config config) {
        List<String> misfits = new ArrayList<>();
        int partitions = found.partitions().size();
        if (partitions != wanted.partitions()) {
            misfits.add(wanted.name() + " has " + partitions + " partitions, not " + wanted.partitions());
        }
        for (String key : List.of("cleanup.policy", "message.timestamp.type")) {
            String value = config.get(key) == null ? "" : config.get(key).value();
            if (!wanted.settings().get(key).equals(value)) {
                misfits.add(wanted.name() + " has " + key + "=" + value + ", not "
                        + wanted.settings().get(key));
            }
        }
        for (String key : LIMITS) {
            String value = config.get(key) == null ? "0" : config.get(key).value();
            String needed = wanted.settings().getOrDefault(key, "0");
            if (Long.parseLong(value) < Long.parseLong(needed)) {
                misfits.add(wanted.name() + " has " + key + "=" + value + ", not " + needed + " or more");
            }
        }
        return misfits;
    }

    private static ConfigResource resource(TopicDefinition definition) {
        return new ConfigResource(ConfigResource.Type.TOPIC, definition.name());
    }

    private static IllegalStateException failed(String what, Throwable cause) {
        return new IllegalStateException("cannot " + what + ": " + cause.getMessage(), cause);
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while preparing topics", e);
    }

    /** An existing topic is not what the pipeline relies on. */
    public static final class UnfitTopicException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnfitTopicException(List<String> misfits) {
            super(misfits.stream()
                    .collect(Collectors.joining(
                            "; ",
                            "existing topics do not fit: ",
                            ". Alter them, name another cluster, or set kafka.partitions to what is there.")));
        }
    }
}
