package io.rawi.enrich.story;

import io.rawi.schema.Fingerprint;
import io.rawi.schema.StoryFeatures;
import io.rawi.schema.StoryName;
import java.util.Comparator;
import java.util.List;

/**
 * What a story keeps of one of its articles.
 *
 * @param time the article's own time, milliseconds UTC
 * @param copy whether it repeats another one to the letter, so that comparing with it tells nothing new
 * @param title its headline, empty where it has none
 * @param titleTerms the terms of that
 * @param names whom and what it names, each once
 */
record StoryMember(
        String articleId,
        long time,
        boolean copy,
        String publisher,
        String language,
        String title,
        List<Integer> titleTerms,
        List<StoryName> names)
        implements Comparable<StoryMember> {

    private static final Comparator<StoryMember> ORDER =
            Comparator.comparingLong(StoryMember::time).thenComparing(StoryMember::articleId);

    StoryMember {
        titleTerms = List.copyOf(titleTerms);
        names = List.copyOf(names);
    }

    static StoryMember of(Fingerprint fingerprint, StoryFeatures features, boolean copy) {
        return new StoryMember(
                fingerprint.getArticleId(),
                fingerprint.getArticleTime().toEpochMilli(),
                copy,
                fingerprint.getSource(),
                fingerprint.getLanguage(),
                features.getTitle(),
                StoryTerms.ofHeadline(features.getTerms()),
                features.getNames());
    }

    @Override
    public int compareTo(StoryMember other) {
        return ORDER.compare(this, other);
    }
}
