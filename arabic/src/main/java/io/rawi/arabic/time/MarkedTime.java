package io.rawi.arabic.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as markup gives it, in ISO 8601 or as mail headers write it (RFC 1123).
 *
 * @param time the time; a day stands at its midnight, and an hour without an offset is taken as UTC
 * @param precision whether it is a day, a minute or a second
 * @param phrase as it stands there
 */
public record MarkedTime(Instant time, TimePrecision precision, String phrase) {

    private static final int LONGEST = 64;

    private static final List<Form> FORMS = List.of(
            new Form(offset("XXX"), OffsetDateTime::from, TimePrecision.SECOND),
            new Form(offset("XX"), OffsetDateTime::from, TimePrecision.SECOND),
            new Form(offset("X"), OffsetDateTime::from, TimePrecision.SECOND),
            new Form(local().toFormatter(Locale.ROOT), LocalDateTime::from, TimePrecision.SECOND),
            new Form(DateTimeFormatter.ISO_LOCAL_DATE, LocalDate::from, TimePrecision.DAY),
            new Form(DateTimeFormatter.BASIC_ISO_DATE, LocalDate::from, TimePrecision.DAY),
            new Form(DateTimeFormatter.RFC_1123_DATE_TIME, ZonedDateTime::from, TimePrecision.SECOND));

    private record Form(DateTimeFormatter format, TemporalQuery<?> query, TimePrecision precision) {}

    /** The time that a value of markup states, where it is one. */
    public static Optional<MarkedTime> of(String value) {
        String phrase = value.strip();
        if (phrase.isEmpty() || phrase.length() > LONGEST) {
            return Optional.empty();
        }
        String iso = phrase.length() > 10 && phrase.charAt(10) == ' '
                ? phrase.substring(0, 10) + 'T' + phrase.substring(11).replace(" ", "")
                : phrase;
        for (Form form : FORMS) {
            try {
                Object parsed = form.format().parse(iso, form.query());
                return Optional.of(new MarkedTime(instant((TemporalAccessor) parsed), form.precision(), phrase));
            } catch (DateTimeException e) {
                // Not of this form; the next one is tried.
                continue;
            }
        }
        return iso.equals(phrase) ? Optional.empty() : rfc(phrase);
    }

    private static Optional<MarkedTime> rfc(String phrase) {
        try {
            Instant time = ZonedDateTime.parse(phrase, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(new MarkedTime(time, TimePrecision.SECOND, phrase));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof LocalDate date) {
            return date.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        if (parsed instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        return Instant.from(parsed);
    }

    private static DateTimeFormatterBuilder local() {
        return new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendLiteral('T')
                .append(DateTimeFormatter.ISO_LOCAL_TIME);
    }

    private static DateTimeFormatter offset(String pattern) {
        return local().appendPattern(pattern).toFormatter(Locale.ROOT);
    }
}
