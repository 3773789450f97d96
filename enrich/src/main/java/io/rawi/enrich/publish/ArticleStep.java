package io.rawi.enrich.publish;

import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.step.ArticleKey;
import io.rawi.enrich.step.Counters;
import io.rawi.enrich.step.RecordSize;
import io.rawi.enrich.step.Step;
import io.rawi.topic.Topics;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** The third step, where it meets articles. */
public final class ArticleStep implements Step<EncodedArticle> {

    private final Join join;
    private final ArticleIntake intake;

    public ArticleStep(Topics topics, Codecs codecs, Counters counters, AwaitingArticles.OfTasks awaiting) {
        this.join = new Join(topics, codecs, counters, awaiting);
        this.intake = new ArticleIntake(join.articleCodec());
    }

    @Override
    public void open(ProcessorContext<byte[], byte[]> context) {
        join.open(context);
    }

    @Override
    public EncodedArticle read(Record<byte[], byte[]> record) {
        EncodedArticle article = intake.take(record.value());
        RecordSize.checkArticle(article.encoded());
        ArticleKey.check(record.key(), article.articleId());
        return article;
    }

    @Override
    public void apply(EncodedArticle article, Record<byte[], byte[]> record) {
        join.article(article);
    }

    @Override
    public void close() {
        join.close();
    }
}
