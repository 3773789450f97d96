package io.rawi.enrich.story;

import io.rawi.arabic.normalise.NormalisedText;
import io.rawi.schema.Article;
import io.rawi.schema.EntityMention;
import io.rawi.schema.StoryFeatures;
import io.rawi.schema.StoryName;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads off an article what tells its story: its first terms, its headline, whom and what it names. */
public final class StoryFeaturesReader {

    private static final int MOST_NAMES = 12;

    private StoryFeaturesReader() {}

    private static final class Named {

        private final StoryName name;
        private int times;

        Named(EntityMention mention) {
            String id = mention.getEntityId().orElseThrow();
            name = new StoryName(id, mention.getName().orElse(mention.getSurface()), mention.getType());
        }
    }

    /** The features of an article and its text in normalised spelling. */
    public static StoryFeatures of(Article article, NormalisedText normalised) {
        return new StoryFeatures(
                StoryTerms.of(normalised, article.getBodyStart()), article.getTitle(), names(article.getEntities()));
    }

    private static List<StoryName> names(List<EntityMention> mentions) {
        Map<String, Named> byId = new LinkedHashMap<>();
        for (EntityMention mention : mentions) {
            mention.getEntityId().ifPresent(id -> byId.computeIfAbsent(id, first -> new Named(mention)).times++);
        }
        // A stable order: of those named equally often the one named first comes first.
        return byId.values().stream()
                .sorted(Comparator.comparingInt((Named named) -> named.times).reversed())
                .limit(MOST_NAMES)
                .map(named -> named.name)
                .toList();
    }
}
