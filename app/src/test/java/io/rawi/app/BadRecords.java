package io.rawi.app;

import io.rawi.codec.AvroCodec;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.RawArticle;
import io.rawi.schema.Relation;
import io.rawi.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts records on the topic of raw articles that a well-behaved source would not. */
final class BadRecords {

    static final String ARABIC = "أعلنت هيئة المياه في بلدة الكرمة عودة الضخ إلى الحي الغربي بعد إصلاح الخط الرئيسي "
            + "الذي تضرر في الأسبوع الماضي، وقالت إن الورشات تعمل على خط ثان سيدخل الخدمة قريبا.";

    private final KafkaConnection kafka;
    private final Topics topics;

    BadRecords(KafkaConnection kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /** Values that are no raw article at all. */
    List<byte[]> unreadable() {
        byte[] wrongType;
        try (AvroCodec<Relation> codec =
                new AvroCodec<>(Relation.class, topics.relations().name(), kafka.registryUrl())) {
            Relation relation = new Relation();
            relation.setArticleId("a");
            relation.setFetchedAt(Instant.EPOCH);
            relation.setEdition(new io.rawi.schema.Edition(1, true, null, null));
            relation.setRevision(1);
            wrongType = codec.encode(relation);
        }
        return List.of(
                "not Avro at all".getBytes(StandardCharsets.UTF_8),
                ByteBuffer.allocate(12).put((byte) 0).putInt(987_654).array(),
                wrongType);
    }

    /** Articles whose bodies hold no article. */
    List<RawArticle> withoutArticle() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        return List.of(
                article("image", "text/plain", "utf-8", png),
                article("nuls", "text/plain", "utf-8", new byte[400]),
                article("empty", "text/plain", "utf-8", new byte[0]),
                article(
                        "menu",
                        "text/html",
                        "utf-8",
                        "<html><body><nav><a href='/'>الرئيسية</a></nav></body></html>"
                                .getBytes(StandardCharsets.UTF_8)));
    }

    /** Articles that are damaged or wrongly declared, and must come out all the same. */
    List<RawArticle> damaged() {
        byte[] utf8 = ARABIC.getBytes(StandardCharsets.UTF_8);
        byte[] broken = utf8.clone();
        broken[100] = (byte) 0xff;
        return List.of(
                article("wrong-charset", "text/plain", "utf-8", ARABIC.getBytes(Charset.forName("windows-1256"))),
                article("invalid-utf8", "text/plain", "utf-8", broken));
    }

    static RawArticle article(String name, String mediaType, String charset, byte[] body) {
        return RawArticle.newBuilder()
                .setSource("bad.example")
                .setUrl("https://bad.example/" + name)
                .setFetchedAt(Instant.parse("2026-03-05T10:00:00Z"))
                .setMediaType(mediaType)
                .setCharset(charset)
                .setBody(ByteBuffer.wrap(body))
                .setOrigin("test:" + name)
                .build();
    }

    /** Sends all of them, each with a header, and waits until each is acknowledged. */
    void send(List<byte[]> values) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(kafka.clientProperties(), new ByteArraySerializer(), new ByteArraySerializer())) {
            List<java.util.concurrent.Future<?>> sent = new ArrayList<>();
            for (byte[] value : values) {
                ProducerRecord<byte[], byte[]> record =
                        new ProducerRecord<>(topics.raw().name(), "key".getBytes(StandardCharsets.UTF_8), value);
                record.headers().add(new RecordHeader("trace", new byte[] {7}));
                sent.add(producer.send(record));
            }
            for (java.util.concurrent.Future<?> one : sent) {
                one.get();
            }
        }
    }

    List<byte[]> encoded(List<RawArticle> articles) {
        try (AvroCodec<RawArticle> codec =
                new AvroCodec<>(RawArticle.class, topics.raw().name(), kafka.registryUrl())) {
            return articles.stream().map(codec::encode).toList();
        }
    }
}
