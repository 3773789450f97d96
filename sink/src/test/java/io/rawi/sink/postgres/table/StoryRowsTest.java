package io.rawi.sink.postgres.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rawi.schema.EntityType;
import io.rawi.schema.Story;
import io.rawi.schema.StoryEntity;
import io.rawi.sink.postgres.Records;
import io.rawi.sink.postgres.table.CopiedRows.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryRowsTest {

    private static Map<String, Value> row(Story story) {
        return CopiedRows.of(StoryRows.of(List.of(story)).get(0)).get(0);
    }

    @Test
    void shouldPutEachFieldIntoItsColumn() {
        Map<String, Value> row = row(Story.newBuilder(Records.story("s1", 4, List.of("a")))
                .setHeadline("فيضان في الوادي")
                .setFirstSeen(Instant.parse("2024-03-01T08:00:00Z"))
                .setLastSeen(Instant.parse("2024-03-02T09:30:00.500Z"))
                .setPublishers(List.of("akhbar.example", "sahafa.example"))
                .setLanguages(List.of("ar", "fr"))
                .setEntities(List.of(new StoryEntity("org:rescue", "فرق الإنقاذ", EntityType.ORGANISATION, 3)))
                .setPlaces(List.of(new StoryEntity("place:valley", "الوادي", EntityType.LOCATION, 2)))
                .setMergedInto("s0")
                .setClosed(true)
                .build());

        assertThat(row.get("story_id").text()).isEqualTo("s1");
        assertThat(row.get("headline").text()).isEqualTo("فيضان في الوادي");
        assertThat(row.get("first_seen").time()).isEqualTo(Instant.parse("2024-03-01T08:00:00Z"));
        assertThat(row.get("last_seen").time()).isEqualTo(Instant.parse("2024-03-02T09:30:00.500Z"));
        assertThat(row.get("publishers").texts()).containsExactly("akhbar.example", "sahafa.example");
        assertThat(row.get("languages").texts()).containsExactly("ar", "fr");
        assertThat(row.get("entities").json()).contains("org:rescue").doesNotContain("place:valley");
        assertThat(row.get("places").json()).contains("place:valley").doesNotContain("org:rescue");
        assertThat(row.get("merged_into").text()).isEqualTo("s0");
        assertThat(row.get("closed").bool()).isTrue();
        assertThat(row.get("engine").text()).isEqualTo("1.0");
        assertThat(row.get("models").text()).isEqualTo("none");
        assertThat(row.get("gazetteer").text()).isEqualTo("2024.1");
        assertThat(row.get("revision").integer()).isEqualTo(4);
    }

    @Test
    void shouldHoldNullOnlyForAStoryThatWasNotMerged() {
        Map<String, Value> row = row(Records.story("s1", 1, List.of()));

        assertThat(CopiedRows.nulls(row)).containsExactly("merged_into");
        assertThat(row.get("languages").texts()).isEmpty();
        assertThat(row.get("places").json()).isEqualTo("[]");
    }

    @Test
    void shouldNumberTheArticlesOfEachStoryFromZeroInTheirOrder() {
        TableRows articles = StoryRows.of(List.of(
                        Records.story("s1", 1, List.of("z", "a")),
                        Records.story("s2", 1, List.of()),
                        Records.story("s3", 1, List.of("a"))))
                .get(1);

        assertThat(CopiedRows.of(articles))
                .extracting(
                        row -> row.get("story_id").text(),
                        row -> row.get("position").integer(),
                        row -> row.get("article_id").text())
                .containsExactly(tuple("s1", 0, "z"), tuple("s1", 1, "a"), tuple("s3", 0, "a"));
    }

    @Test
    void shouldNameItsTablesWithTheRevisionsFirst() {
        assertThat(StoryRows.TABLES.tables().get(0)).isEqualTo("stories");
        assertThat(StoryRows.of(List.of()))
                .extracting(rows -> rows.table().name())
                .isEqualTo(StoryRows.TABLES.tables());
        assertThat(EventRows.of(List.of()))
                .extracting(rows -> rows.table().name())
                .isEqualTo(EventRows.TABLES.tables());
    }
}
