package io.rawi.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the topics that are missing, and checks that those which exist are what the pipeline relies on. Safe to run by
 * several programs at a time and any number of times.
 */
public final class TopicPreparation {

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
        try {
            return admin.describeTopics(names).allTopicNames().get();
        } catch (ExecutionException e) {
            throw failed("describe topics " + names, e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Map<ConfigResource, Config> configs(Collection<TopicDefinition> definitions) {
        List<ConfigResource> resources =
                definitions.stream().map(TopicPreparation::resource).toList();
        try {
            return admin.describeConfigs(resources).all().get();
        } catch (ExecutionException e) {
            throw failed("read the settings of the topics", e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
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
        long room = Long.parseLong(config.get("max.message.bytes").value());
        if (room < Long.parseLong(wanted.settings().get("max.message.bytes"))) {
            misfits.add(wanted.name() + " takes records of " + room + " bytes at most, not "
                    + wanted.settings().get("max.message.bytes"));
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
