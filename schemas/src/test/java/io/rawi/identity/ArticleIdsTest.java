package io.rawi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArticleIdsTest {

    private static final Optional<String> PAGE = Optional.of("https://akhbar.example/a?id=7");

    @Test
    void shouldBeOnePageUnderAllSpellingsOfItsAddress() {
        ArticleIds one = ArticleIds.of(PAGE, "akhbar", "نص");
        ArticleIds other = ArticleIds.of(Optional.of("http://www.AKHBAR.example/a/?utm_source=x&id=7#top"), "x", "نص");

        assertThat(other).isEqualTo(one);
    }

    @Test
    void shouldKeepThePageWhenItsTextChanges() {
        ArticleIds before = ArticleIds.of(PAGE, "akhbar", "ثلاثة جرحى");
        ArticleIds after = ArticleIds.of(PAGE, "akhbar", "أربعة جرحى");

        assertThat(after.documentId()).isEqualTo(before.documentId());
        assertThat(after.articleId()).isNotEqualTo(before.articleId());
    }

    @Test
    void shouldTellSourcesApartWhereThereIsNoAddress() {
        ArticleIds one = ArticleIds.of(Optional.empty(), "akhbar", "نص");

        assertThat(ArticleIds.of(Optional.empty(), "akhbar", "نص")).isEqualTo(one);
        assertThat(ArticleIds.of(Optional.of("not an address"), "akhbar", "نص")).isEqualTo(one);
        assertThat(ArticleIds.of(Optional.empty(), "wakala", "نص").documentId()).isNotEqualTo(one.documentId());
        assertThat(ArticleIds.of(Optional.empty(), "wakala", "نص").contentId()).isEqualTo(one.contentId());
    }

    @Property
    void shouldBeThirtyTwoDigitsAndKnowOneContentFromAnother(@ForAll String one, @ForAll String other) {
        ArticleIds ids = ArticleIds.of(PAGE, "s", one);

        assertThat(ids.articleId()).matches("[0-9a-f]{32}-[0-9a-f]{32}").startsWith(ids.documentId() + "-");
        String otherId = ArticleIds.of(PAGE, "s", other).contentId();
        byte[] bytes = one.getBytes(StandardCharsets.UTF_8);
        boolean same = Arrays.equals(bytes, other.getBytes(StandardCharsets.UTF_8));
        assertThat(otherId.equals(ids.contentId())).isEqualTo(same);
    }

    @Test
    void shouldNeverMeetAcrossKinds() {
        assertThat(ArticleIds.hash("url", "x")).isNotEqualTo(ArticleIds.hash("content", "x"));
    }

    /** These ids are in topics and tables: they may not change from one version to the next. */
    @Test
    void shouldStayAsTheyAre() {
        assertThat(ArticleIds.of(PAGE, "akhbar", "نص خبر").articleId()).isEqualTo(KNOWN);
    }

    private static final String KNOWN = "0766ce17244434a5fc30dbdd0936a86f-e5e29eea456d9fdc1ddb2b36eed12423";
}
