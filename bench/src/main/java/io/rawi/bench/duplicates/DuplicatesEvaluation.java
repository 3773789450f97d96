package io.rawi.bench.duplicates;

import io.rawi.bench.gold.Counts;
import io.rawi.enrich.copy.CopyModel;
import io.rawi.enrich.copy.Judgement;
import io.rawi.enrich.copy.Likeness;
import io.rawi.enrich.copy.PrintedText;
import io.rawi.enrich.fingerprint.WordRarity;
import io.rawi.schema.Fingerprint;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Labelled pairs against the final table. Two articles are called a copy where the table has them in one group of copies;
 * what else they are to each other is told by the model that made the table.
 */
final class DuplicatesEvaluation {

    static final List<String> LABELS = List.of("copy", "update", "template", "other");

    private final PrintedNews news;
    private final RelatedNews related;
    private final Judgement.Judge judge = new Judgement.Judge(WordRarity.load());
    private final Map<String, int[]> confusion = new TreeMap<>();

    /** A pair and what is said of it. */
    record Answer(String called, String detail) {}

    DuplicatesEvaluation(PrintedNews news, RelatedNews related) {
        this.news = news;
        this.related = related;
        LABELS.forEach(label -> confusion.put(label, new int[LABELS.size()]));
    }

    /** Asks for a pair, and counts the answer against its label; nothing where one of them is no article of the news. */
    Optional<Answer> ask(String a, String b, String label) {
        Fingerprint one = news.byOrigin().get(a);
        Fingerprint other = news.byOrigin().get(b);
        if (one == null || other == null) {
            confusion.get(label)[LABELS.indexOf("other")]++;
            return Optional.empty();
        }
        Answer answer = answer(one, other);
        confusion.get(label)[LABELS.indexOf(answer.called)]++;
        return Optional.of(answer);
    }

    private Answer answer(Fingerprint one, Fingerprint other) {
        Optional<PrintedText> a = one.getPrint().map(PrintedText::of);
        Optional<PrintedText> b = other.getPrint().map(PrintedText::of);
        long apart = Math.abs(
                one.getArticleTime().toEpochMilli() - other.getArticleTime().toEpochMilli());
        Judgement judgement = judge.judge(a.orElseThrow(), b.orElseThrow(), apart);
        String detail = String.format(
                Locale.ROOT,
                "J %.3f C %.3f, %.1f days, judged %s %s",
                judgement.similarity(),
                judgement.containment(),
                apart / 86_400_000.0,
                judgement.likeness(),
                String.join("; ", judgement.evidence()));
        if (related.group(one.getArticleId()).equals(related.group(other.getArticleId()))) {
            return new Answer("copy", detail);
        }
        Likeness likeness = judgement.similarity() < CopyModel.LEAST_SIMILARITY ? Likeness.NONE : judgement.likeness();
        return new Answer(
                likeness == Likeness.UPDATE ? "update" : likeness == Likeness.TEMPLATE ? "template" : "other", detail);
    }

    /** Copies found right, wrong and missed. */
    Counts copies() {
        int wrong = LABELS.stream()
                .skip(1)
                .mapToInt(label -> confusion.get(label)[0])
                .sum();
        int[] copies = confusion.get("copy");
        return new Counts(copies[0], wrong, Arrays.stream(copies).skip(1).sum());
    }

    /** Rows: labels; columns: what they were called. */
    List<String> table() {
        String head = String.format("%-22s%8s%8s%10s%8s", "labelled \\ called", "copy", "update", "template", "other");
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(head), LABELS.stream().map(label -> {
                            int[] row = confusion.get(label);
                            return String.format("%-22s%8d%8d%10d%8d", label, row[0], row[1], row[2], row[3]);
                        }))
                .toList();
    }

    /** Of the pairs with a label, how many were not called copies, for people. */
    String notCopies(String label) {
        int[] row = confusion.get(label);
        int all = Arrays.stream(row).sum();
        return String.format(
                Locale.ROOT,
                "%ss not called copies: %d of %d (%.1f %%)",
                label,
                all - row[0],
                all,
                all == 0 ? 0 : 100.0 * (all - row[0]) / all);
    }
}
