package io.rawi.sink.postgres.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Article;
import io.rawi.schema.ArticleTime;
import io.rawi.schema.ArticleTimeEvidence;
import io.rawi.schema.CharsetEvidence;
import io.rawi.schema.Decoding;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.EntityMention;
import io.rawi.schema.EntityMethod;
import io.rawi.schema.EntityType;
import io.rawi.schema.QuantityMention;
import io.rawi.schema.RemovedText;
import io.rawi.schema.Span;
import io.rawi.schema.TimeMention;
import io.rawi.schema.TimePrecision;
import io.rawi.schema.TimeType;
import io.rawi.schema.Versions;
import io.rawi.sink.postgres.Records;
import io.rawi.sink.postgres.table.CopiedRows.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each field of an article in its own column: no two of them hold the same value here. */
class ArticleRowsTest {

    private static List<Map<String, Value>> rows(String table, EnrichedArticle record) {
        ArticleRows rows = new ArticleRows();
        rows.add(record, true);
        return rows.all().stream()
                .filter(found -> found.table().name().equals(table))
                .findFirst()
                .map(CopiedRows::of)
                .orElseThrow();
    }

    private static EnrichedArticle with(Article.Builder article) {
        return EnrichedArticle.newBuilder(Records.article("d1", "c1", 9))
                .setArticle(article.build())
                .build();
    }

    private static Article.Builder article() {
        return Article.newBuilder(Records.article("d1", "c1", 9).getArticle());
    }

    @Test
    void shouldPutWhatTheArticleIsIntoItsColumns() {
        Map<String, Value> row = rows(
                        "revisions",
                        with(article()
                                .setAuthor("كاتبة")
                                .setTime(new ArticleTime(
                                        Instant.parse("2023-01-02T03:04:00Z"),
                                        TimePrecision.DAY,
                                        ArticleTimeEvidence.METADATA,
                                        "أمس",
                                        null))
                                .setDecoding(new Decoding("UTF-16LE", CharsetEvidence.MARKUP, null, 2))
                                .setVersions(new Versions("2.0", "m1", "g1"))))
                .get(0);

        assertThat(row.get("article_id").text()).isEqualTo("d1-c1");
        assertThat(row.get("document_id").text()).isEqualTo("d1");
        assertThat(row.get("content_id").text()).isEqualTo("c1");
        assertThat(row.get("source").text()).isEqualTo("akhbar.example");
        assertThat(row.get("url").text()).isEqualTo("https://akhbar.example/d1");
        assertThat(row.get("author").text()).isEqualTo("كاتبة");
        assertThat(row.get("text").text()).startsWith(row.get("title").text() + "\n\n");
        assertThat(row.get("body_start").integer())
                .isEqualTo(row.get("title").text().length() + 2);
        assertThat(row.get("normalised").text()).isEqualTo("اشتباكات قرب بلده الوادي الاخضر c1");
        assertThat(row.get("language").text()).isEqualTo("ar");
        assertThat(row.get("languages").json()).isEqualTo("[{\"language\":\"ar\",\"share\":1.0}]");
        assertThat(row.get("time").time()).isEqualTo(Instant.parse("2023-01-02T03:04:00Z"));
        assertThat(row.get("time_precision").text()).isEqualTo("DAY");
        assertThat(row.get("time_evidence").text()).isEqualTo("METADATA");
        assertThat(row.get("time_phrase").text()).isEqualTo("أمس");
        assertThat(row.get("fetched_at").time()).isEqualTo(Instant.parse("2024-03-05T12:00:00Z"));
        assertThat(row.get("charset").text()).isEqualTo("UTF-16LE");
        assertThat(row.get("decoding").json()).contains("MARKUP");
        assertThat(row.get("origin").text()).isEqualTo("feed.jsonl#7");
        assertThat(row.get("attributes").json()).isEqualTo("{\"section\":\"محليات\"}");
        assertThat(row.get("engine").text()).isEqualTo("2.0");
        assertThat(row.get("models").text()).isEqualTo("m1");
        assertThat(row.get("gazetteer").text()).isEqualTo("g1");
        assertThat(row.get("revision").integer()).isEqualTo(9);
    }

