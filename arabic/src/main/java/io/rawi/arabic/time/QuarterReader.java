package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.NumberWords.Read;
import java.time.LocalDate;
import java.util.Optional;

/** Reads quarters whose year is not said: {@code الربع الماضي}, {@code في الربع الثاني}. */
final class QuarterReader {

    private static final int QUARTERS = 4;
    private static final int QUARTER_MONTHS = 3;

    private final TimeWords words;
    private final Anchor anchor;
    private final SideReader sides;

    QuarterReader(TimeWords words, Anchor anchor, SideReader sides) {
        this.words = words;
        this.anchor = anchor;
        this.sides = sides;
    }

    /** {@code الربع الماضي}, {@code هذا الربع}: of the quarters as they follow each other. */
    Optional<Phrase> seen(int i) {
        boolean demonstrated = words.is(i, THIS) && words.touches(i) && words.reads(i + 1, "الربع");
        if (demonstrated) {
            LocalDate today = anchor.today();
            int running = (today.getMonthValue() - 1) / QUARTER_MONTHS + 1;
            return Optional.of(new Phrase(i, i + 2, TimeUnit.partOfYear(today.getYear(), "Q", running, QUARTERS)));
        }
        return words.is(i, THIS)
                ? Optional.empty()
                : sides.at(i + 1).map(said -> {
                    LocalDate day = anchor.today().plusMonths(QUARTER_MONTHS * (long) said.steps());
                    int number = (day.getMonthValue() - 1) / QUARTER_MONTHS + 1;
                    return new Phrase(i, said.until(), TimeUnit.partOfYear(day.getYear(), "Q", number, QUARTERS));
                });
    }

    /** {@code في الربع الثاني} without its year: not of a match, nor where the year follows. */
    boolean isAlone(int i, int until) {
        boolean led = i > 0 && words.touches(i - 1) && (words.is(i - 1, IN) || words.is(i - 1, FOR));
        boolean open = !words.touches(until - 1)
                || !words.known(until)
                || !words.is(until, OF)
                        && !words.is(until, IN)
                        && words.digits(until) == 0
                        && words.value(until, UNIT_THE) < 0
                        && words.value(until, UNIT) < 0
                        && !words.is(until, LAST)
                        && !words.is(until, CURRENT)
                        && !words.is(until, NEXT);
        return led && open;
    }

    /** The quarter that is over or runs: news tells of those before. */
    Optional<Phrase> ofYear(int i, Read ordinal) {
        if (ordinal.value() < 1 || ordinal.value() > QUARTERS) {
            return Optional.empty();
        }
        LocalDate today = anchor.today();
        LocalDate start = LocalDate.of(today.getYear(), (ordinal.value() - 1) * QUARTER_MONTHS + 1, 1);
        int year = start.isAfter(today) && !anchor.future() ? today.getYear() - 1 : today.getYear();
        return Optional.of(new Phrase(i, ordinal.until(), TimeUnit.partOfYear(year, "Q", ordinal.value(), QUARTERS)));
    }
}
