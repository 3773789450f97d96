package io.rawi.arabic.coreference;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.token.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Family names of persons named in full before. Alone they are often words (العربي, الشمالي), so one counts where a verb
 * of saying or a title stands before it: وأضاف العربي.
 */
final class FamilyNames {

    /** Verbs and titles, in normalised spelling. */
    private static final Set<String> CUES = Set.of(
            """
                    قال قالت يقول ذكر ذكرت اضاف اضافت اكد اكدت اوضح اوضحت اشار اشارت اعتبر اعتبرت صرح صرحت اعلن اعلنت راي
                    شدد شددت بين بينت لفت لفتت تابع تابعت كشف كشفت دعا طالب حذر وصف نفي نفت افاد افادت رد ردت انتقد
                    استطرد ختم نوه نبه اعرب عبر وجه كتب توقع بحث التقي زار وصل غادر استقبل تطرق زعم اتهم
                    الرءيس الوزير العميد العقيد اللواء الفريق المقدم الراءد النقيب الجنرال السيد السيده الدكتور المهندس
                    الشيخ السفير المبعوث النءاب القاءد القيادي المتحدث الناطق المشير الملازم الاستاذ البروفيسور
                    """
                    .strip()
                    .split("\\s+"));

    private static final int SHORTEST = 3;

    /** Last words of names that are others' alone: قال الله is not عبد الله. */
    private static final Set<String> NO_FAMILIES =
            Set.of("الله", "الرحمن", "الدين", "الاسلام", "النبي", "الرسول", "الملك");

    private final Map<String, Integer> persons = new HashMap<>();
    /** A bit for the hash of each family name: most words share theirs with none and need not be cut out. */
    private long hashes;

    /** Takes note of a person named in full; a family name of two different persons names nobody. */
    void add(Tokens tokens, List<EntityMention> mentions, int mention, int first, int last) {
        if (mentions.get(mention).type() != EntityType.PERSON || first == last) {
            return;
        }
        String family = tokens.text(last);
        Integer before = persons.get(family);
        if (family.length() < SHORTEST || NO_FAMILIES.contains(family)) {
            return;
        }
        boolean another = before != null
                && (before == NamedTokens.NONE || !Identity.same(mentions.get(before), mentions.get(mention)));
        hashes |= 1L << tokens.hash(last);
        persons.put(family, another ? NamedTokens.NONE : before == null ? mention : before);
    }

    /** The person whose family name a word is, or {@link NamedTokens#NONE}. */
    int person(Tokens tokens, int token) {
        if ((hashes & 1L << tokens.hash(token)) == 0 || token == 0 || !tokens.touchesNext(token - 1)) {
            return NamedTokens.NONE;
        }
        Integer person = persons.get(tokens.text(token));
        return person != null && announced(tokens.text(token - 1)) ? person : NamedTokens.NONE;
    }

    private static boolean announced(String before) {
        boolean joined = before.length() > SHORTEST && (before.charAt(0) == 'و' || before.charAt(0) == 'ف');
        return CUES.contains(before) || joined && CUES.contains(before.substring(1));
    }
}
