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
        LocalDateTime now = LocalDateTime.ofInstant(reference, ZoneOffset.UTC);
        PhraseReader back = new PhraseReader(words, new Anchor(now, false), counts);
        PhraseReader ahead = new PhraseReader(words, new Anchor(now, true), counts);
        List<TimeMention> found = new ArrayList<>();
        LocalDate day = now.toLocalDate();
        int i = 0;
        while (i < words.count()) {
            if (!words.known(i)) {
                i++;
                continue;
            }
            Optional<Phrase> phrase = back.at(i, day);
            boolean readable = phrase.isPresent() || words.is(i, TimeRole.AFTER);
            boolean future = readable && Tense.future(text.tokens(), i);
            if (future) {
                phrase = ahead.at(i, day);
            }
            if (phrase.isEmpty()) {
                i++;
                continue;
            }
            Anchor anchor = new Anchor(now, future);
            found.add(mention(text, words, phrase.get(), anchor));
            i = phrase.get().until();
        }
        return found;
    }

    private static TimeMention mention(TokenisedText text, TimeWords words, Phrase phrase, Anchor anchor) {
        Resolved time = phrase.point().resolve(anchor);
        Span span = text.normalised().original(words.start(phrase.from()), words.end(phrase.until() - 1));
        return new TimeMention(
                span,
                span.of(text.text()),
                time.type(),
                time.value(),
                time.precision(),
                time.start().map(start -> start.toInstant(ZoneOffset.UTC)),
                time.end().map(end -> end.toInstant(ZoneOffset.UTC)),
                time.contradictory());
    }
}
