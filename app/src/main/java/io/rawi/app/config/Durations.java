package io.rawi.app.config;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: {@code 500ms}, {@code 10s}, {@code 5m}, {@code 2h}, {@code 7d}, or ISO 8601. */
public final class Durations {

    private static final Pattern SHORT = Pattern.compile("(\\d{1,12})\\s*(ms|s|m|h|d)");
    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));

    private Durations() {}

    /** The duration, or nothing where the text is none. */
    public static Optional<Duration> parse(String text) {
        Matcher matcher = SHORT.matcher(text.strip());
        try {
            Duration duration = matcher.matches()
                    ? UNITS.get(matcher.group(2)).multipliedBy(Long.parseLong(matcher.group(1)))
                    : Duration.parse(text.strip());
            duration.toMillis(); // What does not fit into milliseconds fits nowhere.
            return Optional.of(duration);
        } catch (java.time.format.DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The shortest form that {@link #parse} reads back. */
    public static String print(Duration duration) {
        for (String unit : new String[] {"d", "h", "m", "s", "ms"}) {
            Duration one = UNITS.get(unit);
            if (!duration.isNegative() && duration.equals(one.multipliedBy(duration.dividedBy(one)))) {
                return duration.dividedBy(one) + unit;
            }
        }
        return duration.toString();
    }
}
