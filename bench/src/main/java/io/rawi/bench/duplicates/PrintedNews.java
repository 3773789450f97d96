package io.rawi.bench.duplicates;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.bench.corpus.NewsZips;
import io.rawi.enrich.read.ArticleReader;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fingerprints of a folder of news, as the first step makes them.
 *
 * @param byOrigin by the day file and the index in its array, {@code 2015-08-01#12}, in this order
 */
public record PrintedNews(Map<String, Fingerprint> byOrigin) {

    /**
     * Reads a folder.
     *
     * @param most how many articles at most
     * @throws CommandFailure where it cannot be read
     */
    public static PrintedNews read(Path folder, int most) {
        Map<String, Fingerprint> fingerprints = new LinkedHashMap<>();
        ArticleReader reader = new ArticleReader(ArabicEngine.load());
        try {
            for (RawArticle raw : new NewsZips(folder).read(most)) {
                read(reader, raw, fingerprints);
            }
        } catch (IOException e) {
            throw new CommandFailure("the news cannot be read: " + e.getMessage());
        }
        return new PrintedNews(fingerprints);
    }

    private static void read(ArticleReader reader, RawArticle raw, Map<String, Fingerprint> fingerprints) {
        try {
            fingerprints.put(raw.getOrigin(), reader.readWithFingerprint(raw).fingerprint());
        } catch (NotAnArticleException e) {
            // The pipeline makes a dead letter of it, and nothing to relate.
            return;
        }
    }
}
