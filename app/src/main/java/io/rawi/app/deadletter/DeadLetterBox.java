package io.rawi.app.deadletter;

import io.rawi.app.subscribe.Subscription;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.DeadLetter;
import io.rawi.topic.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All dead letters that there are now. */
public final class DeadLetterBox {

    private final KafkaConnection kafka;
    private final Topics topics;

    public DeadLetterBox(KafkaConnection kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    public List<StoredLetter> all() {
        try (Subscription<DeadLetter> subscription =
                new Subscription<>(kafka, topics.deadLetters().name(), DeadLetter.class)) {
            return all(subscription);
        }
    }

    static List<StoredLetter> all(Subscription<DeadLetter> subscription) {
        List<StoredLetter> letters = new ArrayList<>();
        subscription.read(
                Subscription.Range.HISTORY,
                (place, letter) ->
                        letters.add(new StoredLetter(place.offset(), Instant.ofEpochMilli(place.timestamp()), letter)),
                (place, e) -> {
                    throw e;
                },
                () -> false);
        return letters;
    }
}
