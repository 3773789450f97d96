package io.rawi.bench.check;

import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.SourceText;
import io.rawi.identity.ArticleIds;
import io.rawi.schema.RawArticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must be in the final tables after some articles were fed, told from the articles alone: by the language engine
 * and the rules of identity, without Kafka and without the topology.
 *
 * @param articles by article id
 * @param refused marks of what holds no article and must become a dead letter
 * @param outcomes how many articles and dead letters must have come of the first 1, 2, 3 ... that were fed
 */
public record Expectation(Map<String, ExpectedArticle> articles, Set<String> refused, List<Integer> outcomes) {

    public Expectation {
        outcomes = List.copyOf(outcomes);
    }

    /** The language engine, as far as it is needed here. */
    @FunctionalInterface
    public interface Reader {
        AnnotatedArticle read(SourceText text) throws NotAnArticleException;
    }

    /** @param fed the articles with their {@link FeedMarker marks} */
    public static Expectation of(List<RawArticle> fed, Reader engine) {
        Map<String, ExpectedArticle> articles = new LinkedHashMap<>();
        Set<String> refused = new TreeSet<>();
        List<Integer> outcomes = new ArrayList<>();
        for (RawArticle raw : fed) {
            try {
                ExpectedArticle article = read(raw, engine);
                // One text of one page, fetched several times, is one article: the first fetch of it.
                articles.merge(
                        article.articleId(), article, (a, b) -> b.fetchedAt().isBefore(a.fetchedAt()) ? b : a);
            } catch (NotAnArticleException e) {
                refused.add(FeedMarker.of(raw));
            }
            outcomes.add(articles.size() + refused.size());
        }
        return new Expectation(articles, refused, outcomes);
    }

    /** How many articles and dead letters must come of the first so many that were fed. */
    public int outcomesOf(int fed) {
        return fed == 0 ? 0 : outcomes.get(fed - 1);
    }

    private static ExpectedArticle read(RawArticle raw, Reader engine) throws NotAnArticleException {
        byte[] body = new byte[raw.getBody().remaining()];
        raw.getBody().duplicate().get(body);
        AnnotatedArticle article = engine.read(new SourceText(
                body,
                raw.getMediaType(),
                raw.getCharset(),
                raw.getSource(),
                raw.getTitle(),
                raw.getPublishedAt(),
                raw.getFetchedAt()));
        ArticleIds ids = ArticleIds.of(
                raw.getUrl(), raw.getSource(), article.normalised().text());
        return new ExpectedArticle(
                FeedMarker.of(raw),
                ids.articleId(),
                ids.documentId(),
                ids.contentId(),
                article.time().value(),
                raw.getFetchedAt(),
                article.tokens());
    }
}
