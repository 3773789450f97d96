package io.rawi.sink.postgres.table;

import io.rawi.schema.Story;
import java.util.Collection;
import java.util.List;

/** The rows of stories. */
final class StoryRows {

    static final KeyedTables<Story> TABLES = new KeyedTables<>(
            "story_id", List.of("stories", "story_articles"), Story::getStoryId, Story::getRevision, StoryRows::of);

    private static final Table STORIES = Table.of(
            "stories",
            "story_id",
            "headline",
            "first_seen",
            "last_seen",
            "publishers",
            "languages",
            "entities",
            "places",
            "merged_into",
            "closed",
            "engine",
            "models",
            "gazetteer",
            "revision");
    private static final Table STORY_ARTICLES = Table.of("story_articles", "story_id", "position", "article_id");

    private StoryRows() {}

    static List<TableRows> of(Collection<Story> records) {
        TableRows stories = new TableRows(STORIES);
        TableRows articles = new TableRows(STORY_ARTICLES);
        for (Story story : records) {
            story(stories, story);
            int position = 0;
            for (String article : story.getArticleIds()) {
                articles.row().text(story.getStoryId()).integer(position++).text(article);
            }
        }
        return List.of(stories, articles);
    }

    private static void story(TableRows rows, Story story) {
        rows.row()
                .text(story.getStoryId())
                .text(story.getHeadline())
                .time(story.getFirstSeen())
                .time(story.getLastSeen())
                .texts(story.getPublishers())
                .texts(story.getLanguages())
                .json(Json.entities(story.getEntities()))
                .json(Json.entities(story.getPlaces()))
                .text(story.getMergedInto())
                .bool(story.getClosed())
                .text(story.getVersions().getEngine())
                .text(story.getVersions().getModels())
                .text(story.getVersions().getGazetteer())
                .integer(story.getRevision());
    }
}
