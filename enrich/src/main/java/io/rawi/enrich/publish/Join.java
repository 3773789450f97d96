package io.rawi.enrich.publish;

import io.rawi.codec.UnreadableRecordException;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.PatientCodec;
import io.rawi.enrich.step.Counters;
import io.rawi.enrich.step.EventTime;
import io.rawi.enrich.step.SurroundingsException;
import io.rawi.schema.Article;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.Relation;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Brings article and relation together, whichever comes second, and emits what comes of it. Belongs to one of the two
 * processors that share the stores; holds nothing that is not in them.
 */
final class Join implements AutoCloseable {

    private final PatientCodec<Article> articleCodec;
    private final PatientCodec<Relation> relationCodec;
    private final PatientCodec<EnrichedArticle> enrichedCodec;
    private final PatientCodec<NewsEvent> eventCodec;
    private final EnrichedEncoder encoder;
    private final EventRows events;
    private final Counters counters;
    private final AwaitingArticles.OfTasks awaiting;
    private ProcessorContext<byte[], byte[]> context;
    private StoredArticles articles;
    private KeyValueStore<Bytes, byte[]> emitted;

    Join(Topics topics, Codecs codecs, Counters counters, AwaitingArticles.OfTasks awaiting) {
        this.awaiting = awaiting;
        this.articleCodec = codecs.of(Article.class, topics.articles());
        this.relationCodec = codecs.of(Relation.class, topics.relations());
        this.enrichedCodec = codecs.of(EnrichedArticle.class, topics.enriched());
        this.eventCodec = codecs.of(NewsEvent.class, topics.events());
        this.encoder = new EnrichedEncoder(articleCodec, enrichedCodec);
        this.events = new EventRows(articleCodec);
        this.counters = counters;
    }

    void open(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
        articles = new StoredArticles(
                processorContext.getStateStore(PublishStores.ARTICLES), awaiting.begin(processorContext.taskId()));
        emitted = processorContext.getStateStore(PublishStores.EMITTED);
    }

    PatientCodec<Article> articleCodec() {
        return articleCodec;
    }

    PatientCodec<Relation> relationCodec() {
        return relationCodec;
    }

    /** An article came: it is kept where it is the earliest sighting, and emitted where its relation is known. */
    void article(EncodedArticle article) {
        Bytes key = key(article.articleId());
        Optional<EncodedArticle> kept = articles.find(article.articleId());
        if (kept.isPresent() && kept.get().compareTo(article) <= 0) {
            return;
        }
        articles.put(article);
        Optional<Emitted> known = Optional.ofNullable(emitted.get(key)).map(Emitted::of);
        if (known.isEmpty()) {
            return;
        }
        Emitted next = new Emitted(
                known.get().revision() + 1,
                known.get().articleRevision() + 1,
                known.get().relation());
        emitted.put(key, next.stored());
        emit(article, relation(next), next.revision());
        emitEvents(article, kept, next.articleRevision());
    }

    /** A relation came: it is kept where it is newer, and emitted where it says something new and the article is known. */
    void relation(Relation relation, byte[] encoded) {
        Bytes key = key(relation.getArticleId());
        Optional<Emitted> known = Optional.ofNullable(emitted.get(key)).map(Emitted::of);
        Optional<Relation> before = known.map(this::relation);
        if (before.isPresent() && before.get().getRevision() >= relation.getRevision()) {
            return;
        }
        Optional<EncodedArticle> article = articles.take(relation.getArticleId());
        int revision = known.map(Emitted::revision).orElse(0);
        int articleRevision = known.map(Emitted::articleRevision).orElse(0);
        boolean news = article.isPresent()
                && !before.filter(old -> saysTheSame(old, relation)).isPresent();
        boolean first = news && articleRevision == 0;
        Emitted next = new Emitted(news ? revision + 1 : revision, first ? 1 : articleRevision, encoded);
        emitted.put(key, next.stored());
        if (news) {
            emit(article.get(), relation, next.revision());
        }
        if (first) {
            emitEvents(article.get(), Optional.empty(), next.articleRevision());
        }
    }

    private static boolean saysTheSame(Relation one, Relation other) {
        return one.getEdition().equals(other.getEdition())
                && one.getDuplicate().equals(other.getDuplicate())
                && one.getStoryId().equals(other.getStoryId());
    }

    private void emit(EncodedArticle article, Relation relation, int revision) {
        byte[] value = encoder.encode(article, relation, revision);
        byte[] key = article.articleId().getBytes(StandardCharsets.UTF_8);
        context.forward(
                new Record<>(key, value, EventTime.timestamp(article.articleTime())), PublishStores.ENRICHED_SINK);
        counters.enrichedEmitted();
    }

    private void emitEvents(EncodedArticle article, Optional<EncodedArticle> before, int revision) {
        for (NewsEvent event : events.rows(article, before, revision)) {
            byte[] key = event.getEventId().getBytes(StandardCharsets.UTF_8);
            context.forward(
                    new Record<>(key, eventCodec.encode(event), EventTime.timestamp(article.articleTime())),
                    PublishStores.EVENTS_SINK);
        }
    }

    private Relation relation(Emitted known) {
        try {
            return relationCodec.decode(known.relation());
        } catch (UnreadableRecordException e) {
            throw new SurroundingsException(
                    "the store of emitted articles holds what is no relation; delete the state folder to restore it",
                    e);
        }
    }

    private static Bytes key(String articleId) {
        return Bytes.wrap(articleId.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        articleCodec.close();
        relationCodec.close();
        enrichedCodec.close();
        eventCodec.close();
    }
}
