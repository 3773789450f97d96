package io.rawi.arabic.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.time.MarkedTime;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<title>وصول الباخرة</title> ~ وصول الباخرة",
                "<title>وصول الباخرة | صحيفة المرفأ</title> ~ وصول الباخرة",
                "<title>وصول الباخرة - صحيفة المرفأ</title> ~ وصول الباخرة - صحيفة المرفأ",
                "<meta property=og:site_name content='صحيفة المرفأ'><title>وصول الباخرة - صحيفة المرفأ</title> ~ وصول الباخرة",
                "<meta property=og:site_name content='صحيفة المرفأ'><title>الباخرة - وصول</title> ~ الباخرة - وصول",
                "<meta property=og:title content='وصول الباخرة'><title>المرفأ</title> ~ وصول الباخرة",
                "<meta name=twitter:title content='وصول الباخرة'><title>المرفأ</title> ~ وصول الباخرة",
                "<title>المرفأ</title><h1>وصول الباخرة</h1> ~ وصول الباخرة",
                "<title>وصول الباخرة</title><h1>المرفأ</h1><h1>أخبار</h1> ~ وصول الباخرة",
                "<title>المرفأ</title><script type=application/ld+json>{\"headline\": \"وصول الباخرة\"}</script> ~ وصول الباخرة",
                "<title>المرفأ</title><script type='application/LD+JSON; charset=utf-8'>{\"headline\":\"وصول \\\"الباخرة\\\"\"}</script> ~ وصول \"الباخرة\"",
                "<title>وصول الباخرة</title><script>{\"headline\": \"غير ذلك\"}</script> ~ وصول الباخرة",
                "<meta property=og:title content=' '><title>وصول الباخرة</title> ~ وصول الباخرة",
                "<meta property=og:title content='وصول &quot;الباخرة&quot;'> ~ وصول \"الباخرة\""
            })
    void shouldTakeTheHeadlineThatTellsMost(String head, String title) {
        assertThat(metadata(head).title()).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=article:published_time content=%s>",
                "<meta property='og:article:published_time' content=%s>",
                "<meta name=pubdate content=%s>",
                "<meta name=PubDate content=%s>",
                "<meta name=publish-date content=%s>",
                "<meta itemprop=datePublished content=%s>",
                "<meta name=DC.date.issued content=%s>",
                "<meta name=date content=%s>",
                "<span itemprop=datePublished content=%s></span>",
                "<time itemprop=datePublished datetime=%s></time>",
                "<time datetime=%s></time>",
                "<script type=application/ld+json>{\"@graph\":[{\"datePublished\":\"%s\"}]}</script>",
                "<meta name=date content=قريبا><time datetime=%s></time>",
                "<meta property=article:modified_time content=2019-01-01><time datetime=%s></time>"
            })
    void shouldFindThePublicationTime(String head) {
        MarkedTime published = metadata(head.formatted("2017-05-18T09:30:00+03:00"))
                .published()
                .orElseThrow();

        assertThat(published.time()).isEqualTo(Instant.parse("2017-05-18T06:30:00Z"));
        assertThat(published.phrase()).isEqualTo("2017-05-18T09:30:00+03:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<time>18 أيار 2017</time>",
                "<time datetime=></time>",
                "<meta name=date content=''>",
                "<meta property=article:modified_time content=2017-05-18>",
                "<script>{\"datePublished\":\"2017-05-18\"}</script>",
                "<script type=application/ld+json>{\"datePublished\": 20170518}</script>"
            })
    void shouldFindNoTimeWhereNoneIsGiven(String head) {
        assertThat(metadata(head).published()).isEmpty();
    }

    @Test
    void shouldTakeABodyOfJsonOnlyWhereItIsOne() {
        String body = "وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح كما قال مدير المرفأ.";

        assertThat(metadata("<script type=application/ld+json>{\"articleBody\":\"" + body + "\"}</script>")
                        .articleBody())
                .contains(body);
        assertThat(metadata("<script type=application/ld+json>{\"articleBody\":\"قصير\"}</script>")
                        .articleBody())
                .isEmpty();
    }

    @Test
    void shouldReadJsonThatIsBrokenElsewhere() {
        PageMetadata metadata =
                metadata("<script type=application/ld+json>{\"a\": [1,, \"headline\" : \"وصول الباخرة\","
                        + " \"datePublished\":\"2017-05-18\", \"x\": </script>");

        assertThat(metadata.title()).contains("وصول الباخرة");
        assertThat(metadata.published()).isPresent();
    }

    private static PageMetadata metadata(String head) {
        return PageMetadata.of(Jsoup.parse(head));
    }
}
