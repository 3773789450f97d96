package io.rawi.enrich;

import io.rawi.schema.RawArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Reports as they come over the wire, invented for these tests. */
public final class Wire {

    public static final Instant NOON = Instant.parse("2024-03-10T12:00:00Z");

    public static final String BRIDGE =
            "أعلنت بلدية الوادي اليوم افتتاح الجسر الجديد فوق النهر بعد ثلاث سنوات من العمل المتواصل";

    public static final String HARVEST =
            "قال مزارعون في السهل الشرقي إن محصول القمح هذا العام يفوق محصول العام الماضي بكثير";

    public static final String SHORT = "عاجل: التفاصيل لاحقا";

    private Wire() {}

    /** A report published and fetched at noon of the tenth of March 2024, moved by some time. */
    public static RawArticle report(String publisher, String page, String text, Duration moved) {
        return report(publisher, page, text, NOON.plus(moved), NOON.plus(moved).plusSeconds(600));
    }

    public static RawArticle report(String publisher, String page, String text, Instant published, Instant fetched) {
        RawArticle raw = new RawArticle();
        raw.setSource(publisher);
        raw.setUrl("https://" + publisher + "/" + page);
        raw.setPublishedAt(published);
        raw.setFetchedAt(fetched);
        raw.setMediaType("text/plain");
        raw.setCharset("UTF-8");
        raw.setBody(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        raw.setOrigin("wire.jsonl#1");
        raw.setAttributes(Map.of("desk", "local", "feed", "main", "lang", "ar"));
        return raw;
    }
}
