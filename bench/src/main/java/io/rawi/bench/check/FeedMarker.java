package io.rawi.bench.check;

import io.rawi.schema.RawArticle;
import java.util.HashMap;
import java.util.Map;

/**
 * A mark on each fed article that goes through the pipeline untouched and is no part of any identity: what is lost or
 * doubled can be told even where the pipeline's own ids are wrong.
 */
public final class FeedMarker {

    /** Name of the attribute that carries it. */
    public static final String ATTRIBUTE = "bench-feed";

    private FeedMarker() {}

    public static RawArticle mark(RawArticle article, int number) {
        Map<String, String> attributes = new HashMap<>(article.getAttributes());
        attributes.put(ATTRIBUTE, Integer.toString(number));
        return RawArticle.newBuilder(article).setAttributes(attributes).build();
    }

    /** The mark, or nothing readable where there is none. */
    public static String of(RawArticle article) {
        return article.getAttributes().getOrDefault(ATTRIBUTE, "");
    }
}
