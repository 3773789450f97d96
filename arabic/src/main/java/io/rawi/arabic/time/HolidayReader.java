package io.rawi.arabic.time;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.time.StatedDate.Side;
import io.rawi.arabic.time.YearReader.Year;
import java.util.List;
import java.util.Optional;

/** Reads feasts that fall on a day of the Gregorian or the Umm al-Qura calendar: {@code عيد الفطر}, {@code عاشوراء}. */
final class HolidayReader {

    private record Holiday(List<String> name, int month, int day, int days, boolean hijri) {}

    private static final List<Holiday> HOLIDAYS = List.of(
            holiday("عيد الفطر", 10, 1, 3, true),
            holiday("عيد الأضحى", 12, 10, 4, true),
            holiday("يوم عرفة", 12, 9, 1, true),
            holiday("يوم النحر", 12, 10, 1, true),
            holiday("يوم عاشوراء", 1, 10, 1, true),
            holiday("ذكرى عاشوراء", 1, 10, 1, true),
            holiday("المولد النبوي", 3, 12, 1, true),
            holiday("ليلة القدر", 9, 27, 1, true),
            holiday("ليلة رأس السنة الميلادية", 12, 31, 1, false),
            holiday("ليلة رأس السنة", 12, 31, 1, false),
            holiday("رأس السنة الهجرية", 1, 1, 1, true),
            holiday("رأس السنة الميلادية", 1, 1, 1, false),
            holiday("رأس السنة", 1, 1, 1, false),
            holiday("عيد الميلاد المجيد", 12, 25, 1, false),
            holiday("يوم عيد الميلاد", 12, 25, 1, false),
            holiday("عيد العمال", 5, 1, 1, false),
            holiday("عيد الحب", 2, 14, 1, false),
            holiday("يوم المرأة العالمي", 3, 8, 1, false));

    private final TimeWords words;
    private final Anchor anchor;
    private final DateReader dates;
    private final SideReader sides;

    HolidayReader(TimeWords words, Anchor anchor, DateReader dates) {
        this.words = words;
        this.anchor = anchor;
        this.dates = dates;
        this.sides = new SideReader(words);
    }

    Optional<Phrase> at(int i) {
        for (Holiday holiday : HOLIDAYS) {
            if (stands(holiday, i) && (anchor.knowsHijri() || !holiday.hijri())) {
                return Optional.of(phrase(i, i + holiday.name().size(), holiday));
            }
        }
        return Optional.empty();
    }

    private boolean stands(Holiday holiday, int i) {
        List<String> name = holiday.name();
        if (!words.readsBehindClitics(i, name.get(0))) {
            return false;
        }
        for (int word = 1; word < name.size(); word++) {
            if (!words.touches(i + word - 1) || !words.reads(i + word, name.get(word))) {
                return false;
            }
        }
        return true;
    }

    private Phrase phrase(int from, int behind, Holiday holiday) {
        Optional<SideReader.Said> said = sides.at(behind);
        Optional<Year> year = said.isPresent()
                ? Optional.empty()
                : dates.years().behindDate(behind, holiday.hijri()).filter(found -> found.hijri() == holiday.hijri());
        StatedDate first = StatedDate.of(
                        year.map(Year::value).orElse(0), holiday.month(), holiday.day(), holiday.hijri())
                .with(said.map(SideReader.Said::side).orElse(Side.OPEN));
        int until =
                said.map(SideReader.Said::until).or(() -> year.map(Year::until)).orElse(behind);
        Resolved day = first.resolve(anchor);
        Resolved all = holiday.days() == 1
                ? day
                : Resolved.days(
                        day.value() + "/" + TimeUnit.iso(day.firstDay().plusDays(holiday.days() - 1L)),
                        TimePrecision.DAY,
                        day.firstDay(),
                        day.firstDay().plusDays(holiday.days()));
        return new Phrase(from, until, all);
    }

    private static Holiday holiday(String name, int month, int day, int days, boolean hijri) {
        List<String> parts = List.of(Normaliser.normalise(name).text().split(" "));
        return new Holiday(parts, month, day, days, hijri);
    }
}
