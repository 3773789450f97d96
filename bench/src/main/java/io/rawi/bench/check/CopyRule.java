package io.rawi.bench.check;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which article repeats which, by the definition and by brute force: two articles of different pages with the same
 * content, of enough words, are linked where their own times lie within the window; what hangs together by links is a
 * group; all of a group repeat its first by (article time, article id). Compares every pair of a content, keeps no index.
 *
 * @param window farthest two linked articles lie apart
 * @param shortest how many words a text needs: a shorter one says too little to be a copy
 */
public record CopyRule(Duration window, int shortest) {

    /** The article id of its original, for each article that repeats one. */
    public Map<String, String> originals(Collection<ExpectedArticle> articles) {
        Map<String, List<ExpectedArticle>> byContent = new HashMap<>();
        for (ExpectedArticle article : articles) {
            byContent
                    .computeIfAbsent(article.contentId(), id -> new ArrayList<>())
                    .add(article);
        }
        Map<String, String> originals = new HashMap<>();
        for (List<ExpectedArticle> same : byContent.values()) {
            Set<ExpectedArticle> open = new HashSet<>(same);
            for (ExpectedArticle article : same) {
                if (open.contains(article)) {
                    mark(group(article, open), originals);
                }
            }
        }
        return originals;
    }

    private Set<ExpectedArticle> group(ExpectedArticle first, Set<ExpectedArticle> open) {
        Set<ExpectedArticle> group = new HashSet<>();
        Deque<ExpectedArticle> reached = new ArrayDeque<>(List.of(first));
        while (!reached.isEmpty()) {
            ExpectedArticle article = reached.pop();
            if (open.remove(article)) {
                group.add(article);
                open.stream().filter(other -> linked(article, other)).forEach(reached::push);
            }
        }
        return group;
    }

    private boolean linked(ExpectedArticle a, ExpectedArticle b) {
        Duration apart = Duration.between(a.articleTime(), b.articleTime()).abs();
        return a.words() >= shortest
                && b.words() >= shortest
                && !a.documentId().equals(b.documentId())
                && apart.compareTo(window) <= 0;
    }

    private static void mark(Set<ExpectedArticle> group, Map<String, String> originals) {
        ExpectedArticle original =
                group.stream().min(ExpectedArticle.BY_ARTICLE_TIME).orElseThrow();
        for (ExpectedArticle article : group) {
            if (article != original) {
                originals.put(article.articleId(), original.articleId());
            }
        }
    }
}
