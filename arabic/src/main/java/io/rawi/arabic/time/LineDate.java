package io.rawi.arabic.time;

import io.rawi.arabic.time.DatePattern.Read;
import io.rawi.arabic.time.DateToken.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The date that a short line of its own states.
 *
 * @param dates the day; a second one where day and month may also be the other way round
 * @param clock the hour in UTC, where the line says that it is meant in UTC
 * @param start where the date begins in the line
 * @param end where it ends
 * @param role what the line says of it
 * @param pure whether the line holds nothing but the date and what is said of it
 */
record LineDate(List<LocalDate> dates, Optional<LocalTime> clock, int start, int end, Role role, boolean pure) {

    /** What a line says of its date, most telling first. */
    enum Role {
        PUBLISHED,
        PLAIN,
        UPDATED
    }

    private static final Set<String> PUBLISHED_WORDS =
            Set.of("نشر", "النشر", "نشرت", "published", "posted", "publie", "publié");
    private static final Set<String> UPDATED_WORDS = Set.of("تحديث", "التحديث", "تعديل", "updated", "modified");
    private static final Set<String> UNIVERSAL = Set.of("غرينتش", "جرينتش", "غرينيتش", "gmt", "utc", "z");
    private static final Set<String> FURNITURE = Set.of(
            "السبت",
            "الاحد",
            "الاثنين",
            "الاتنين",
            "الثلاثاء",
            "الثلاثا",
            "الاربعاء",
            "الاربعا",
            "الخميس",
            "الجمعه",
            "saturday",
            "sunday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "م",
            "ه",
            "الموافق",
            "موافق",
            "تاريخ",
            "بتاريخ",
            "التاريخ",
            "في",
            "فى",
            "تم",
            "اخر",
            "يوم",
            "الساعه",
            "ساعه",
            "ص",
            "مساء",
            "صباحا",
            "ظهرا",
            "عصرا",
            "ليلا",
            "مساءا",
            "ت",
            "توقيت",
            "بتوقيت",
            "am",
            "pm",
            "t",
            "on",
            "at",
            "date",
            "le",
            "لسنه",
            "عام");
    private static final Set<String> PREPOSITIONS = Set.of(
            "في", "منذ", "حتي", "من", "يوم", "بتاريخ", "قبل", "بعد", "الي", "خلال", "بين", "عن", "و", "مساء", "صباح");
    private static final int LONGEST_WITH_MORE = 100;
    private static final int MOST_OTHER_WORDS = 5;

    static Optional<LineDate> of(String line) {
        List<DateToken> tokens = DateToken.of(line);
        List<Read> reads = reads(tokens);
        if (reads.isEmpty()) {
            return Optional.empty();
        }
        Read read = reads.stream().filter(r -> !r.hijri()).findFirst().orElse(reads.get(0));
        Rest rest = Rest.of(tokens, reads);
        boolean pure = rest.others() == 0;
        boolean both = reads.stream().anyMatch(Read::hijri) && !read.hijri();
        boolean telling = rest.role() != Role.PLAIN || both || setApart(tokens, read);
        if (!pure && !(telling && line.length() <= LONGEST_WITH_MORE && rest.others() <= MOST_OTHER_WORDS)) {
            return Optional.empty();
        }
        if (!pure
                && rest.role() == Role.PLAIN
                && read.from() > 0
                && PREPOSITIONS.contains(tokens.get(read.from() - 1).key())) {
            return Optional.empty();
        }
        return Optional.of(new LineDate(
                read.dates(),
                rest.clock(),
                tokens.get(read.from()).start(),
                tokens.get(read.until() - 1).end(),
                rest.role(),
                pure));
    }

    private static List<Read> reads(List<DateToken> tokens) {
        List<Read> reads = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Read> read = DatePattern.at(tokens, i);
            read.ifPresent(reads::add);
            i = read.map(Read::until).orElse(i + 1);
        }
        return reads;
    }

    /** Marks part the date from the words beside it; a colon behind it belongs to a chronicle, which tells what then was. */
    private static boolean setApart(List<DateToken> tokens, Read read) {
        boolean before = read.from() == 0 || tokens.get(read.from() - 1).mark("-", "|", ",", "(", "/", ":", "•");
        boolean after = read.until() == tokens.size()
                || tokens.get(read.until()).mark("-", "|", ",", "(", ")", "/", "•")
                || tokens.get(read.until()).word("م")
                || tokens.get(read.until()).word("ه");
        return before && after;
    }

    /** What stands beside the dates of a line. */
    private record Rest(Role role, int others, Optional<LocalTime> clock) {

        static Rest of(List<DateToken> tokens, List<Read> reads) {
            Role role = Role.PLAIN;
            int others = 0;
            boolean universal = false;
            Optional<LocalTime> clock = Optional.empty();
            for (int i = 0; i < tokens.size(); i++) {
                int at = i;
                Optional<Read> inside =
                        reads.stream().filter(r -> r.from() == at).findFirst();
                if (inside.isPresent()) {
                    i = inside.get().until() - 1;
                    continue;
                }
                DateToken token = tokens.get(i);
                if (token.word("بتوقيت") || token.word("توقيت")) {
                    i += i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.WORD ? 1 : 0;
                    universal |= UNIVERSAL.contains(tokens.get(i).key());
                    i += i + 1 < tokens.size() && tokens.get(i + 1).word("المكرمه") ? 1 : 0;
                } else if (token.kind() == Kind.WORD) {
                    universal |= UNIVERSAL.contains(token.key());
                    if (PUBLISHED_WORDS.contains(token.key())) {
                        role = Role.PUBLISHED;
                    } else if (UPDATED_WORDS.contains(token.key())) {
                        role = role == Role.PUBLISHED ? role : Role.UPDATED;
                    } else if (!FURNITURE.contains(token.key()) && !UNIVERSAL.contains(token.key())) {
                        others++;
                    }
                } else if (token.kind() == Kind.NUMBER) {
                    if (clockAt(tokens, i)) {
                        clock = Optional.of(
                                LocalTime.of(token.value(), tokens.get(i + 2).value()));
                        i += 2;
                    } else if (i == 0 || !tokens.get(i - 1).mark(":")) {
                        others++;
                    }
                }
            }
            return new Rest(role, others, universal ? clock : Optional.empty());
        }

        private static boolean clockAt(List<DateToken> tokens, int i) {
            return i + 2 < tokens.size()
                    && tokens.get(i).number(0, 23)
                    && tokens.get(i + 1).mark(":")
                    && tokens.get(i + 2).number(0, 59)
                    && tokens.get(i + 2).digits() == 2;
        }
    }
}