    @Test
    void shouldPutWhatTheArticleIsToOthersIntoItsColumns() {
        EnrichedArticle record = EnrichedArticle.newBuilder(Records.article("d1", "c1", 1))
                .setEdition(new Edition(2, false, "d1-c0", "d1-c2"))
                .setDuplicate(
                        new Duplicate(DuplicateKind.UPDATE, "d7-c7", null, 0.5f, 0.25f, List.of("٣/٤", "أمس/اليوم")))
                .setStoryId("s9")
                .build();

        Map<String, Value> row = rows("revisions", record).get(0);
        assertThat(row.get("edition").integer()).isEqualTo(2);
        assertThat(row.get("current").bool())
                .as("by the tables, not by the record")
                .isTrue();
        assertThat(row.get("previous_edition").text()).isEqualTo("d1-c0");
        assertThat(row.get("next_edition").text()).isEqualTo("d1-c2");
        assertThat(row.get("duplicate_of").text()).isEqualTo("d7-c7");
        assertThat(row.get("duplicate_kind").text()).isEqualTo("UPDATE");
        assertThat(row.get("story_id").text()).isEqualTo("s9");
        Map<String, Value> duplicate = rows("duplicates", record).get(0);
        assertThat(duplicate.get("article_id").text()).isEqualTo("d1-c1");
        assertThat(duplicate.get("duplicate_of").text()).isEqualTo("d7-c7");
        assertThat(duplicate.get("kind").text()).isEqualTo("UPDATE");
        assertThat(duplicate.get("similarity").real()).isEqualTo(0.5f);
        assertThat(duplicate.get("containment").real()).isEqualTo(0.25f);
        assertThat(duplicate.get("evidence").texts()).containsExactly("٣/٤", "أمس/اليوم");
    }

    @Test
    void shouldHoldNullForWhatAnArticleDoesNotTell() {
        Article.Builder bare = article()
                .setUrl(null)
                .setTime(new ArticleTime(
                        Records.article("d", "c", 1).getArticle().getFetchedAt(),
                        TimePrecision.SECOND,
                        ArticleTimeEvidence.FETCHED,
                        null,
                        null));

        assertThat(CopiedRows.nulls(rows("revisions", with(bare)).get(0)))
                .containsExactly(
                        "previous_edition",
                        "next_edition",
                        "url",
                        "author",
                        "time_phrase",
                        "duplicate_of",
                        "duplicate_kind",
                        "story_id",
                        "wire_source");
        assertThat(rows("duplicates", with(bare))).as("an original").isEmpty();
    }

    @Test
    void shouldPutEachFieldOfANameIntoItsColumn() {
        List<Map<String, Value>> mentions = rows(
                "mentions",
                with(article()
                        .setEntities(List.of(
                                new EntityMention(
                                        new Span(3, 8),
                                        "وسطح",
                                        EntityType.LOCATION,
                                        EntityMethod.TAGGER,
                                        "place:x",
                                        "سطح",
                                        "Sath",
                                        "village",
                                        -1.5,
                                        2.5,
                                        List.of("p1", "p2"),
                                        0.125f),
                                new EntityMention(
                                        new Span(9, 12),
                                        "هو",
                                        EntityType.PERSON,
                                        EntityMethod.COREFERENCE,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        1f)))));

        Map<String, Value> place = mentions.get(0);
        assertThat(place.get("article_id").text()).isEqualTo("d1-c1");
        assertThat(place.get("position").integer()).isZero();
        assertThat(place.get("span_start").integer()).isEqualTo(3);
        assertThat(place.get("span_end").integer()).isEqualTo(8);
        assertThat(place.get("surface").text()).isEqualTo("وسطح");
        assertThat(place.get("type").text()).isEqualTo("LOCATION");
        assertThat(place.get("method").text()).isEqualTo("TAGGER");
        assertThat(place.get("entity_id").text()).isEqualTo("place:x");
        assertThat(place.get("name").text()).isEqualTo("سطح");
        assertThat(place.get("name_en").text()).isEqualTo("Sath");
        assertThat(place.get("kind").text()).isEqualTo("village");
        assertThat(place.get("latitude").number()).isEqualTo(-1.5);
        assertThat(place.get("longitude").number()).isEqualTo(2.5);
        assertThat(place.get("within").texts()).containsExactly("p1", "p2");
        assertThat(place.get("confidence").real()).isEqualTo(0.125f);
        assertThat(mentions.get(1).get("position").integer()).isEqualTo(1);
        assertThat(CopiedRows.nulls(mentions.get(1)))
                .containsExactly("entity_id", "name", "name_en", "kind", "latitude", "longitude");
    }

