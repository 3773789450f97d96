package io.rawi.bench.duplicates;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.token.Tokens;
import io.rawi.bench.corpus.NewsZips;
import io.rawi.enrich.read.ArticleReader;
import io.rawi.schema.Article;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The articles of a folder of news with their words spelled out. */
final class WordsOfNews {

    private WordsOfNews() {}

    /** @throws CommandFailure where the folder cannot be read */
    static void read(Path folder, Consumer<Article> articles) {
        ArticleReader reader = new ArticleReader(ArabicEngine.load());
        try {
            for (RawArticle raw : new NewsZips(folder).read(Integer.MAX_VALUE)) {
                try {
                    articles.accept(reader.read(raw));
                } catch (NotAnArticleException e) {
                    // The pipeline makes a dead letter of it: nobody can be its copy.
                    continue;
                }
            }
        } catch (IOException e) {
            throw new CommandFailure("the news cannot be read: " + e.getMessage());
        }
    }

    /** The words of the body, in normalised spelling. */
    static List<String> body(Article article) {
        Tokens title = Tokens.of(io.rawi.arabic.normalise.Normaliser.normalise(article.getTitle())
                .text());
        Tokens tokens = Tokens.of(article.getNormalised());
        List<String> words = new ArrayList<>();
        for (int i = title.count(); i < tokens.count(); i++) {
            words.add(tokens.text(i));
        }
        return words;
    }
}
