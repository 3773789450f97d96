package io.rawi.arabic.gazetteer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What must stand around a name before it is taken for one. Many names are words as well: حمص is a city and chickpeas,
 * هجين a town and "hybrid".
 */
public enum Guard {
    /** Nothing: the name means nothing else. */
    FREE,
    /**
     * Quotation marks or brackets around it; for a place a cue before it (مدينة, ريف, محافظة ...) or in it, or a place
     * listed before it; or a free mention of the same region, below the country, anywhere in the article.
     */
    CUE,
    /**
     * As {@link #CUE}; for a place a preposition that goes with places will do as well (في حمص), for anything else that
     * its country is named in the article.
     */
    PREPOSITION,
    /** Quotation marks or round brackets around it, or the same bearer named in full somewhere in the article. */
    QUOTED,
    /**
     * As {@link #CUE} in what stands beside it, and its region below the country named as well: for villages whose name
     * is a common word (الشجرة, القدم) or the name of many.
     */
    LOCAL,
    /** The same bearer named in full somewhere in the article. */
    SUPPORTED,
    /**
     * As {@link #SUPPORTED}, and the trained tagger takes just these words for a name: for family names that are first
     * names and words as well (صالح).
     */
    NAMED;

    /** The guard of a word in a gazetteer file: its name in lower case. */
    static Optional<Guard> of(String word) {
        return Arrays.stream(values())
                .filter(guard -> guard.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
