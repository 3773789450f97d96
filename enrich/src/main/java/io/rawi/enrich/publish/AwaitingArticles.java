package io.rawi.enrich.publish;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.processor.TaskId;

/**
 * The articles of one task that came last and whose relation is to come: nearly every article is asked for once, a moment
 * after it was stored. A copy of what is in the store, bounded by bytes, longest waiting out first.
 */
public final class AwaitingArticles {

    /** Some three hundred articles: more than wait at a time, and little enough for each of a dozen tasks. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Map<String, EncodedArticle> articles = new LinkedHashMap<>();
    private int bytes;

    /** Those of every task, for the two processors that share a task's store. Safe for several threads. */
    public static final class OfTasks {

        private final Map<TaskId, AwaitingArticles> tasks = new ConcurrentHashMap<>();

        /** Those of a task that begins: none, whatever a former life of the task left. */
        AwaitingArticles begin(TaskId task) {
            AwaitingArticles articles = tasks.computeIfAbsent(task, id -> new AwaitingArticles());
            articles.clear();
            return articles;
        }
    }

    void put(EncodedArticle article) {
        remove(article.articleId());
        if (article.encoded().length > MOST_BYTES) {
            return;
        }
        articles.put(article.articleId(), article);
        bytes += article.encoded().length;
        Iterator<EncodedArticle> oldest = articles.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= oldest.next().encoded().length;
            oldest.remove();
        }
    }

    Optional<EncodedArticle> find(String articleId) {
        return Optional.ofNullable(articles.get(articleId));
    }

    void remove(String articleId) {
        EncodedArticle removed = articles.remove(articleId);
        bytes -= removed == null ? 0 : removed.encoded().length;
    }

    void clear() {
        articles.clear();
        bytes = 0;
    }

    int bytes() {
        return bytes;
    }
}
