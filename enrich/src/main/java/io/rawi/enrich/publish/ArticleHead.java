package io.rawi.enrich.publish;

import io.rawi.schema.Article;
import io.rawi.schema.ArticleTime;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * Reads the few fields that publish needs out of an encoded article and walks over the rest: the text is neither
 * decoded nor copied. Walking meets every field, so a damaged record is noticed.
 */
final class ArticleHead {

    private final ValueWalk[] beforeTime;
    private final ValueWalk[] behindTimeValue;
    private final ValueWalk[] beforeEvents;
    private final ValueWalk event;
    private final ValueWalk[] behindEvents;

    ArticleHead() {
        List<Schema.Field> fields = Article.getClassSchema().getFields();
        int time = position("time");
        int fetched = position("fetchedAt");
        int events = position("events");
        if (position("articleId") != 0 || fetched != time + 1 || events < fetched) {
            throw new IllegalStateException("the schema of an article begins with other fields than it did");
        }
        List<Schema.Field> ofTime = ArticleTime.getClassSchema().getFields();
        beforeTime = walks(fields.subList(1, time));
        behindTimeValue = walks(ofTime.subList(1, ofTime.size()));
        beforeEvents = walks(fields.subList(fetched + 1, events));
        event = ValueWalk.of(fields.get(events).schema().getElementType());
        behindEvents = walks(fields.subList(events + 1, fields.size()));
    }

    private static int position(String field) {
        return Article.getClassSchema().getField(field).pos();
    }

    private static ValueWalk[] walks(List<Schema.Field> fields) {
        return fields.stream().map(field -> ValueWalk.of(field.schema())).toArray(ValueWalk[]::new);
    }

    /** Nothing where the bytes behind the header are not exactly one article under this program's schema. */
    Optional<EncodedArticle> read(byte[] encoded) {
        EncodedBytes bytes = new EncodedBytes(encoded, WireHeader.LENGTH);
        try {
            String articleId = bytes.readString();
            over(beforeTime, bytes);
            long articleTime = bytes.readLong();
            over(behindTimeValue, bytes);
            long fetchedAt = bytes.readLong();
            over(beforeEvents, bytes);
            int events = ValueWalk.count(bytes, event);
            over(behindEvents, bytes);
            return bytes.isEnd()
                    ? Optional.of(new EncodedArticle(articleId, articleTime, fetchedAt, events, encoded))
                    : Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void over(ValueWalk[] walks, EncodedBytes bytes) {
        for (ValueWalk walk : walks) {
            walk.over(bytes);
        }
    }
}
