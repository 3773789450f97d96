package io.rawi.enrich.read;

import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.PatientCodec;
import io.rawi.enrich.step.Counters;
import io.rawi.enrich.step.EventTime;
import io.rawi.enrich.step.RecordSize;
import io.rawi.enrich.step.Step;
import io.rawi.schema.Article;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.RawArticle;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** The first step, without state: a raw article in, the annotated article and its fingerprint out. */
public final class ReadStep implements Step<ReadStep.Reading> {

    /** Names of the two sinks below this step. */
    public static final String ARTICLES = "read-articles";

    public static final String FINGERPRINTS = "read-fingerprints";

    private final ArticleReader reader;
    private final Counters counters;
    private final PatientCodec<RawArticle> raw;
    private final PatientCodec<Article> articles;
    private final PatientCodec<Fingerprint> fingerprints;
    private ProcessorContext<byte[], byte[]> context;

    public ReadStep(ArabicEngine engine, Topics topics, Codecs codecs, Counters counters) {
        this.reader = new ArticleReader(engine);
        this.counters = counters;
        this.raw = codecs.of(RawArticle.class, topics.raw());
        this.articles = codecs.of(Article.class, topics.articles());
        this.fingerprints = codecs.of(Fingerprint.class, topics.fingerprints());
    }

    /** A raw article, read and ready to be sent. */
    record Reading(byte[] key, long timestamp, byte[] article, byte[] fingerprint) {}

    @Override
    public void open(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
    }

    @Override
    public Reading read(Record<byte[], byte[]> record) throws NotAnArticleException {
        counters.rawRead();
        ArticleReader.Reading read = reader.readWithFingerprint(raw.decode(record.value()));
        Article article = read.article();
        EventTime.check(article.getTime().getValue(), "the article's time");
        EventTime.check(article.getFetchedAt(), "the time of fetching");
        byte[] encoded = articles.encode(article);
        RecordSize.checkArticle(encoded);
        byte[] fingerprint = fingerprints.encode(read.fingerprint());
        long timestamp = EventTime.timestamp(article.getTime().getValue().toEpochMilli());
        return new Reading(article.getArticleId().getBytes(StandardCharsets.UTF_8), timestamp, encoded, fingerprint);
    }

    @Override
    public void apply(Reading reading, Record<byte[], byte[]> record) {
        context.forward(new Record<>(reading.key(), reading.article(), reading.timestamp()), ARTICLES);
        context.forward(new Record<>(reading.key(), reading.fingerprint(), reading.timestamp()), FINGERPRINTS);
        counters.articleMade();
    }

    @Override
    public void close() {
        raw.close();
        articles.close();
        fingerprints.close();
    }
}
