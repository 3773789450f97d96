package io.rawi.arabic.coreference;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads الأخير as the latter: whoever was named last before it in its paragraph. Behind a noun it is an adjective (الجيب
 * الأخير, كتابه الأخير), so one counts only behind words that no adjective follows.
 */
final class Latter {

    private static final float CONFIDENCE = 0.6f;
    private static final String WORD = "الاخير";

    /** Particles, prepositions and verbs in the spelling of normalised text; و and ف before them are left aside. */
    private static final Set<String> BEFORE = Set.of(
            """
            ان بان لان كان كانت لكن مع من الي علي عن ضد قبل بعد لدي عند بين قال قالت اكد اكدت نفي نفت اعلن اعلنت
            نفذه نفذها شنه شنها اطلقه اطلقها تبناه تبناها اعلنه اعلنها رفضه رفضها سيطر سيطرت رد ردت يسعي تسعي لكون كون
            """
                    .strip()
                    .split("\\s+"));

    private Latter() {}

    /** Whom a word stands for, if it is such a word. */
    static Optional<Reference> at(TokenisedText words, List<EntityMention> mentions, NamedTokens named, int token) {
        Tokens tokens = words.tokens();
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        boolean joined = tokens.text().startsWith("للاخير", start)
                && (length == 6 || length == 7 && tokens.text().charAt(start + 6) == 'ه');
        boolean alone = tokens.text().startsWith(WORD, start)
                && (length == WORD.length()
                        || length == WORD.length() + 1 && tokens.text().charAt(start + WORD.length()) == 'ه');
        if (!joined && !alone) {
            return Optional.empty();
        }
        boolean behind = joined || token > 0 && tokens.touchesNext(token - 1) && isBefore(tokens.text(token - 1));
        if (!behind || joined && token > 0 && tokens.touchesNext(token - 1) && isDefinite(tokens.text(token - 1))) {
            return Optional.empty();
        }
        for (int m = mentions.size() - 1; m >= 0; m--) {
            EntityMention mention = mentions.get(m);
            if (named.last(m) < token) {
                if (words.text()
                                .substring(
                                        mention.span().end(),
                                        words.original(token, token).start())
                                .indexOf('\n')
                        >= 0) {
                    return Optional.empty();
                }
                if (mention.type() == EntityType.ORGANISATION || mention.type() == EntityType.PERSON) {
                    return Optional.of(Reference.to(mention, token, 0, CONFIDENCE));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBefore(String word) {
        boolean joined = word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
        return BEFORE.contains(word) || joined && BEFORE.contains(word.substring(1));
    }

    /** Behind a definite noun with ل before it, the adjective is the noun's: للجيب الأخير. */
    private static boolean isDefinite(String word) {
        return word.startsWith("لل");
    }
}