    @Test
    void shouldPutEachFieldOfATimeIntoItsColumn() {
        List<Map<String, Value>> times = rows(
                "times",
                with(article()
                        .setTimes(List.of(
                                new TimeMention(
                                        new Span(1, 9),
                                        "الأسبوع الماضي",
                                        TimeType.DATE,
                                        "2024-W09",
                                        TimePrecision.WEEK,
                                        Instant.parse("2024-02-26T00:00:00Z"),
                                        Instant.parse("2024-03-04T00:00:00Z"),
                                        true),
                                new TimeMention(
                                        new Span(20, 27),
                                        "أسبوعين",
                                        TimeType.DURATION,
                                        "P2W",
                                        TimePrecision.UNKNOWN,
                                        null,
                                        null,
                                        false)))));

        Map<String, Value> week = times.get(0);
        assertThat(week.get("span_start").integer()).isEqualTo(1);
        assertThat(week.get("span_end").integer()).isEqualTo(9);
        assertThat(week.get("phrase").text()).isEqualTo("الأسبوع الماضي");
        assertThat(week.get("type").text()).isEqualTo("DATE");
        assertThat(week.get("value").text()).isEqualTo("2024-W09");
        assertThat(week.get("precision").text()).isEqualTo("WEEK");
        assertThat(week.get("starts").time()).isEqualTo(Instant.parse("2024-02-26T00:00:00Z"));
        assertThat(week.get("ends").time()).isEqualTo(Instant.parse("2024-03-04T00:00:00Z"));
        assertThat(week.get("contradictory").bool()).isTrue();
        assertThat(times.get(1).get("position").integer()).isEqualTo(1);
        assertThat(CopiedRows.nulls(times.get(1))).containsExactly("starts", "ends");
    }

    @Test
    void shouldPutEachFieldOfAQuantityIntoItsColumn() {
        List<Map<String, Value>> quantities = rows(
                "quantities",
                with(article()
                        .setQuantities(List.of(
                                new QuantityMention(
                                        new Span(2, 20),
                                        "أكثر من 10 أشخاص",
                                        10.0,
                                        11.0,
                                        30.5,
                                        false,
                                        true,
                                        "أشخاص",
                                        new Span(14, 19)),
                                new QuantityMention(
                                        new Span(30, 35), "كثيرون", null, null, null, true, false, null, null)))));

        Map<String, Value> more = quantities.get(0);
        assertThat(more.get("span_start").integer()).isEqualTo(2);
        assertThat(more.get("span_end").integer()).isEqualTo(20);
        assertThat(more.get("phrase").text()).isEqualTo("أكثر من 10 أشخاص");
        assertThat(more.get("low").number()).isEqualTo(10.0);
        assertThat(more.get("best").number()).isEqualTo(11.0);
        assertThat(more.get("high").number()).isEqualTo(30.5);
        assertThat(more.get("low_inclusive").bool()).isFalse();
        assertThat(more.get("high_inclusive").bool()).isTrue();
        assertThat(more.get("counted").text()).isEqualTo("أشخاص");
        assertThat(more.get("counted_start").integer()).isEqualTo(14);
        assertThat(more.get("counted_end").integer()).isEqualTo(19);
        assertThat(quantities.get(1).get("position").integer()).isEqualTo(1);
        assertThat(CopiedRows.nulls(quantities.get(1)))
                .containsExactly("low", "best", "high", "counted", "counted_start", "counted_end");
    }

    @Test
    void shouldKeepTheOrderOfWhatWasRemovedAlsoAtOneOffset() {
        List<Map<String, Value>> removed = rows(
                "removed",
                with(article()
                        .setRemoved(List.of(
                                new RemovedText(0, "الرئيسية > أخبار\n", "breadcrumb"),
                                new RemovedText(0, "شارك\n", "share-bar"),
                                new RemovedText(90, "\nأعلى الصفحة", "back-to-top")))));

        assertThat(removed)
                .extracting(row -> row.get("position").integer() + " "
                        + row.get("text_offset").integer() + " "
                        + row.get("text").text() + row.get("rule").text())
                .containsExactly(
                        "0 0 الرئيسية > أخبار\nbreadcrumb", "1 0 شارك\nshare-bar", "2 90 \nأعلى الصفحةback-to-top");
    }

    @Test
    void shouldNumberTheChildrenOfEachArticleAnew() {
        ArticleRows rows = new ArticleRows();
        rows.add(Records.article("d1", "c1", 1), true);
        rows.add(Records.article("d2", "c1", 1), false);

        for (TableRows table : rows.all().subList(1, 5)) {
            assertThat(CopiedRows.of(table))
                    .as(table.table().name())
                    .extracting(row -> row.get("article_id").text() + " "
                            + row.get("position").integer())
                    .containsExactly("d1-c1 0", "d2-c1 0");
        }
        assertThat(CopiedRows.of(rows.all().get(0)))
                .extracting(row -> row.get("current").bool())
                .containsExactly(true, false);
    }

    @Test
    void shouldClearExactlyTheTablesThatItFills() {
        assertThat(new ArticleRows().all())
                .extracting(rows -> rows.table().name())
                .isEqualTo(ArticleRows.TABLE_NAMES);
    }
}
