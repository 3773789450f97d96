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
            "دوما", "سوريه", "بنين", "مالي", "كوبا", "جنين", "العقبه", "النيل", "حماس", "الجزيره", "مشهد", "العيون",
            "سيول");

    private final List<TaggedName> names;

    /**
     * @param names in the order of the text
     */
    TaggedSpans(List<TaggedName> names) {
        this.names = names;
    }

    /** The name that begins at a token, or null: asked for every doubtful candidate, so nothing is made for the answer. */
    private TaggedName beginningAt(int token) {
        int low = 0;
        int high = names.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int first = names.get(middle).first();
            if (first == token) {
                return names.get(middle);
            }
            low = first < token ? middle + 1 : low;
            high = first < token ? high : middle - 1;
        }
        return null;
    }

    /** Whether the tagger takes just these words for a name of any type. */
    boolean areWhole(Candidate candidate) {
        TaggedName tagged = beginningAt(candidate.first());
        return tagged != null && tagged.last() == candidate.last() && tagged.confidence() >= LEAST;
    }

    /**
     * Whether the tagger takes just these words for a name of this type. Behind a joined و it is no witness: it takes
     * many a verb for و and a name. Nor is it for names that are rather words, nor for persons.
     */
    boolean speakFor(Name name, Candidate candidate) {
        boolean told = name.guard() == Guard.PREPOSITION
                || name.guard() == Guard.QUOTED && name.entry().type() == EntityType.ORGANISATION;
        TaggedName tagged = told ? beginningAt(candidate.first()) : null;
        return tagged != null
                && tagged.last() == candidate.last()
                && tagged.type() == name.entry().type()
                && tagged.type() != EntityType.PERSON
                && tagged.confidence() >= LEAST
                && (candidate.taken() == 0 || candidate.taken() == tagged.joined() && candidate.taken() > 1)
                && !(name.words().size() == 1 && MISTAKEN.contains(name.words().get(0)));
    }
}
