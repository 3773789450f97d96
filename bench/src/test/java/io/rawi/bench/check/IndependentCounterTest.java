package io.rawi.bench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Injects one fault each into tables that are right, and looks whether the counter tells it. */
class IndependentCounterTest {

    private static final Instant DAY = Instant.parse("2024-03-01T00:00:00Z");

    // Page a has two texts; b repeats the first of them; c stands alone; "9" was fed empty.
    private final ExpectedArticle oldA = expected("0", "a", "x", 0);
    private final ExpectedArticle newA = expected("1", "a", "y", 1);
    private final ExpectedArticle copy = expected("2", "b", "x", 2);
    private final ExpectedArticle alone = expected("3", "c", "z", 3);
    private final List<FoundArticle> right = List.of(
            found(oldA, false, 1, "", "a-y", ""),
            found(newA, true, 2, "a-x", "", ""),
            found(copy, true, 1, "", "", "a-x"),
            found(alone, true, 1, "", "", ""));

    @Test
    void shouldFindNothingWrongWhereAllIsRight() {
        Verdict verdict = count(right);

        assertThat(verdict.all()).isEmpty();
        assertThat(verdict.clean()).isTrue();
    }

    @Test
    void shouldCountALostRowOnce() {
        Verdict verdict = count(without(alone));

        assertThat(verdict.lost()).singleElement().asString().contains("c-z", "fed as 3", "no row");
        assertThat(verdict.doubled()).isEmpty();
        assertThat(verdict.clean()).isFalse();
    }

    @Test
    void shouldCountADoubledRow() {
        List<FoundArticle> rows = new ArrayList<>(right);
        rows.add(right.get(3));

        Verdict verdict = count(rows);

        assertThat(verdict.doubled()).singleElement().asString().contains("c-z");
        assertThat(verdict.lost()).isEmpty();
    }

    @Test
    void shouldCountAnArticleThatCameOutUnderTwoIds() {
        List<FoundArticle> rows = new ArrayList<>(right);
        rows.add(found(expected("3", "d", "z", 3), true, 1, "", "", ""));

        assertThat(count(rows).doubled()).singleElement().asString().contains("fed as 3", "2 rows");
    }

    @Test
    void shouldCountARowThatWasNeverFed() {
        List<FoundArticle> rows = new ArrayList<>(right);
        rows.add(found(expected("77", "d", "q", 3), true, 1, "", "", ""));

        assertThat(count(rows).doubled()).singleElement().asString().contains("d-q", "never fed");
    }

    @Test
    void shouldTellAnArticleThatCameOutUnderAWrongId() {
        List<FoundArticle> rows = new ArrayList<>(without(alone));
        rows.add(found(expected("3", "d", "z", 3), true, 1, "", "", ""));

        Verdict verdict = count(rows);

        assertThat(verdict.others()).anySatisfy(told -> assertThat(told).contains("fed as 3", "came out as d-z"));
        assertThat(verdict.clean()).isFalse();
    }

    @Test
    void shouldTellALaterFetchThatStandsForTheFirst() {
        FoundArticle wrongMark = found(expected("55", "c", "z", 3), true, 1, "", "", "");

        assertThat(count(replaced(wrongMark)).others())
                .singleElement()
                .asString()
                .contains("stands as fed as 55");
    }

    @Test
    void shouldCountACopyOfWhatNeverCameOut() {
        Verdict verdict = count(replaced(found(alone, true, 1, "", "", "ghost-z")));

        assertThat(verdict.falseCopies()).singleElement().asString().contains("ghost-z", "never came out");
    }

    @Test
    void shouldCountACopyOfTheWrongArticle() {
        Verdict verdict = count(replaced(found(copy, true, 1, "", "", "c-z")));

        assertThat(verdict.falseCopies()).singleElement().asString().contains("a copy of c-z, but is a copy of a-x");
    }

    @Test
    void shouldCountAnOriginalMarkedACopyOfWhatCarriesItsText() {
        assertThat(count(replaced(found(oldA, false, 1, "", "a-y", "b-x"))).falseCopies())
                .singleElement()
                .asString()
                .contains("but is an original");
    }

    @Test
    void shouldLetATextResembleAnother() {
        assertThat(count(replaced(found(alone, true, 1, "", "", "a-y"))).falseCopies())
                .isEmpty();
    }

