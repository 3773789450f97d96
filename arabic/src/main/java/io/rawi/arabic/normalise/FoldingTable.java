package io.rawi.arabic.normalise;

import java.util.List;

/**
 * What is folded to what: the whole table in one place. Characters that are not listed take their NFKC form (Unicode
 * Standard Annex 15), which covers the presentation forms (U+FB50..FDFF, U+FE70..FEFF), the ligatures and the
 * full-width forms; what NFKC makes of them is folded by this table in turn.
 *
 * <p>Sources. The folds marked (L) are those of Lucene's {@code ArabicNormalizer} (alef forms, alef maqsura, ta marbuta,
 * tatweel and the short vowels); the letters of other languages that write in Arabic script follow the code charts of
 * the Unicode Standard, block Arabic and its supplements.
 *
 * <p>Policy for hamza. Over or under an alef it is dropped with its alef kept, because writers leave it out at will. On
 * waw and ya the carrier is dropped and the hamza kept, because the carrier is what spelling traditions disagree on
 * (مسؤول in the Levant, مسئول in Egypt). A hamza on the line stays.
 */
final class FoldingTable {

    /** A character that goes, together with what it is called. */
    record Dropped(int first, int last, String why) {}

    /** Characters that become one character. */
    record Folded(String from, char to, String why) {}

    /** Marks that leave no trace. A mark extends the stretch of the letter that it stands on. */
    static final List<Dropped> MARKS = List.of(
            new Dropped(0x0610, 0x061A, "honorific signs"),
            new Dropped(0x0640, 0x0640, "tatweel (L)"),
            new Dropped(0x064B, 0x0652, "tashkeel (L)"),
            new Dropped(0x0656, 0x065F, "further vowel signs"),
            new Dropped(0x0670, 0x0670, "superscript alef"),
            new Dropped(0x06D6, 0x06DC, "Koranic signs"),
            new Dropped(0x06DF, 0x06E8, "Koranic signs"),
            new Dropped(0x06EA, 0x06ED, "Koranic signs"),
            new Dropped(0x0674, 0x0674, "high hamza"),
            new Dropped(0x0898, 0x089F, "signs of Arabic Extended-B"),
            new Dropped(0x08C9, 0x08FF, "signs of Arabic Extended-A"));

    /** Controls that nobody sees. */
    static final List<Dropped> CONTROLS = List.of(
            new Dropped(0x0000, 0x0008, "controls"),
            new Dropped(0x000E, 0x001B, "controls"),
            new Dropped(0x007F, 0x0084, "controls"),
            new Dropped(0x0086, 0x009F, "controls"),
            new Dropped(0x00AD, 0x00AD, "soft hyphen"),
            new Dropped(0x034F, 0x034F, "combining grapheme joiner"),
            new Dropped(0x061C, 0x061C, "Arabic letter mark"),
            new Dropped(0x180E, 0x180E, "Mongolian vowel separator"),
            new Dropped(0x200B, 0x200F, "zero-width space, joiners, direction marks"),
            new Dropped(0x202A, 0x202E, "bidi embeddings and overrides"),
            new Dropped(0x2060, 0x206F, "word joiner, bidi isolates"),
            new Dropped(0xFDD0, 0xFDEF, "noncharacters"),
            new Dropped(0xFFFE, 0xFFFF, "noncharacters"),
            new Dropped(0xFE00, 0xFE0F, "variation selectors"),
            new Dropped(0xFEFF, 0xFEFF, "byte order mark, zero-width no-break space"),
            new Dropped(0xFFF9, 0xFFFB, "interlinear annotation"));

    static final List<Folded> LETTERS = List.of(
            new Folded("أإآ", 'ا', "alef with hamza or madda (L)"),
            new Folded("ٱٲٳٵ", 'ا', "alef wasla, wavy and high hamza"),
            new Folded("ؤئٶٷٸ", 'ء', "hamza carriers"),
            new Folded("ىیېۍێےؠ", 'ي', "alef maqsura (L), Farsi, Pashto, Kurdish and Urdu ya"),
            new Folded("ۓ", 'ي', "Urdu ya with hamza"),
            new Folded("ةەہۂۃھۀۿ", 'ه', "ta marbuta (L), Kurdish, Urdu and Persian ha"),
            new Folded("کگڪڭګڬݣڰڱ", 'ك', "Farsi kaf, gaf and their kin: Arabic news write the same names with kaf"),
            new Folded("پٮ", 'ب', "peh"),
            new Folded("ٹ", 'ت', "Urdu tta"),
            new Folded("چڃڄ", 'ج', "tcheh"),
            new Folded("ڈڊ", 'د', "Urdu dda"),
            new Folded("ڑڕ", 'ر', "Urdu rra, Kurdish rolled ra"),
            new Folded("ژ", 'ز', "zheh"),
            new Folded("ڤڢڡڥ", 'ف', "veh, Maghrebi feh"),
            new Folded("ڧڨٯ", 'ق', "Maghrebi qaf, Tunisian gaf"),
            new Folded("ڵڶ", 'ل', "Kurdish dark lam"),
            new Folded("ںڻ", 'ن', "Urdu noon ghunna"),
            new Folded("ۄۆۇۈۋۅۉۊۏ", 'و', "Kurdish and Turkic vowels"));

    static final List<Folded> PUNCTUATION = List.of(
            new Folded("،٬﹐，、", ',', "commas and the Arabic thousands separator"),
            new Folded("٫", '.', "Arabic decimal separator"),
            new Folded("۔", '.', "Urdu full stop"),
            new Folded("؛", ';', "Arabic semicolon"),
            new Folded("؟⁇", '?', "Arabic question mark"),
            new Folded("٪", '%', "Arabic percent sign"),
            new Folded("٭", '*', "Arabic star"),
            new Folded("‐‑‒–—―−﹘﹣－", '-', "hyphens, dashes and minus"),
            new Folded("\u0085\u2028\u2029", ' ', "line separators"));

    /** Quotation marks of all shapes. */
    static final String QUOTES = "\"«»“”„‟‹›″‶〃「」『』〝〞〟❝❞＂";

    /** Marks that quote, but stand for an apostrophe between two letters. */
    static final String APOSTROPHES = "'‘’‚‛′‵`´＇ʼ";

    /** What is left of named references to quotation marks and spaces; the ampersand may be lost. */
    static final List<Remnant> REMNANTS = List.of(
            new Remnant("quot", '"'),
            new Remnant("ldquo", '"'),
            new Remnant("rdquo", '"'),
            new Remnant("laquo", '"'),
            new Remnant("raquo", '"'),
            new Remnant("lsquo", '"'),
            new Remnant("rsquo", '"'),
            new Remnant("nbsp", ' '));

    /** A named reference that was not resolved, and the character that it stands for. */
    record Remnant(String name, char to) {}

    /**
     * Compound names that are written joined as often as apart; they are brought apart. Every entry is in normalised
     * spelling, a space where the joint is. Only compounds that cannot be read as another word.
     */
    static final List<String> COMPOUNDS = List.of(
            "دير الزور",
            "دير البلح",
            "دير حافر",
            "راس العين",
            "عين عيسي",
            "عين العرب",
            "تل ابيض",
            "تل رفعت",
            "تل عفر",
            "تل ابيب",
            "جسر الشغور",
            "خان شيخون",
            "خان يونس",
            "كفر نبل",
            "معره النعمان",
            "بيت لحم",
            "بيت لاهيا",
            "بيت حانون",
            "ابو ظبي",
            "ابو كمال",
            "بور سعيد",
            "شرم الشيخ",
            "نيو يورك",
            "قطاع غزه");

    private FoldingTable() {}
}
