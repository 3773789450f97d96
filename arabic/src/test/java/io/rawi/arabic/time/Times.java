package io.rawi.arabic.time;

import io.rawi.arabic.number.NumberReader;
import io.rawi.arabic.token.TokenisedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** What tests ask the tagger. Sentences are read as published on Friday, 23 November 2018, at noon. */
final class Times {

    static final LocalDateTime PUBLISHED = LocalDateTime.of(2018, 11, 23, 12, 0);

    private static final TimeTagger TAGGER = new TimeTagger(new NumberReader());

    private Times() {}

    static List<TimeMention> in(String text) {
        return on(PUBLISHED, text);
    }

    static List<TimeMention> on(LocalDateTime published, String text) {
        return TAGGER.tag(TokenisedText.of(text), published.toInstant(ZoneOffset.UTC));
    }

    /** Phrases and values of all times: {@code أمس=2018-11-22; ...}. */
    static String values(String text) {
        return in(text).stream().map(time -> time.phrase() + "=" + time.value()).collect(Collectors.joining("; "));
    }

    static TimeMention only(String text) {
        List<TimeMention> found = in(text);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " times in: " + text + ": " + found);
        }
        return found.get(0);
    }

    static String days(TimeMention time) {
        return day(time.start().orElseThrow()) + "/" + day(time.end().orElseThrow());
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
