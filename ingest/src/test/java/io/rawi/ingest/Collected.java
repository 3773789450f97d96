package io.rawi.ingest;

import io.rawi.schema.RawArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects what readers give out. */
public final class Collected implements Consumer<Reading> {

    private final List<Reading> readings = new ArrayList<>();

    @Override
    public void accept(Reading reading) {
        readings.add(reading);
    }

    public List<Reading> all() {
        return readings;
    }

    public List<RawArticle> articles() {
        return readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).article())
                .toList();
    }

    public List<Refusal> refusals() {
        return readings.stream()
                .filter(Reading.Refused.class::isInstance)
                .map(reading -> ((Reading.Refused) reading).refusal())
                .toList();
    }

    public Refusal onlyRefusal() {
        if (refusals().size() != 1) {
            throw new AssertionError("expected one refusal, found " + refusals());
        }
        return refusals().get(0);
    }

    public List<String> bodies() {
        return articles().stream().map(Collected::body).toList();
    }

    public static String body(RawArticle article) {
        return new String(bytes(article.getBody()), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
