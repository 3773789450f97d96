package io.rawi.arabic.time;

import io.rawi.arabic.Span;
import io.rawi.arabic.number.NumberReader;
import io.rawi.arabic.token.TokenisedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the times that a text states, and resolves them against the article's own time: dates of the Gregorian and the
 * Umm al-Qura calendar, days and periods seen from the article, times of the day, lengths and sets. Immutable, safe for any
 * number of threads.
 *
 * <p>News looks back: a weekday or a date without its year that nothing decides is the last one, unless the words before it
 * speak of what is to come. Times of the clock stand in UTC as they are written; no zone is guessed.
 */
public final class TimeTagger {

    private final TimeLexicon lexicon = TimeLexicon.builtIn();
    private final NumberReader numbers;

    /**
     * @param numbers reads the numbers that times are counted with
     */
    public TimeTagger(NumberReader numbers) {
        this.numbers = numbers;
    }

    /**
     * The times of a text, in order, without overlaps.
     *
     * @param reference the article's own time
     */
    public List<TimeMention> tag(TokenisedText text, Instant reference) {
        TimeWords words = new TimeWords(text, lexicon, numbers);
        NumberWords counts = new NumberWords(words, text, numbers);
        LocalDateTime now = WritingDay.of(words, LocalDateTime.ofInstant(reference, ZoneOffset.UTC));
        PhraseReader back = new PhraseReader(words, new Anchor(now, false), counts);
        Optional<PhraseReader> ahead = Optional.empty();
        List<TimeMention> found = new ArrayList<>();
        LocalDate day = now.toLocalDate();
        int i = 0;
        while (i < words.count()) {
            if (!words.mayBegin(i)) {
                i++;
                continue;
            }
            Optional<Phrase> phrase = back.at(i, day);
            boolean readable = phrase.isPresent() || words.is(i, TimeRole.AFTER);
            boolean future =
                    readable && (Tense.future(text, i) || words.is(i, TimeRole.AFTER) && Tense.present(text, i));
            if (future) {
                PhraseReader reader = ahead.orElseGet(() -> new PhraseReader(words, new Anchor(now, true), counts));
                ahead = Optional.of(reader);
                phrase = reader.at(i, day);
            }
            Anchor anchor = new Anchor(now, future);
            Optional<Resolved> time =
                    phrase.map(read -> read.point().resolve(anchor)).filter(TimeTagger::lasts);
            if (time.isEmpty()) {
                i++;
                continue;
            }
            found.add(mention(text, words, counts, phrase.get(), time.get()));
            i = phrase.get().until();
        }
        return found;
    }

    /** Whether any time passes from its start to its end: "the last 0 days" are no time. */
    private static boolean lasts(Resolved time) {
        return time.start().isEmpty() || time.start().get().isBefore(time.end().orElseThrow());
    }

    private static TimeMention mention(
            TokenisedText text, TimeWords words, NumberWords numbers, Phrase phrase, Resolved time) {
        int start = words.lexical(phrase.from()) ? words.start(phrase.from()) : numbers.start(phrase.from());
        int end = words.end(phrase.until() - 1);
        String normalised = text.tokens().text();
        Span span = text.normalised().original(opened(normalised, start, end), closed(normalised, start, end));
        return new TimeMention(
                span,
                span.of(text.text()),
                time.type(),
                time.value(),
                time.precision(),
                time.start().map(from -> from.toInstant(ZoneOffset.UTC)),
                time.end().map(until -> until.toInstant(ZoneOffset.UTC)),
                time.contradictory());
    }

    /** The start of a stretch; before the opening bracket where the closing one stands inside. */
    private static int opened(String text, int start, int end) {
        boolean opens = start > 0 && text.charAt(start - 1) == '(';
        return opens && first(text, ')', start, end) < first(text, '(', start, end) ? start - 1 : start;
    }

    /** The end of a stretch; behind the closing bracket where the opening one stands inside. */
    private static int closed(String text, int start, int end) {
        boolean closes = end < text.length() && text.charAt(end) == ')';
        boolean open = first(text, '(', start, end) < end && first(text, ')', start, end) == end;
        return closes && open ? end + 1 : end;
    }

    /** Where a mark first stands in a stretch; its end where it does not. */
    private static int first(String text, char mark, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != mark) {
            at++;
        }
        return at;
    }
}
