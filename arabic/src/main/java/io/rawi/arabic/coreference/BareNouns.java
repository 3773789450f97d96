package io.rawi.arabic.coreference;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.normalise.Normaliser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells mentions that are no more than a class noun or a role (ميليشيا, القيادي, الريف) from names. */
final class BareNouns {

    private static final String ARTICLE = "ال";
    private static final int LONGEST = 12;

    /** Roles, parts of the land and of the front, in normalised spelling, without the article. */
    private static final String MORE =
            """
            قيادي قاءد متحدث ناطق مراسل مصدر مصادر مسلح مسلحون مسلحين عناصر مدنيون مدنيين ريف جيب باديه بساتين حدود
            منطقه مناطق جبهه محور مواقع قوات فصاءل ميليشيات مليشيات طيران جيب معبر حقل منازل
            سيدي تعفيش
            """;

    private final Set<String> words = new HashSet<>();

    BareNouns(List<ClassNoun> classes) {
        classes.forEach(noun -> words.add(noun.word()));
        words.addAll(List.of(MORE.strip().split("\\s+")));
    }

    /** The mentions without those that the trained tagger alone took for names. */
    List<EntityMention> without(List<EntityMention> mentions) {
        boolean none = true;
        for (EntityMention mention : mentions) {
            none &= !isBare(mention);
        }
        return none
                ? mentions
                : mentions.stream().filter(mention -> !isBare(mention)).toList();
    }

    private boolean isBare(EntityMention mention) {
        String surface = mention.surface();
        if (mention.method() != EntityMention.Method.TAGGER
                || surface.length() > LONGEST
                || surface.indexOf(' ') >= 0) {
            return false;
        }
        String word = Normaliser.normalise(surface).text();
        return words.contains(word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word);
    }
}
