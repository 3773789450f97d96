package io.rawi.bench.events;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.bench.corpus.NewsZips;
import io.rawi.bench.engine.Articles;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * All event rows that the engine reads in a folder of news.
 *
 * @param rows in order of day and place in the array, those of an article in the order of its text
 * @param articles how many articles were read
 */
record NewsEvents(List<EventRow> rows, int articles) {

    NewsEvents {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the articles that are wanted.
     *
     * @param folder the news, one zip a day, or a folder with {@code news} in it
     * @param wanted asked of {@code 2015-08-01#12}
     * @throws CommandFailure where the folder cannot be read
     */
    static NewsEvents read(Path folder, Predicate<String> wanted) {
        ArabicEngine engine = ArabicEngine.load();
        List<EventRow> rows = new ArrayList<>();
        int articles = 0;
        for (RawArticle raw : news(folder)) {
            if (wanted.test(raw.getOrigin())) {
                articles++;
                rows.addAll(rows(engine, raw));
            }
        }
        return new NewsEvents(rows, articles);
    }

    private static List<EventRow> rows(ArabicEngine engine, RawArticle raw) {
        try {
            AnnotatedArticle article = engine.read(Articles.source(raw));
            return article.events().stream()
                    .map(event -> EventRow.of(raw.getOrigin(), article, event))
                    .toList();
        } catch (NotAnArticleException e) {
            // A page without text tells no event.
            return List.of();
        }
    }

    private static List<RawArticle> news(Path folder) {
        Path within = folder.resolve("news");
        try {
            return new NewsZips(Files.isDirectory(within) ? within : folder).read(Integer.MAX_VALUE);
        } catch (IOException e) {
            throw new CommandFailure("the news cannot be read: " + e.getMessage());
        }
    }
}
