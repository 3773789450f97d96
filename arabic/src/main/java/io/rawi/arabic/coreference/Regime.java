package io.rawi.arabic.coreference;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.token.Proclitics;
import io.rawi.arabic.token.Tokens;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads النظام as the Syrian government where the article calls the army "the regime's forces" and so says whose it is.
 * Elsewhere the word is "the order", and what the gazetteer names "the Syrian regime" is found by its class noun.
 */
final class Regime {

    private static final float CONFIDENCE = 0.8f;
    private static final String WORD = "النظام";
    private static final String RESTORED = "نظام";
    private static final String ARMY = "org:syrian-army";
    private static final String GOVERNMENT = "org:syrian-government";

    private final Optional<GazetteerEntry> government;

    Regime(Collection<GazetteerEntry> known) {
        government =
                known.stream().filter(entry -> entry.id().equals(GOVERNMENT)).findFirst();
    }

    /** Whether the article calls the army so. */
    boolean isSpokenOf(List<EntityMention> mentions) {
        return government.isPresent()
                && mentions.stream()
                        .anyMatch(mention -> mention.surface().endsWith(WORD)
                                && mention.entry()
                                        .filter(entry -> entry.id().equals(ARMY))
                                        .isPresent());
    }

    /** The government that a word stands for, if it is such a word and no adjective or noun says whose order it is. */
    Optional<Reference> at(Tokens tokens, int token, Proclitics proclitics, int reading) {
        int taken = proclitics.taken(reading);
        int start = tokens.start(token) + taken;
        boolean folded = !proclitics.restored(reading).isEmpty();
        String word = folded ? RESTORED : WORD;
        if (tokens.end(token) - start != word.length() || !tokens.text().startsWith(word, start)) {
            return Optional.empty();
        }
        boolean described = tokens.touchesNext(token) && tokens.text().startsWith("ال", tokens.start(token + 1));
        return described
                ? Optional.empty()
                : Optional.of(new Reference(
                        token, folded ? taken - 2 : taken, EntityType.ORGANISATION, government, CONFIDENCE));
    }
}
