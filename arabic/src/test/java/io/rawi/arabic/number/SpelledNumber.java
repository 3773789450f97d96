package io.rawi.arabic.number;

/** Writes a whole number in Arabic words, by the rules of the grammar: what {@link NumberReader} must read back. */
final class SpelledNumber {

    /** The gender of what is counted; the case that the number stands in; how its hundreds are spelled. */
    record Style(
            boolean feminine, boolean nominative, boolean joinedHundreds, boolean alefInHundred, boolean spacedWaw) {}

    private static final String[] MASCULINE = {"", "واحد", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"
    };
    private static final String[] FEMININE = {"", "واحدة", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"};
    private static final String[] TENS = {"", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    private static final String[] HUNDRED_STEMS = {"", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    private static final String[] SCALES = {"", "ألف", "مليون", "مليار", "تريليون"};
    private static final String[] PLURALS = {"", "آلاف", "ملايين", "مليارات", "تريليونات"};

    private SpelledNumber() {}

    static String of(long number, Style style) {
        StringBuilder words = new StringBuilder();
        for (int scale = 4; scale >= 0; scale--) {
            long size = (long) Math.pow(1000, scale);
            int group = (int) (number / size % 1000);
            if (group != 0) {
                join(words, scale == 0 ? below(group, style) : scaled(group, scale, style), style);
            }
        }
        return words.toString();
    }

    private static String scaled(int group, int scale, Style style) {
        Style masculine =
                new Style(false, style.nominative(), style.joinedHundreds(), style.alefInHundred(), style.spacedWaw());
        if (group == 1) {
            return SCALES[scale];
        }
        if (group == 2) {
            return SCALES[scale] + (style.nominative() ? "ان" : "ين");
        }
        int low = group % 100;
        String noun = low >= 3 && low <= 10
                ? PLURALS[scale]
                : low >= 11 ? SCALES[scale] + (scale == 1 ? "اً" : "ا") : SCALES[scale];
        return below(group, masculine) + " " + noun;
    }

    private static String below(int number, Style style) {
        StringBuilder words = new StringBuilder();
        int hundreds = number / 100;
        if (hundreds > 0) {
            words.append(hundreds(hundreds, style));
        }
        int rest = number % 100;
        if (rest > 0) {
            join(words, belowHundred(rest, style), style);
        }
        return words.toString();
    }

    private static String hundreds(int hundreds, Style style) {
        String hundred = style.alefInHundred() ? "مائة" : "مئة";
        if (hundreds == 1) {
            return hundred;
        }
        if (hundreds == 2) {
            return hundred.substring(0, hundred.length() - 1) + (style.nominative() ? "تان" : "تين");
        }
        String stem = HUNDRED_STEMS[hundreds] + (hundreds == 8 && !style.joinedHundreds() ? "ي" : "");
        return style.joinedHundreds() ? stem + hundred : stem + " " + hundred;
    }

    private static String belowHundred(int number, Style style) {
        String[] units = style.feminine() ? FEMININE : MASCULINE;
        if (number < 10) {
            return number == 2 ? two(style, "ن") : units[number];
        }
        if (number == 10) {
            return style.feminine() ? "عشر" : "عشرة";
        }
        if (number < 20) {
            String ten = style.feminine() ? "عشرة" : "عشر";
            return switch (number) {
                case 11 -> (style.feminine() ? "إحدى " : "أحد ") + ten;
                case 12 -> two(style, "") + " " + ten;
                default -> units[number - 10] + " " + ten;
            };
        }
        String tens = TENS[number / 10] + (style.nominative() ? "ون" : "ين");
        int unit = number % 10;
        if (unit == 0) {
            return tens;
        }
        StringBuilder words =
                new StringBuilder(unit == 1 && style.feminine() ? "إحدى" : unit == 2 ? two(style, "ن") : units[unit]);
        join(words, tens, style);
        return words.toString();
    }

    private static String two(Style style, String nun) {
        return "اثن" + (style.feminine() ? "ت" : "") + (style.nominative() ? "ا" : "ي") + nun;
    }

    private static void join(StringBuilder words, String more, Style style) {
        if (words.length() > 0) {
            words.append(style.spacedWaw() ? " و " : " و");
        }
        words.append(more);
    }
}
