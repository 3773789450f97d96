package io.rawi.enrich.step;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The key of a record that speaks of one article: the article's id in UTF-8. */
public final class ArticleKey {

    private ArticleKey() {}

    /**
     * A record under another key lies on another partition than the rest of its article.
     *
     * @throws RefusedRecordException where the key is not the article's id
     */
    public static void check(byte[] key, String articleId) {
        if (!Arrays.equals(key, articleId.getBytes(StandardCharsets.UTF_8))) {
            throw new RefusedRecordException("the record's key is "
                    + (key == null ? "missing" : "\"" + new String(key, StandardCharsets.UTF_8) + "\"")
                    + ", but it speaks of the article \"" + articleId + "\"");
        }
    }
}