    @Test
    void shouldLetACopyRepeatWhatItsOriginalRepeats() {
        List<FoundArticle> rows = new ArrayList<>(replaced(found(oldA, false, 1, "", "a-y", "c-z")));
        rows.removeIf(row -> row.articleId().equals("b-x"));
        rows.add(found(copy, true, 1, "", "", "c-z"));

        assertThat(count(rows).falseCopies()).isEmpty();
    }

    @Test
    void shouldCountACopyWithoutItsMark() {
        assertThat(count(replaced(found(copy, true, 1, "", "", ""))).falseCopies())
                .singleElement()
                .asString()
                .contains("marked an original, but is a copy of a-x");
    }

    @Test
    void shouldTellAWrongEdition() {
        Verdict verdict = count(replaced(found(oldA, true, 1, "", "", "")));

        assertThat(verdict.others()).singleElement().asString().contains("a-x", "current=true");
    }

    @Test
    void shouldCountAPageWithTwoCurrentTextsAndOneWithNone() {
        Verdict verdict = counter().count(new Findings(right, List.of("a", "a", "b"), right, List.of("9")));

        assertThat(verdict.doubled()).singleElement().asString().contains("page a");
        assertThat(verdict.lost()).singleElement().asString().contains("page c");
    }

    @Test
    void shouldCountALostAndADoubledDeadLetter() {
        assertThat(deadLetters().lost()).singleElement().asString().contains("fed as 9", "no dead letter");
        assertThat(deadLetters("9", "9").doubled()).singleElement().asString().contains("9", "more than once");
        assertThat(deadLetters("9", "3").others()).singleElement().asString().contains("should be none");
    }

    @Test
    void shouldTellATableThatDiffersFromTheTopic() {
        List<FoundArticle> older = new ArrayList<>(right);
        FoundArticle last = older.remove(3);
        older.add(new FoundArticle(
                last.marker(),
                last.articleId(),
                last.documentId(),
                last.contentId(),
                last.current(),
                last.edition(),
                last.previous(),
                last.next(),
                last.duplicateOf(),
                last.revision() + 1));

        Verdict verdict = counter().count(new Findings(right, List.of("a", "b", "c"), older, List.of("9")));

        assertThat(verdict.others()).singleElement().asString().contains("c-z", "the topic says", "the table");
    }

    @Test
    void shouldTellWhatIsInTheTopicAlone() {
        Verdict verdict = counter().count(new Findings(without(alone), List.of("a", "b"), right, List.of("9")));

        assertThat(verdict.lost()).hasSize(1);
        assertThat(verdict.others()).singleElement().asString().contains("the table null");
    }

    private Verdict count(List<FoundArticle> rows) {
        List<String> current = rows.stream()
                .filter(FoundArticle::current)
                .map(FoundArticle::documentId)
                .distinct()
                .toList();
        return counter().count(new Findings(rows, current, rows, List.of("9")));
    }

    private Verdict deadLetters(String... marks) {
        return counter().count(new Findings(right, List.of("a", "b", "c"), right, List.of(marks)));
    }

    private IndependentCounter counter() {
        Map<String, ExpectedArticle> articles = new TreeMap<>();
        List.of(oldA, newA, copy, alone).forEach(article -> articles.put(article.articleId(), article));
        return new IndependentCounter(
                new Expectation(articles, Set.of("9"), List.of()), new CopyRule(Duration.ofDays(7), 8));
    }

    private List<FoundArticle> without(ExpectedArticle article) {
        return right.stream()
                .filter(row -> !row.articleId().equals(article.articleId()))
                .toList();
    }

    private List<FoundArticle> replaced(FoundArticle other) {
        return right.stream()
                .map(row -> row.articleId().equals(other.articleId()) ? other : row)
                .toList();
    }

    private static ExpectedArticle expected(String marker, String page, String content, int day) {
        Instant time = DAY.plus(Duration.ofDays(day));
        return new ExpectedArticle(marker, page + "-" + content, page, content, time, time, 50);
    }

    private static FoundArticle found(
            ExpectedArticle of, boolean current, int edition, String previous, String next, String original) {
        return new FoundArticle(
                of.marker(),
                of.articleId(),
                of.documentId(),
                of.contentId(),
                current,
                edition,
                optional(previous),
                optional(next),
                optional(original),
                1);
    }

    private static Optional<String> optional(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }
}
