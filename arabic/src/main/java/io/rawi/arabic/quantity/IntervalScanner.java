package io.rawi.arabic.quantity;

import io.rawi.arabic.number.NumberKind;
import io.rawi.arabic.number.NumberReader;
import io.rawi.arabic.number.NumberReading;
import io.rawi.arabic.number.NumberReading.Form;
import io.rawi.arabic.number.Proportions;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All numbers of a text as intervals: with hedges, bounds and ranges, in order, without overlaps. What they count, and
 * whether they count at all, {@link QuantityTagger} decides. Immutable, safe for any number of threads.
 */
public final class IntervalScanner {

    private final NumberReader numbers = new NumberReader();
    private final VagueNumbers vague = new VagueNumbers();
    private final Hedges hedges = new Hedges();
    private final TwoNumbers pairs = new TwoNumbers();
    private final boolean proportions;

    /** A scanner for running text, where five of seven are five. */
    public IntervalScanner() {
        this(false);
    }

    /** A scanner that reads five of seven as one number where {@code proportions}. */
    public IntervalScanner(boolean proportions) {
        this.proportions = proportions;
    }

    /** All intervals that a text states. */
    public List<StatedInterval> scan(TokenisedText text) {
        Tokens tokens = text.tokens();
        List<NumberReading> all = numbers.readAll(text);
        List<NumberReading> readings = proportions ? Proportions.join(text, all) : all;
        List<StatedInterval> found = new ArrayList<>();
        int token = 0;
        for (int i = 0; i < readings.size(); i++) {
            NumberReading reading = readings.get(i);
            if (reading.firstToken() < token) {
                continue;
            }
            vague(tokens, token, reading.firstToken(), found);
            Optional<NumberReading> next =
                    i + 1 < readings.size() ? Optional.of(readings.get(i + 1)) : Optional.empty();
            Optional<StatedInterval> pair = next.flatMap(other -> pairs.read(tokens, reading, other));
            if (pair.isPresent()) {
                found.add(pair.get());
                i++;
            } else {
                add(found, single(tokens, reading, next), tokens);
            }
            token = found.get(found.size() - 1).lastToken() + 1;
        }
        vague(tokens, token, tokens.count(), found);
        return found;
    }

    /** What a hedge behind a token makes of an interval: behind the noun that is counted it may stand as well. */
    Optional<StatedInterval> hedgedBehind(Tokens tokens, StatedInterval stated, int token) {
        Hedges.Found behind = hedges.behind(tokens, token);
        if (behind == null
                || stated.form() != StatedInterval.Form.EXACT && stated.form() != StatedInterval.Form.ABOUT) {
            return Optional.empty();
        }
        double value = stated.first().orElseThrow().value();
        return Optional.of(
                stated.endingAt(stated.end(), stated.lastToken(), behind.kind().of(value), formOf(behind.kind())));
    }

    private void vague(Tokens tokens, int from, int to, List<StatedInterval> found) {
        for (int token = from; token < to; token++) {
            StatedInterval stated = vague.read(tokens, token);
            if (stated != null) {
                found.add(stated);
                token = stated.lastToken();
            }
        }
    }

    private StatedInterval single(Tokens tokens, NumberReading reading, Optional<NumberReading> next) {
        Optional<Percent> percent = Percent.of(tokens, reading);
        int start = Math.min(reading.start(), percent.map(Percent::start).orElse(reading.start()));
        int end = Math.max(reading.end(), percent.map(Percent::end).orElse(reading.end()));
        int firstToken = reading.firstToken();
        int lastToken = percent.map(Percent::lastToken).orElse(reading.lastToken());
        Interval interval = Interval.exactly(reading.value());
        StatedInterval.Form form = StatedInterval.Form.EXACT;
        boolean placeWord = false;
        Hedge sign = Comparison.before(tokens.text(), reading.start());
        boolean hedgeable = reading.kind() != NumberKind.ORDINAL && reading.form() != Form.CHAIN;
        Hedges.Found before = hedgeable ? hedges.before(tokens, behindArticle(tokens, reading.firstToken())) : null;
        Hedges.Found behind = hedgeable ? hedges.behind(tokens, lastToken + 1) : null;
        if (sign != null) {
            interval = sign.of(reading.value());
            form = StatedInterval.Form.BOUND;
            start = Comparison.start(tokens.text(), reading.start());
        } else if (before != null) {
            interval = before.kind().of(reading.value());
            form = formOf(before.kind());
            placeWord = before.kind().isPlaceWord();
            start = before.start();
            firstToken = before.firstToken();
        }
        if (behind != null && (before == null || !before.kind().bounds())) {
            int last = behind.lastToken();
            boolean from = isWord(tokens, last + 1, "من");
            boolean another = next.isPresent() && next.get().firstToken() == last + (from ? 2 : 1);
            if (!another) {
                interval = behind.kind().of(reading.value());
                form = formOf(behind.kind());
                if (before != null && before.kind() == Hedge.ABOUT) {
                    start = reading.start();
                    firstToken = reading.firstToken();
                }
                lastToken = from && before != null ? last + 1 : last;
                end = tokens.end(lastToken);
            }
        }
        return new StatedInterval(
                interval,
                form,
                start,
                end,
                firstToken,
                lastToken,
                Optional.of(reading),
                Optional.of(reading),
                placeWord,
                percent);
    }

    /** The token that a hedge stands before: قرابة الـ 60. */
    private static int behindArticle(Tokens tokens, int number) {
        return isWord(tokens, number - 1, "ال") ? number - 1 : number;
    }

    private static StatedInterval.Form formOf(Hedge hedge) {
        return hedge == Hedge.EQUAL
                ? StatedInterval.Form.EQUAL
                : hedge.bounds() ? StatedInterval.Form.BOUND : StatedInterval.Form.ABOUT;
    }

    /** Adds it, joined to the one before where both bound one interval. */
    private static void add(List<StatedInterval> found, StatedInterval stated, Tokens tokens) {
        StatedInterval before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null
                && before.form() == StatedInterval.Form.BOUND
                && stated.form() == StatedInterval.Form.BOUND
                && !before.interval().isClosed()
                && before.interval().low().isPresent()
                        != stated.interval().low().isPresent()
                && onlyAnd(tokens.text(), before.end(), stated.start())) {
            StatedInterval joined = before.and(stated);
            if (joined.interval().low().orElseThrow() < joined.interval().high().orElseThrow()) {
                found.set(found.size() - 1, joined);
                return;
            }
        }
        found.add(stated);
    }

    private static boolean onlyAnd(String text, int from, int to) {
        boolean and = false;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == 'و' && !and) {
                and = true;
            } else if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return and;
    }

    static boolean isWord(Tokens tokens, int token, String word) {
        return token >= 0
                && token < tokens.count()
                && tokens.end(token) - tokens.start(token) == word.length()
                && tokens.text().startsWith(word, tokens.start(token));
    }
}
