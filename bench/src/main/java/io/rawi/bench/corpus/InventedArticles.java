package io.rawi.bench.corpus;

import io.rawi.schema.RawArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes invented Arabic articles, of the lengths that real ones have, for where no real ones are given. The same seed,
 * mix and number give the same articles, byte for byte.
 */
public final class InventedArticles {

    private static final Instant FIRST = Instant.parse("2024-01-01T06:00:00Z");
    private static final Duration BETWEEN = Duration.ofSeconds(40);
    private static final int PUBLISHERS = 14;
    private static final Duration LATEST_COPY = Duration.ofDays(20);

    private final InventedMix mix;
    private final SplittableRandom random;
    private final InventedText prose;

    public InventedArticles(InventedMix mix, long seed) {
        this.mix = mix;
        this.random = new SplittableRandom(seed);
        this.prose = new InventedText(random);
    }

    /** So many articles, in order of fetching but for copies and later fetches, which may come up to 20 days late. */
    public List<RawArticle> make(int count) {
        List<RawArticle> articles = new ArrayList<>();
        List<RawArticle> originals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RawArticle article = next(i, originals);
            if (article.getBody().remaining() > 0) {
                originals.add(article);
            }
            articles.add(article);
        }
        return articles;
    }

    private RawArticle next(int number, List<RawArticle> earlier) {
        double dice = random.nextDouble();
        if ((dice -= mix.empties()) < 0) {
            return original(number, "", "");
        }
        if (earlier.isEmpty() || (dice -= mix.copies() + mix.sightings() + mix.editions()) >= 0) {
            return original(number, prose.sentence(), prose.body(ArticleLengths.at(random.nextDouble())));
        }
        RawArticle old = earlier.get(random.nextInt(earlier.size()));
        Instant later = old.getFetchedAt().plusSeconds(1 + random.nextLong(LATEST_COPY.toSeconds()));
        RawArticle.Builder again =
                RawArticle.newBuilder(old).setFetchedAt(later).setOrigin("invented#" + number);
        if ((dice += mix.sightings()) >= 0) {
            return again.build();
        }
        if (dice + mix.editions() >= 0) {
            return again.setBody(body(text(old) + "\n\n" + prose.sentence() + "."))
                    .build();
        }
        return again.setSource(publisher(number))
                .setUrl(url(number))
                .setPublishedAt(later)
                .build();
    }

    private RawArticle original(int number, String title, String text) {
        Instant fetched = FIRST.plus(BETWEEN.multipliedBy(number));
        return RawArticle.newBuilder()
                .setSource(publisher(number))
                .setUrl(url(number))
                .setTitle(title)
                .setPublishedAt(fetched)
                .setFetchedAt(fetched)
                .setMediaType("text/plain")
                .setCharset("UTF-8")
                .setBody(body(text))
                .setOrigin("invented#" + number)
                .build();
    }

    private static String publisher(int number) {
        return "paper-" + number % PUBLISHERS;
    }

    private static String url(int number) {
        return "https://" + publisher(number) + ".example/news/" + number;
    }

    private static String text(RawArticle article) {
        return StandardCharsets.UTF_8.decode(article.getBody().duplicate()).toString();
    }

    private static ByteBuffer body(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
