package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import java.time.LocalDate;
import java.util.Optional;

/** Reads the months and years behind a date that are told from the article: {@code 20 من الشهر الماضي}, {@code من هذا العام}. */
final class RelativeReader {

    private static final int MONTH_UNIT = 6;
    private static final int YEAR_UNIT = 7;

    private final TimeWords words;
    private final Anchor anchor;
    private final SideReader sides;

    RelativeReader(TimeWords words, Anchor anchor, SideReader sides) {
        this.words = words;
        this.anchor = anchor;
        this.sides = sides;
    }

    /** A day, by its number, of a month such as {@code الشهر الماضي}; {@code في 12 الجاري} is of this one. */
    Optional<Phrase> dayOfMonth(int from, int day, int i) {
        int at = words.is(i, THIS) && words.touches(i) ? i + 1 : i;
        if (at == i && words.reads(i, "الجاري") && words.is(from - 1, IN) && words.touches(from - 1)) {
            LocalDate today = anchor.today();
            return Optional.of(
                    new Phrase(from, i + 1, StatedDate.of(today.getYear(), today.getMonthValue(), day, false)));
        }
        if (words.value(at, UNIT_THE) != MONTH_UNIT) {
            return Optional.empty();
        }
        Optional<SideReader.Said> said = sides.at(at + 1);
        boolean bare =
                words.is(i - 1, OF) && (words.is(from - 1, IN) || words.is(from - 1, RETURN)) && !words.touches(i);
        if (said.isEmpty() && at == i && !bare) {
            return Optional.empty();
        }
        int steps = said.map(SideReader.Said::steps).orElse(0);
        Resolved month = TimeUnit.MONTH.around(anchor.today(), steps);
        int until = said.map(SideReader.Said::until).orElse(at + 1);
        return Optional.of(new Phrase(
                from,
                until,
                StatedDate.of(month.firstDay().getYear(), month.firstDay().getMonthValue(), day, false)));
    }

    /** {@code من العام الماضي}, {@code من هذا العام}, {@code العام المقبل}. */
    Optional<Phrase> year(int i) {
        int at = words.is(i, OF) || words.is(i, IN) ? i + 1 : i;
        boolean demonstrated = words.is(at, THIS) && words.touches(at);
        at += demonstrated ? 1 : 0;
        if (words.value(at, UNIT_THE) != YEAR_UNIT) {
            return Optional.empty();
        }
        Optional<SideReader.Said> said = words.touches(at) ? sides.at(at + 1) : Optional.empty();
        if (said.isEmpty() && !demonstrated) {
            return Optional.empty();
        }
        int steps = said.map(SideReader.Said::steps).orElse(0);
        return Optional.of(new Phrase(
                i, said.map(SideReader.Said::until).orElse(at + 1), TimeUnit.YEAR.around(anchor.today(), steps)));
    }
}
