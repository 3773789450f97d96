package io.rawi.arabic.entity;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.Guard;
import io.rawi.arabic.gazetteer.Name;
import io.rawi.arabic.tagger.TaggedName;
import java.util.List;
import java.util.Set;

/**
 * The names that the trained tagger found in a text, as witnesses for doubtful names of the gazetteer: where it takes جدة
 * for a place, the city is meant and not a grandmother.
 */
final class TaggedSpans {

    /** Names less sure than this speak for nothing. */
    private static final float LEAST = 0.5f;

    /** Words that the tagger takes for names where they are none, or another's, in normalised spelling. */
    private static final Set<String> MISTAKEN = Set.of(
            "دوما", "سوريه", "بنين", "مالي", "كوبا", "جنين", "العقبه", "النيل", "حماس", "الجزيره", "مشهد", "العيون");

    private final TaggedName[] byFirst;

    TaggedSpans(int tokens, List<TaggedName> names) {
        byFirst = names.isEmpty() ? new TaggedName[0] : new TaggedName[tokens];
        for (TaggedName name : names) {
            byFirst[name.first()] = name;
        }
    }

    /**
     * Whether the tagger takes just these words for a name of this type. Behind a joined و it is no witness: it takes
     * many a verb for و and a name. Nor is it for names that are rather words, nor for persons.
     */
    boolean speakFor(Name name, Candidate candidate) {
        if (candidate.first() >= byFirst.length || byFirst[candidate.first()] == null) {
            return false;
        }
        TaggedName tagged = byFirst[candidate.first()];
        boolean told = name.guard() == Guard.PREPOSITION
                || name.guard() == Guard.QUOTED && name.entry().type() == EntityType.ORGANISATION;
        return told
                && tagged.last() == candidate.last()
                && tagged.type() == name.entry().type()
                && tagged.type() != EntityType.PERSON
                && tagged.confidence() >= LEAST
                && (candidate.taken() == 0 || candidate.taken() == tagged.joined() && candidate.taken() > 1)
                && !(name.words().size() == 1 && MISTAKEN.contains(name.words().get(0)));
    }
}
