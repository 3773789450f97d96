package io.rawi.bench.corpus;

import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The articles of a benchmark, and where they come from.
 *
 * @param articles as they are fed
 * @param description what they are, for people
 */
public record Corpus(List<RawArticle> articles, String description) {

    /** Between two rounds: longer than copies of a text, or articles of one story, may lie apart. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofDays(60);

    public Corpus {
        articles = List.copyOf(articles);
    }

    /**
     * Real articles where a data folder is given ({@code news/YYYY-MM-DD.zip} in it, or the zips themselves), else
     * invented ones.
     *
     * @throws IOException where the folder cannot be read, or holds fewer articles than wanted
     */
    public static Corpus open(Optional<Path> dataFolder, int count, InventedMix mix, long seed) throws IOException {
        if (dataFolder.isEmpty()) {
            return new Corpus(new InventedArticles(mix, seed).make(count), count + " invented articles");
        }
        Path folder = news(dataFolder.get());
        List<RawArticle> articles = new NewsZips(folder).read(count);
        if (articles.size() < count) {
            throw new IOException(folder + " holds " + articles.size() + " articles, fewer than the " + count
                    + " wanted: lower --articles");
        }
        return new Corpus(articles, count + " real articles");
    }

    /**
     * All articles of the data folder where one is given, else so many invented ones.
     *
     * @throws IOException where the folder cannot be read
     */
    public static Corpus all(Optional<Path> dataFolder, int invented, InventedMix mix, long seed) throws IOException {
        if (dataFolder.isEmpty()) {
            return open(dataFolder, invented, mix, seed);
        }
        List<RawArticle> articles = new NewsZips(news(dataFolder.get())).read(Integer.MAX_VALUE);
        return new Corpus(articles, articles.size() + " real articles");
    }

    private static Path news(Path dataFolder) {
        Path news = dataFolder.resolve("news");
        return Files.isDirectory(news) ? news : dataFolder;
    }

    /** The articles once more, from 0: each round begins 60 days behind the end of the one before. */
    public Round round(int number) {
        Comparator<Instant> order = Comparator.naturalOrder();
        Optional<Instant> first =
                articles.stream().map(RawArticle::getFetchedAt).min(order);
        Optional<Instant> last = articles.stream().map(RawArticle::getFetchedAt).max(order);
        Duration length = first.isEmpty() ? Duration.ZERO : Duration.between(first.get(), last.orElseThrow());
        return new Round("r" + number, length.plus(BETWEEN_ROUNDS).multipliedBy(number));
    }

    /** Bytes of all bodies. */
    public long bytes() {
        return articles.stream()
                .mapToLong(article -> article.getBody().remaining())
                .sum();
    }
}
