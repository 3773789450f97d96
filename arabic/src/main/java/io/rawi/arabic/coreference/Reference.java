package io.rawi.arabic.coreference;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.util.Optional;

/**
 * A word that refers to somebody named elsewhere.
 *
 * @param token the word
 * @param taken how many letters of it are proclitics
 * @param type what it refers to
 * @param entry whom, where the gazetteer knows it
 * @param confidence how sure that is, 0 to 1
 */
record Reference(int token, int taken, EntityType type, Optional<GazetteerEntry> entry, float confidence) {

    /** A reference to a mention: no surer than that is. */
    static Reference to(EntityMention mention, int token, int taken, float confidence) {
        return new Reference(token, taken, mention.type(), mention.entry(), Math.min(confidence, mention.confidence()));
    }
}
