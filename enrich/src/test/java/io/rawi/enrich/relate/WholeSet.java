package io.rawi.enrich.relate;

import io.rawi.enrich.copy.Judgement;
import io.rawi.enrich.copy.Likeness;
import io.rawi.enrich.copy.PrintedText;
import io.rawi.enrich.fingerprint.WordRarity;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Fingerprint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each article repeats, found from the whole set at once by comparing all with all: no index, nothing incremental. */
final class WholeSet {

    private static final Comparator<Fingerprint> KEPT =
            Comparator.comparing(Fingerprint::getFetchedAt).thenComparing(Fingerprint::getArticleTime);
    private static final Comparator<Fingerprint> BY_TIME =
            Comparator.comparing(Fingerprint::getArticleTime).thenComparing(Fingerprint::getArticleId);
    private static final Judgement.Judge JUDGE = new Judgement.Judge(WordRarity.load());

    private final List<Fingerprint> articles;
    private final Map<String, Optional<Duplicate>> marks = new HashMap<>();

    WholeSet(Collection<Fingerprint> sightings) {
        Map<String, Fingerprint> kept = new TreeMap<>();
        sightings.forEach(sighting -> kept.merge(
                sighting.getArticleId(), sighting, (one, other) -> KEPT.compare(one, other) <= 0 ? one : other));
        articles = kept.values().stream().sorted(BY_TIME).toList();
        articles.forEach(article -> marks.put(article.getArticleId(), mark(article)));
    }

    /** The mark of each article by its id. */
    Map<String, Optional<Duplicate>> marks() {
        return marks;
    }

    /** Earlier ones are marked already. */
    private Optional<Duplicate> mark(Fingerprint article) {
        Optional<Fingerprint> before = earlier(article).stream()
                .filter(other -> other.getContentId().equals(article.getContentId()))
                .reduce((first, second) -> second);
        if (before.isPresent()) {
            return copyOf(before.get());
        }
        Optional<Match> best = Optional.empty();
        for (Fingerprint other : earlier(article)) {
            Optional<Match> match = isOriginal(other) ? match(other, article) : Optional.empty();
            if (match.isPresent() && (best.isEmpty() || match.get().compareTo(best.get()) < 0)) {
                best = match;
            }
        }
        return best.map(match -> refused(article, match)
                .orElseGet(() -> match.duplicate(root(match.member().articleId()))));
    }

    /** The original of the group has its say in who belongs to it. */
    private Optional<Duplicate> refused(Fingerprint article, Match match) {
        String root = root(match.member().articleId());
        Fingerprint original = articles.stream()
                .filter(other -> other.getArticleId().equals(root))
                .findFirst()
                .orElseThrow();
        if (match.likeness() != Likeness.COPY
                || root.equals(match.member().articleId())
                || original.getDocumentId().equals(article.getDocumentId())) {
            return Optional.empty();
        }
        Judgement judgement = JUDGE.judgeMember(
                PrintedText.of(original.getPrint().orElseThrow()),
                PrintedText.of(article.getPrint().orElseThrow()),
                Duration.between(original.getArticleTime(), article.getArticleTime())
                        .toMillis());
        return judgement.likeness() == Likeness.TEMPLATE
                ? Optional.of(Match.refused(match.member().articleId(), root, judgement))
                : Optional.empty();
    }

    private Optional<Duplicate> copyOf(Fingerprint before) {
        if (!isOriginal(before)) {
            return marks.get(before.getArticleId());
        }
        return marks.get(before.getArticleId())
                .filter(mark -> mark.getKind() == DuplicateKind.NEAR_COPY)
                .or(() -> Optional.of(
                        new Duplicate(DuplicateKind.EXACT_COPY, before.getArticleId(), null, 1f, 1f, List.of())));
    }

    private boolean isOriginal(Fingerprint article) {
        return earlier(article).stream().noneMatch(other -> other.getContentId().equals(article.getContentId()));
    }

    private String root(String articleId) {
        return marks.get(articleId)
                .filter(mark -> mark.getKind() == DuplicateKind.NEAR_COPY)
                .map(Duplicate::getOf)
                .orElse(articleId);
    }

    private List<Fingerprint> earlier(Fingerprint article) {
        List<Fingerprint> earlier = new ArrayList<>();
        for (Fingerprint other : articles) {
            if (BY_TIME.compare(other, article) < 0
                    && Duration.between(other.getArticleTime(), article.getArticleTime())
                                    .compareTo(Lane.WEEK)
                            <= 0) {
                earlier.add(other);
            }
        }
        return earlier;
    }

    private static Optional<Match> match(Fingerprint earlier, Fingerprint later) {
        if (earlier.getDocumentId().equals(later.getDocumentId())) {
            return Optional.empty();
        }
        PrintedText one = PrintedText.of(earlier.getPrint().orElseThrow());
        PrintedText other = PrintedText.of(later.getPrint().orElseThrow());
        int rate = Math.max(Sample.rate(one.shingles().length), Sample.rate(other.shingles().length));
        int shared = 0;
        for (int shingle : one.shingles()) {
            shared += Sample.holds(shingle, rate) && contains(other.shingles(), shingle) ? 1 : 0;
        }
        if (!Sample.promising(shared, one.shingles().length, other.shingles().length)) {
            return Optional.empty();
        }
        Judgement judgement = JUDGE.judge(
                one,
                other,
                Duration.between(earlier.getArticleTime(), later.getArticleTime())
                        .toMillis());
        Member member = new Sighting(earlier, new byte[0]).member();
        double similarity = Sample.similarity(shared, one.shingles().length, other.shingles().length);
        return judgement.likeness() == Likeness.NONE
                ? Optional.empty()
                : Optional.of(Match.of(new Alike(member, similarity), judgement));
    }

    private static boolean contains(int[] sorted, int number) {
        return java.util.Arrays.binarySearch(sorted, number) >= 0;
    }
}
