package io.rawi.bench.stories;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.bench.corpus.NewsZips;
import io.rawi.enrich.read.ArticleReader;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The fingerprints of some days of a folder of news, in the order in which the pages were fetched.
 *
 * @param byOrigin by the day file and the index in its array, {@code 2015-08-01#12}
 */
public record StoryNews(Map<String, Fingerprint> byOrigin) {

    /**
     * Reads the days of a folder that are wanted.
     *
     * @param days asked of the name of each day, {@code 2015-08-01}
     * @throws CommandFailure where the folder cannot be read
     */
    public static StoryNews read(Path folder, Predicate<String> days) {
        ArticleReader reader = new ArticleReader(ArabicEngine.load());
        Map<String, Fingerprint> fingerprints = new LinkedHashMap<>();
        try {
            new NewsZips(folder)
                    .read(Integer.MAX_VALUE).stream()
                            .filter(raw -> days.test(day(raw.getOrigin())))
                            .sorted(Comparator.comparing(RawArticle::getFetchedAt))
                            .forEach(raw -> read(reader, raw, fingerprints));
        } catch (IOException e) {
            throw new CommandFailure("the news cannot be read: " + e.getMessage());
        }
        return new StoryNews(fingerprints);
    }

    /** The day of an article's place in the folder. */
    static String day(String origin) {
        return origin.substring(0, Math.max(0, origin.indexOf('#')));
    }

    private static void read(ArticleReader reader, RawArticle raw, Map<String, Fingerprint> fingerprints) {
        try {
            fingerprints.put(raw.getOrigin(), reader.readWithFingerprint(raw).fingerprint());
        } catch (NotAnArticleException e) {
            // The pipeline makes a dead letter of it, and no story has it.
            return;
        }
    }
}
