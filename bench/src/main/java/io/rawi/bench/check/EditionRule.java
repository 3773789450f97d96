package io.rawi.bench.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which text of its page each article is, by the definition: the texts of a page in order of (fetched, content). */
final class EditionRule {

    /** A place among the texts of a page. */
    record Place(int number, boolean current, Optional<String> previous, Optional<String> next) {}

    private EditionRule() {}

    static Map<String, Place> places(Collection<ExpectedArticle> articles) {
        Map<String, List<ExpectedArticle>> pages = new TreeMap<>();
        for (ExpectedArticle article : articles) {
            pages.computeIfAbsent(article.documentId(), id -> new ArrayList<>()).add(article);
        }
        Map<String, Place> places = new HashMap<>();
        for (List<ExpectedArticle> page : pages.values()) {
            page.sort(ExpectedArticle.BY_FETCH_TIME);
            for (int i = 0; i < page.size(); i++) {
                places.put(
                        page.get(i).articleId(),
                        new Place(i + 1, i == page.size() - 1, id(page, i - 1), id(page, i + 1)));
            }
        }
        return places;
    }

    private static Optional<String> id(List<ExpectedArticle> page, int index) {
        return index < 0 || index >= page.size()
                ? Optional.empty()
                : Optional.of(page.get(index).articleId());
    }
}
