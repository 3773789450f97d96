package io.rawi.sink.postgres;

import static io.rawi.sink.postgres.Records.article;
import static io.rawi.sink.postgres.Records.copyOf;
import static io.rawi.sink.postgres.Records.event;
import static io.rawi.sink.postgres.Records.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.rawi.schema.NewsEvent;
import io.rawi.schema.Story;
import io.rawi.sink.postgres.TestServer.TestDatabase;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class PostgresSinkTest {

    private final TestDatabase database = TestServer.freshDatabase();
    private final FakeCluster cluster = new FakeCluster();

    private void write(SpecificRecord... records) {
        cluster.publish(records);
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(records.length);
        }
    }

    @Test
    void shouldShowOneRowForEachPage() {
        write(article("d1", "c1", 1), copyOf("d1-c1", article("d2", "c1", 1)));

        assertThat(database.rows("SELECT article_id, source, language, charset, time, duplicate_of FROM articles"
                        + " ORDER BY 1"))
                .containsExactly(
                        "d1-c1|akhbar.example|ar|windows-1256|2024-03-05 12:00:00+00|null",
                        "d2-c1|akhbar.example|ar|windows-1256|2024-03-05 12:00:00+00|d1-c1");
        assertThat(database.rows("SELECT article_id, copies FROM originals")).containsExactly("d1-c1|1");
        assertThat(database.rows("SELECT duplicate_of, kind, similarity, containment, evidence FROM duplicates"))
                .containsExactly("d1-c1|EXACT_COPY|1|0.5|{ثلاثة/أربعة}");
    }

    @Test
    void shouldKeepWhatDoesNotFitColumnsAsJson() {
        write(article("d1", "c1", 1));

        assertThat(database.value("SELECT attributes->>'section', languages->0->>'language', decoding->>'evidence',"
                        + " decoding->>'overruled', decoding->>'replaced' FROM articles"))
                .isEqualTo("محليات|ar|DETECTED|ISO-8859-1|1");
    }

    @Test
    void shouldWriteTheAnnotationsOfAnArticle() {
        write(article("d1", "c1", 1));

        assertThat(database.rows(
                        "SELECT position, surface, type, method, entity_id, name_en, kind, latitude, longitude,"
                                + " within, confidence FROM mentions"))
                .containsExactly("0|الوادي الأخضر|LOCATION|GAZETTEER|place:green-valley|Green Valley|town|35.5|40.25"
                        + "|{place:district,place:country}|0.75");
        assertThat(database.rows("SELECT substring(text FROM span_start + 1 FOR span_end - span_start)"
                        + " FROM mentions JOIN articles USING (article_id)"))
                .containsExactly("الوادي الأخضر");
        assertThat(database.rows("SELECT phrase, type, value, precision, starts, ends, contradictory FROM times"))
                .containsExactly("يوم الثلاثاء|DATE|2024-03-05|DAY|2024-03-05 00:00:00+00|2024-03-06 00:00:00+00|f");
        assertThat(database.rows("SELECT phrase, low, best, high, counted, counted_start FROM quantities"))
                .containsExactly("ثلاثة أشخاص|null|3|null|أشخاص|54");
        assertThat(database.rows("SELECT text, rule FROM removed")).containsExactly("شارك الخبر|share-bar");
    }

    @Test
    void shouldWriteStoriesWithTheirArticles() {
        write(story("s1", 1, List.of("d1-c1", "d2-c1")), story("s1", 2, List.of("d2-c1", "d1-c1", "d3-c3")));

        assertThat(database.rows("SELECT story_id, revision, last_seen, publishers, entities->0->>'name' FROM stories"))
                .containsExactly("s1|2|2024-03-05 12:02:00+00|{akhbar.example}|الوادي الأخضر");
        assertThat(database.rows("SELECT position, article_id FROM story_articles ORDER BY 1"))
                .containsExactly("0|d2-c1", "1|d1-c1", "2|d3-c3");
    }

    @Test
    void shouldLeadFromTheIdOfAMergedStoryToTheArticlesOfTheOneThatStays() {
        Story gone = story("s2", 2, List.of());
        gone.setMergedInto("s1");
        gone.setClosed(true);
        write(
                story("s1", 1, List.of("d1-c1", "d2-c1")),
                story("s2", 1, List.of("d3-c3", "d4-c3")),
                story("s1", 2, List.of("d1-c1", "d2-c1", "d3-c3", "d4-c3")),
                gone);

        assertThat(database.rows("SELECT article_id FROM stories JOIN story_articles"
                        + " ON story_articles.story_id = coalesce(merged_into, stories.story_id)"
                        + " WHERE stories.story_id = 's2' ORDER BY position"))
                .containsExactly("d1-c1", "d2-c1", "d3-c3", "d4-c3");
        assertThat(database.rows("SELECT closed FROM stories WHERE story_id = 's2'"))
                .containsExactly("t");
        assertThat(database.rows("SELECT article_id FROM story_articles WHERE story_id = 's2'"))
                .isEmpty();
    }

    @Test
    void shouldWriteEventsWithSidesAndTolls() {
        write(article("d1", "c1", 1), event("d1-c1", 0, 1), event("d1-c1", 0, 4));

        assertThat(database.rows(
                        "SELECT event_id, source, type, place_id, place_within, geo_precision, starts, revision"
                                + " FROM reported_events"))
                .containsExactly("d1-c1/0|akhbar.example|Battles|place:green-valley|{place:district}|1"
                        + "|2024-03-05 00:00:00+00|4");
        assertThat(database.rows("SELECT role, phrase, span_start FROM event_sides"))
                .containsExactly("PARTICIPANT|مسلحون|3");
        assertThat(database.rows("SELECT kind, low, best, high, victim_group FROM event_tolls"))
                .containsExactly("WOUNDED|null|4|null|unknown");
    }

    @Test
    void shouldKeepWithdrawnEventsOutOfTheReportedOnes() {
        NewsEvent withdrawn =
                NewsEvent.newBuilder(event("d1-c1", 0, 2)).setWithdrawn(true).build();

        write(article("d1", "c1", 1), withdrawn, event("d1-c1", 0, 1));

        assertThat(database.rows("SELECT withdrawn, revision FROM events")).containsExactly("t|2");
        assertThat(database.rows("SELECT event_id FROM reported_events")).isEmpty();
    }

    @Test
    void shouldLeaveNoAnnotationsOfAReplacedRecordBehind() {
        write(article("d1", "c1", 1));
        var bare = article("d1", "c1", 2);
        bare.getArticle().setEntities(List.of());
        bare.getArticle().setTimes(List.of());
        cluster.publish(bare);
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(1);
        }

        assertThat(database.rows("SELECT revision FROM articles")).containsExactly("2");
        assertThat(database.rows("SELECT * FROM mentions")).isEmpty();
        assertThat(database.rows("SELECT * FROM times")).isEmpty();
        assertThat(database.rows("SELECT count(*) FROM quantities")).containsExactly("1");
    }

    @Test
    void shouldCountMentionsByDayAndFindWordsByIndex() {
        write(article("d1", "c1", 1), copyOf("d1-c1", article("d2", "c1", 1)));

        assertThat(database.rows("SELECT day, entity_id, name_en, mentions, articles, originals, sources"
                        + " FROM mentions_by_day"))
                .containsExactly("2024-03-05|place:green-valley|Green Valley|2|2|1|1");
        assertThat(database.rows("SELECT article_id FROM articles"
                        + " WHERE words @@ plainto_tsquery('simple', 'بلده الوادي') ORDER BY 1"))
                .containsExactly("d1-c1", "d2-c1");
        database.run("ALTER DATABASE " + database.value("SELECT current_database()") + " SET enable_seqscan = off");
        assertThat(String.join(
                        "\n",
                        database.rows("EXPLAIN SELECT article_id FROM articles"
                                + " WHERE words @@ plainto_tsquery('simple', 'بلده')")))
                .contains("revisions_words");
    }

    @Test
    void shouldTellLagAndNoteOffsetsForThoseWhoWatchTheGroup() {
        cluster.publish(article("d1", "c1", 1), article("d2", "c1", 1));
        FakeConnection connection = cluster.connect();
        try (RunningSink sink = new RunningSink(connection, database.config(), StatementObserver.NONE)) {
            sink.awaitDone(2);
            assertThat(connection.noted().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(2);
            sink.await(() -> sink.sink.status().lag() == 0);
            assertThat(sink.sink.status().connected()).isTrue();
            assertThat(sink.sink.status().lastError()).isEmpty();
        }
    }

    @Test
    void shouldEndPromptlyWhenClosedAndRunOnlyOnce() {
        RunningSink sink = RunningSink.of(cluster, database);
        sink.await(() -> sink.sink.status().connected());
        long before = System.nanoTime();
        sink.close();

        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
        assertThat(sink.sink.status().state()).isEqualTo(SinkStatus.State.CLOSED);
        assertThatIllegalStateException().isThrownBy(sink.sink::run);
    }

    @Test
    void shouldDoNothingWhenClosedBeforeItRan() {
        PostgresSink sink = new PostgresSink(cluster.connect(), database.config(), StatementObserver.NONE);
        sink.close();
        sink.run();

        assertThat(sink.status().state()).isEqualTo(SinkStatus.State.CLOSED);
        assertThat(database.rows("SELECT 1 FROM pg_namespace WHERE nspname = 'rawi'"))
                .isEmpty();
    }
}
