package io.rawi.arabic.entity;

import io.rawi.arabic.Span;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.util.Optional;

/**
 * A name in the text.
 *
 * @param span where the name stands, without proclitics and quotation marks. Where the preposition ل took up the article
 *     of the name (لليمن is ل and اليمن) it belongs to the name: the span begins at the first of the two lams
 * @param surface the name as it stands there
 * @param type person, organisation, location or other
 * @param method how it was recognised
 * @param entry what it names, where the gazetteer knows it
 * @param confidence how sure the recogniser is, 0 to 1
 */
public record EntityMention(
        Span span, String surface, EntityType type, Method method, Optional<GazetteerEntry> entry, float confidence) {

    /** How a mention was recognised. */
    public enum Method {
        GAZETTEER,
        TAGGER,
        COREFERENCE
    }
}
