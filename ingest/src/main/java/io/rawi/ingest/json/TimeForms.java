package io.rawi.ingest.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Times as feeds write them: ISO 8601 with or without time, seconds, fraction and offset, with {@code T} or a blank and
 * {@code -}, {@code /} or nothing in between; RFC 1123 ({@code Tue, 11 Aug 2015 13:44:43 GMT}); seconds, milliseconds,
 * microseconds or nanoseconds since 1970. Eight or fourteen digits that are a date since 1900 are that date. Without an offset a time is read as UTC, so that the same file gives the same article on every machine.
 */
final class TimeForms {

    /** Numbers below are seconds, from here on milliseconds: as seconds this is the year 5138, as milliseconds 1973. */
    private static final BigDecimal FIRST_MILLISECONDS = BigDecimal.valueOf(100_000_000_000L);

    /** From here on they are microseconds, and a thousand times as many are nanoseconds. */
    private static final BigDecimal FIRST_MICROSECONDS = BigDecimal.valueOf(100_000_000_000_000L);

    private static final DateTimeFormatter COMPACT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("MMdd[['T']HHmmss[XXX][XX][X]]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final List<DateTimeFormatter> FORMS = List.of(
            iso('-'), iso('/'), COMPACT, DateTimeFormatter.RFC_1123_DATE_TIME.withResolverStyle(ResolverStyle.STRICT));

    private TimeForms() {}

    /** The time that is written, to the millisecond; nothing where it is in none of the forms. */
    static Optional<Instant> parse(String written) {
        String text = written.strip();
        Optional<Instant> compact = text.matches("(19|20)\\d{6}(\\d{6})?") ? date(COMPACT, text) : Optional.empty();
        return compact.or(() -> number(text)).or(() -> FORMS.stream()
                .flatMap(form -> date(form, text).stream())
                .findFirst());
    }

    private static Optional<Instant> number(String text) {
        if (!text.matches("-?\\d{5,19}(\\.\\d{1,9})?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        while (number.abs().compareTo(FIRST_MICROSECONDS) >= 0) {
            number = number.movePointLeft(3);
        }
        boolean seconds = number.abs().compareTo(FIRST_MILLISECONDS) < 0;
        return Optional.of(Instant.ofEpochMilli((seconds ? number.movePointRight(3) : number).longValue()));
    }

    private static Optional<Instant> date(DateTimeFormatter form, String text) {
        try {
            TemporalAccessor read = form.parse(text);
            LocalTime time = read.query(TemporalQueries.localTime());
            ZoneId zone = read.query(TemporalQueries.zone());
            LocalDateTime local =
                    LocalDateTime.of(read.query(TemporalQueries.localDate()), time == null ? LocalTime.MIDNIGHT : time);
            return Optional.of(ZonedDateTime.of(local, zone == null ? ZoneOffset.UTC : zone)
                    .toInstant()
                    .truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter iso(char separator) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("uuuu" + separator + "MM" + separator + "dd")
                .optionalStart()
                .appendPattern("['T'][ ]HH:mm[:ss]")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .optionalStart()
                .appendPattern("[ ][XXXXX][XXX][XX][X]")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
