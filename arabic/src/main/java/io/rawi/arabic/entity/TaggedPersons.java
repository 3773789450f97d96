package io.rawi.arabic.entity;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.tagger.TaggedName;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends the persons of the trained tagger where their words show that it took too much: two persons joined by و are two,
 * and a rank before a name is none of it. All words in normalised spelling.
 */
final class TaggedPersons {

    /** Names that begin with the letter of "and". */
    private static final Set<String> OWN = Set.of(
            "وليد", "واءل", "وسام", "وسيم", "وفاء", "وفيق", "وجدي", "وجيه", "وهيب", "وهبه", "وهبي", "وديع", "وداد",
            "ورده", "واصل", "واصف", "والتر", "واين", "وايت", "وايد", "واتسون", "وودز", "وودي", "وولف", "وليام",
            "ويليام", "ويليامز", "ويلسون", "ويندي", "ويتني", "وانغ", "وانج", "وصفي", "وضاح", "ولاء", "ونيس", "وحيد",
            "وليم", "وينستون", "وين", "ويست", "ويلز", "ووكر", "وارن", "وارنر", "ولد", "ونوس", "وطفه", "وهدان", "والاس",
            "وحش", "وردي", "ورد", "وزان", "وكيل", "وسوف", "وتار", "وافي", "وقاص", "وهاب", "واكد", "والي", "واعظ");

    /** Words behind which a name goes on, whatever the next one begins with. */
    private static final Set<String> GOES_ON = Set.of("بن", "ابن", "بنت", "ابو", "ابي", "ام", "ال", "عبد", "ولد", "دي");

    /** Ranks and the like that stand before names and are none. */
    private static final Set<String> TITLES = Set.of(
            "الرقيب",
            "العقيد",
            "العميد",
            "اللواء",
            "المقدم",
            "النقيب",
            "الملازم",
            "العريف",
            "الجندي",
            "الفريق",
            "المشير",
            "الدكتور",
            "الدكتوره",
            "المهندس",
            "المهندسه",
            "الاستاذ",
            "البروفيسور",
            "الجنرال",
            "الكابتن",
            "المحامي",
            "الاعلامي",
            "الاعلاميه",
            "الصحافي",
            "الصحفي",
            "الفنان",
            "الفنانه",
            "الرءيس",
            "الوزير",
            "المدرب",
            "اللاعب",
            "الحكم",
            "المستشار",
            "السفير",
            "النايب",
            "الناءب",
            "زميله",
            "زميلهم",
            "شقيقه",
            "نجله",
            "جثمان",
            "الشهيد");

    /** Words that go on a list of persons with the title of the next. */
    private static final Set<String> CONTINUES = Set.of(
            "ومعالي", "وسمو", "وسعاده", "وفضيله", "وحارس", "وحارسي", "وزوجه", "ورءيس", "ووزير", "ومدير", "وقاءد");

    private TaggedPersons() {}

    /** The persons of one name that the tagger found; the name itself where it is no person's or nothing is to mend. */
    static List<TaggedName> of(TokenisedText words, TaggedName name) {
        if (name.type() != EntityType.PERSON) {
            return List.of(name);
        }
        Tokens tokens = words.tokens();
        int first = name.first();
        while (first <= name.last() && TITLES.contains(word(tokens, first))) {
            first++;
        }
        if (first > name.last()) {
            return isRank(tokens, name) ? List.of() : List.of(name);
        }
        List<TaggedName> found = new ArrayList<>(1);
        int joined = first == name.first() ? name.joined() : 0;
        int begin = first;
        for (int token = first + 2; token <= name.last(); token++) {
            if (token - begin >= 2 && isAnother(tokens, token)) {
                found.add(part(name, begin, token - 1, joined));
                begin = token;
                joined = 1;
            }
        }
        boolean noName = !found.isEmpty() && begin == name.last() && isWord(tokens.text(begin));
        if (!noName) {
            found.add(part(name, begin, name.last(), joined));
        }
        return found;
    }

    /** How many letters of a person's name behind another are its و; the tagger cuts it off known names only. */
    static int joinedBehindPerson(Tokens tokens, TaggedName name) {
        return name.joined() == 0 && name.type() == EntityType.PERSON && isAnother(tokens, name.first())
                ? 1
                : name.joined();
    }

    private static boolean isAnother(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        return text.charAt(start) == 'و'
                && tokens.end(token) - start >= 4
                && !OWN.contains(word(tokens, token))
                && !(token > 0 && GOES_ON.contains(word(tokens, token - 1)));
    }

    /** A last word alone that goes on the sentence and names nobody: والشيخ, ومعالي, وفرقته. */
    private static boolean isWord(String word) {
        return word.startsWith("وال") || word.endsWith("ته") || CONTINUES.contains(word);
    }

    /** الجندي أول: a rank with its grade. */
    private static boolean isRank(Tokens tokens, TaggedName name) {
        int behind = name.last() + 1;
        return behind < tokens.count() && word(tokens, behind).equals("اول");
    }

    private static TaggedName part(TaggedName name, int first, int last, int joined) {
        return new TaggedName(first, last, joined, name.type(), name.confidence());
    }

    private static String word(Tokens tokens, int token) {
        return tokens.text(token);
    }
}
