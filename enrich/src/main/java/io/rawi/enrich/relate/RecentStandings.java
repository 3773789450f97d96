package io.rawi.enrich.relate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The standings that were asked for or stored last, as the store holds them: whoever has many copies is asked for with each
 * of them, and reading it anew takes longer than all that is done with it.
 */
final class RecentStandings {

    /** More than copies of one text come in a week; some half a kilobyte each. */
    static final int MOST = 12_000;

    private final Map<String, Standing> standings = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Standing> eldest) {
            return size() > MOST;
        }
    };

    Optional<Standing> find(String articleId) {
        return Optional.ofNullable(standings.get(articleId));
    }

    void put(Standing standing) {
        standings.put(standing.articleId(), standing);
    }
}
