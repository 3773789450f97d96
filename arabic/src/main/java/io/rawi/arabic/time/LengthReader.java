package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.NumberWords.Read;
import io.rawi.arabic.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads lengths of time: {@code ثلاثة أشهر}, {@code أسبوعين}, {@code شهر و21 يوما}, {@code عدة أيام}. */
final class LengthReader {

    /** A number that is not said, as of {@code عدة أيام}. */
    static final int SOME = -1;

    /** What {@code ونصف} adds. */
    private static final Map<TimeUnit, Part> HALVES = Map.of(
            TimeUnit.HOUR, new Part(TimeUnit.MINUTE, 30),
            TimeUnit.DAY, new Part(TimeUnit.HOUR, 12),
            TimeUnit.MONTH, new Part(TimeUnit.DAY, 15),
            TimeUnit.YEAR, new Part(TimeUnit.MONTH, 6));

    /** What a half, a third or a quarter is taken of. */
    private static final Map<TimeUnit, Part> WHOLES = Map.of(
            TimeUnit.MINUTE, new Part(TimeUnit.SECOND, 60),
            TimeUnit.HOUR, new Part(TimeUnit.MINUTE, 60),
            TimeUnit.DAY, new Part(TimeUnit.HOUR, 24),
            TimeUnit.YEAR, new Part(TimeUnit.MONTH, 12),
            TimeUnit.DECADE, new Part(TimeUnit.YEAR, 10),
            TimeUnit.CENTURY, new Part(TimeUnit.YEAR, 100));

    private static final Vocabulary WHOLE = TodayGuard.words("كامل كاملا كامله واحد واحده");

    /** {@code عقود} are decades where their number is spelled, contracts where it is in digits. */
    private static final int CONTRACTS = 8;

    private final TimeWords words;
    private final NumberWords numbers;

    /** A number of units. */
    record Part(TimeUnit unit, int count) {}

    /** A length; its parts from the first to the last as they stand. */
    record Length(List<Part> parts, int until, boolean counted) {

        TimeUnit unit() {
            return parts.get(parts.size() - 1).unit();
        }

        boolean some() {
            return parts.get(0).count() == SOME;
        }
    }

    LengthReader(TimeWords words, NumberWords numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    Optional<Length> at(int i) {
        Optional<Length> first = one(i);
        if (first.isEmpty()) {
            return first;
        }
        List<Part> parts = new ArrayList<>(first.get().parts());
        int until = first.get().until();
        boolean counted = first.get().counted();
        while (words.touches(until - 1) && (words.conjoined(until) || words.reads(until, "و"))) {
            int at = words.reads(until, "و") ? until + 1 : until;
            Optional<Length> next = one(at);
            boolean again = next.isPresent() && next.get().unit() == first.get().unit();
            if (again
                    || next.isEmpty()
                    || next.get().some()
                    || first.get().some()
                    || !next.get().counted() && !isOneMore(first.get(), next.get(), at)) {
                break;
            }
            parts.addAll(next.get().parts());
            until = next.get().until();
            counted = true;
        }
        boolean half = words.touches(until - 1) && words.conjoined(until) && words.is(until, HALF_HOUR);
        if (half && !first.get().some() && HALVES.containsKey(first.get().unit())) {
            parts.add(HALVES.get(first.get().unit()));
            counted = true;
            until += words.touches(until) && (words.is(until + 1, UNIT) || words.is(until + 1, UNIT_THE)) ? 2 : 1;
        }
        return Optional.of(new Length(parts, until, counted));
    }

    /** {@code سنة وشهر}: a smaller unit that stands alone counts once, unless a name of time follows it. */
    private boolean isOneMore(Length first, Length next, int at) {
        boolean smaller = next.unit().compareTo(first.unit()) < 0 && first.unit() != TimeUnit.NIGHT;
        int behind = next.until();
        boolean named = words.touches(behind - 1) && words.known(behind) && !words.conjoined(behind);
        return words.is(at, UNIT) && smaller && !named;
    }

    /** One number of one unit; {@code counted} tells whether there is a number, be it the dual. */
    private Optional<Length> one(int i) {
        int at = words.is(i, FEW) && words.touches(i) ? i + 1 : i;
        if (at > i) {
            return words.is(at, UNIT_PLURAL)
                    ? length(words.value(at, UNIT_PLURAL), SOME, at + 1, true)
                    : Optional.empty();
        }
        if (words.is(i, UNIT_DUAL)) {
            return length(words.value(i, UNIT_DUAL), 2, i + 1, true);
        }
        if (words.is(i, UNIT_PLURAL)) {
            return length(words.value(i, UNIT_PLURAL), SOME, i + 1, false);
        }
        Optional<Length> portion = portion(i);
        if (portion.isPresent()) {
            return portion;
        }
        if (words.is(i, UNIT) && words.touches(i) && words.among(i + 1, WHOLE)) {
            return length(words.value(i, UNIT), 1, i + 2, true);
        }
        if (words.is(i, UNIT)) {
            boolean one = words.touches(i) && numbers.cardinal(i + 1).value() == 1 && !words.conjoined(i + 1);
            return length(words.value(i, UNIT), 1, one ? i + 2 : i + 1, one);
        }
        Read count = numbers.count(i);
        int unit = count.until();
        char mark = count.found() ? words.mark(unit - 1) : 0;
        if (!count.found() || count.value() == 0 || mark != ' ' && mark != ')') {
            return Optional.empty();
        }
        int number = Math.max(words.value(unit, UNIT), words.value(unit, UNIT_PLURAL));
        boolean contracts = words.digits(i) > 0 && number == CONTRACTS;
        boolean fits = !contracts && number > 0 && !words.conjoined(unit) && !words.joined(unit, "بلك");
        return fits ? length(number, count.value(), unit + 1, true) : Optional.empty();
    }

    /** {@code نصف ساعة}, {@code ربع قرن}, {@code ثلث ساعة}: parts that are whole numbers of a smaller unit. */
    private Optional<Length> portion(int i) {
        int divisor = words.reads(i, "ثلث") ? 3 : words.is(i, HALF_HOUR) ? 2 : words.is(i, QUARTER_HOUR) ? 4 : 0;
        if (divisor == 0 || words.begins(i, "ال") || !words.touches(i) || !words.is(i + 1, UNIT)) {
            return Optional.empty();
        }
        Part whole = WHOLES.get(TimeUnit.of(words.value(i + 1, UNIT)));
        return whole == null || whole.count() % divisor != 0
                ? Optional.empty()
                : Optional.of(new Length(List.of(new Part(whole.unit(), whole.count() / divisor)), i + 2, true));
    }

    private static Optional<Length> length(int unit, int count, int until, boolean counted) {
        return Optional.of(new Length(List.of(new Part(TimeUnit.of(unit), count)), until, counted));
    }

    /** The value in ISO 8601: {@code P1Y2M}. */
    static String value(Length length) {
        if (length.some()) {
            return length.unit().someLength();
        }
        StringBuilder value = new StringBuilder("P");
        length.parts().stream()
                .filter(part -> !part.unit().clock())
                .forEach(part -> value.append(part.unit().length(part.count()).substring(1)));
        boolean clock = length.parts().stream().anyMatch(part -> part.unit().clock());
        if (clock) {
            value.append('T');
            length.parts().stream()
                    .filter(part -> part.unit().clock())
                    .forEach(part ->
                            value.append(part.unit().length(part.count()).substring(2)));
        }
        return value.toString();
    }
}
