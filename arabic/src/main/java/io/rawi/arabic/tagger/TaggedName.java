package io.rawi.arabic.tagger;

import io.rawi.arabic.gazetteer.EntityType;

/**
 * A name that the tagger found.
 *
 * @param first its first token
 * @param last its last token
 * @param joined how many letters at the front of its first token belong to joined words: و in ومحمد
 * @param type what it names
 * @param confidence how sure the tagger is, 0 to 1
 */
public record TaggedName(int first, int last, int joined, EntityType type, float confidence) {}
