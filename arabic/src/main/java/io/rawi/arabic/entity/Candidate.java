package io.rawi.arabic.entity;

import io.rawi.arabic.gazetteer.Name;
import java.util.List;

/**
 * A stretch of tokens that spells a name.
 *
 * @param first its first token
 * @param last its last token
 * @param start where in the normalised text it begins, behind proclitics; at لل where they took up its article
 * @param taken how many letters the proclitics take
 * @param names whom it may name
 */
record Candidate(int first, int last, int start, int taken, List<Name> names) {}
