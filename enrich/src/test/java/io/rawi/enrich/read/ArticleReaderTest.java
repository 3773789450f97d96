package io.rawi.enrich.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.enrich.Wire;
import io.rawi.schema.Article;
import io.rawi.schema.ArticleTimeEvidence;
import io.rawi.schema.RawArticle;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Reading without Kafka: which articles are one, and what the buffer that they come in has to do with it. */
class ArticleReaderTest {

    private static final ArticleReader READER = new ArticleReader(ArabicEngine.load());

    private static RawArticle raw(String page, String text) {
        return Wire.report("a.example", page, text, Duration.ZERO);
    }

    private static Article read(RawArticle raw) throws NotAnArticleException {
        return READER.read(raw);
    }

    @Test
    void shouldReadTheWindowOfABufferAndLeaveItWhereItWas() throws NotAnArticleException {
        byte[] text = Wire.BRIDGE.getBytes(StandardCharsets.UTF_8);
        byte[] around = new byte[text.length + 20];
        java.util.Arrays.fill(around, (byte) 'x');
        System.arraycopy(text, 0, around, 7, text.length);
        RawArticle raw = raw("1", "");
        raw.setBody(ByteBuffer.wrap(around, 7, text.length));

        assertThat(read(raw).getText()).isEqualTo(Wire.BRIDGE);
        assertThat(read(raw)).as("read again").isEqualTo(read(raw("1", Wire.BRIDGE)));
        assertThat(raw.getBody().position()).isEqualTo(7);
    }

    @Test
    void shouldReadABufferThatIsReadOnlyAndOffTheHeap() throws NotAnArticleException {
        byte[] text = Wire.BRIDGE.getBytes(StandardCharsets.UTF_8);
        RawArticle raw = raw("1", "");
        raw.setBody(ByteBuffer.allocateDirect(text.length).put(text).flip().asReadOnlyBuffer());
        assertThat(read(raw).getText()).isEqualTo(Wire.BRIDGE);
    }

    @Test
    void shouldGiveOneContentToOneTextInAnyCharsetAndSpelling() throws NotAnArticleException {
        RawArticle windows = raw("2", "");
        windows.setCharset("windows-1256");
        windows.setBody(ByteBuffer.wrap(Wire.BRIDGE.getBytes(Charset.forName("windows-1256"))));
        Article one = read(raw("1", Wire.BRIDGE));
        Article other = read(windows);
        Article stretched = read(raw("3", Wire.BRIDGE.replace("الجسر", "الجســــر")));
        assertThat(other.getContentId()).isEqualTo(one.getContentId());
        assertThat(stretched.getContentId()).isEqualTo(one.getContentId());
        assertThat(stretched.getText()).as("the text itself is not rewritten").contains("الجســــر");
        assertThat(other.getDocumentId()).isNotEqualTo(one.getDocumentId());
    }

    @Test
    void shouldGiveAnotherContentToAnotherNumber() throws NotAnArticleException {
        Article one = read(raw("1", Wire.BRIDGE + " بكلفة 12 مليونا"));
        Article other = read(raw("1", Wire.BRIDGE + " بكلفة 13 مليونا"));
        assertThat(other.getContentId()).isNotEqualTo(one.getContentId());
        assertThat(other.getDocumentId()).as("the page is the same").isEqualTo(one.getDocumentId());
    }

    @Test
    void shouldTellPagesWithoutAddressApartBySourceAndContent() throws NotAnArticleException {
        RawArticle one = raw("1", Wire.BRIDGE);
        one.setUrl(null);
        RawArticle again = raw("2", Wire.BRIDGE);
        again.setUrl(null);
        RawArticle elsewhere = Wire.report("b.example", "1", Wire.BRIDGE, Duration.ZERO);
        elsewhere.setUrl(null);
        assertThat(read(again).getArticleId()).isEqualTo(read(one).getArticleId());
        assertThat(read(elsewhere).getDocumentId()).isNotEqualTo(read(one).getDocumentId());
    }

    @Test
    void shouldFallBackToTheTimeOfFetching() throws NotAnArticleException {
        RawArticle raw = raw("1", Wire.BRIDGE);
        raw.setPublishedAt(null);
        Article article = read(raw);
        assertThat(article.getTime().getEvidence()).isEqualTo(ArticleTimeEvidence.FETCHED);
        assertThat(article.getTime().getValue()).isEqualTo(raw.getFetchedAt());
        assertThat(read(raw("1", Wire.BRIDGE)).getTime().getEvidence()).isEqualTo(ArticleTimeEvidence.METADATA);
    }

    @Test
    void shouldSayWhatTheBytesHoldInstead() {
        assertThatThrownBy(() -> read(raw("1", "")))
                .isInstanceOf(NotAnArticleException.class)
                .hasMessageMatching(".{5,}");
        RawArticle image = raw("1", "");
        image.setBody(ByteBuffer.wrap(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}));
        assertThatThrownBy(() -> read(image)).isInstanceOf(NotAnArticleException.class);
    }
}
