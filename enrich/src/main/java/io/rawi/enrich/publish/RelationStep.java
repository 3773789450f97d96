package io.rawi.enrich.publish;

import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.step.ArticleKey;
import io.rawi.enrich.step.Counters;
import io.rawi.enrich.step.RecordSize;
import io.rawi.enrich.step.Step;
import io.rawi.schema.Relation;
import io.rawi.topic.Topics;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** The third step, where it meets relations. */
public final class RelationStep implements Step<Relation> {

    private final Join join;

    public RelationStep(Topics topics, Codecs codecs, Counters counters, AwaitingArticles.OfTasks awaiting) {
        this.join = new Join(topics, codecs, counters, awaiting);
    }

    @Override
    public void open(ProcessorContext<byte[], byte[]> context) {
        join.open(context);
    }

    @Override
    public Relation read(Record<byte[], byte[]> record) {
        RecordSize.checkCompact(record.value(), "relation");
        Relation relation = join.relationCodec().decode(record.value());
        ArticleKey.check(record.key(), relation.getArticleId());
        return relation;
    }

    @Override
    public void apply(Relation relation, Record<byte[], byte[]> record) {
        join.relation(relation, record.value());
    }

    @Override
    public void close() {
        join.close();
    }
}
