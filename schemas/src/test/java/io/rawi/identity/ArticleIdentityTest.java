package io.rawi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

/** What identities promise to whoever joins on them. */
class ArticleIdentityTest {

    private static final Optional<String> NO_PAGE = Optional.empty();

    @Property
    void shouldTellTextsOfOnePageApart(@ForAll @UniqueElements List<String> texts) {
        Set<String> articles = new HashSet<>();
        Set<String> documents = new HashSet<>();
        for (String text : texts) {
            ArticleIds ids = ArticleIds.of(Optional.of("https://mina.example/1"), "mina", text);
            articles.add(ids.articleId());
            documents.add(ids.documentId());
        }
        // Halves of surrogate pairs are no text: UTF-8 has one sign for all of them.
        long distinct = texts.stream()
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .distinct()
                .count();
        assertThat(articles).hasSize((int) distinct);
        assertThat(documents).hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void shouldNotDependOnTheSourceWhereThereIsAPage(@ForAll String one, @ForAll String other, @ForAll String text) {
        Optional<String> page = Optional.of("https://mina.example/1");

        assertThat(ArticleIds.of(page, one, text)).isEqualTo(ArticleIds.of(page, other, text));
    }

    @Property
    void shouldFollowFromSourceAndTextWhereThereIsNoPage(@ForAll String source, @ForAll String text) {
        ArticleIds ids = ArticleIds.of(NO_PAGE, source, text);

        assertThat(ids).isEqualTo(ArticleIds.of(Optional.of("file:///somewhere"), source, text));
        assertThat(ids.documentId()).isNotEqualTo(ids.contentId());
    }

    @Test
    void shouldTellAPageFromATextThatReadsLikeItsAddress() {
        ArticleIds page = ArticleIds.of(Optional.of("https://mina.example/1"), "s", "نص");
        ArticleIds text = ArticleIds.of(NO_PAGE, "s", "mina.example/1");

        assertThat(page.documentId()).isNotEqualTo(text.documentId()).isNotEqualTo(text.contentId());
    }

    /** Where source and text meet must not matter: a name may end as a text begins. */
    @Test
    void shouldNotMixUpWhereTheSourceEnds() {
        ArticleIds one = ArticleIds.of(NO_PAGE, "mina", "1 خبر");
        ArticleIds other = ArticleIds.of(NO_PAGE, "mina1", " خبر");

        assertThat(one.documentId()).isNotEqualTo(other.documentId());
        assertThat(one.contentId()).isNotEqualTo(other.contentId());
    }

    @Test
    void shouldGiveAnEmptyTextAnIdentityLikeAnyOther() {
        ArticleIds ids = ArticleIds.of(NO_PAGE, "", "");

        assertThat(ids.articleId()).matches("[0-9a-f]{32}-[0-9a-f]{32}");
        assertThat(ids.contentId()).isNotEqualTo(ArticleIds.of(NO_PAGE, "", " ").contentId());
    }

    /** Computed here step by step, so that whoever reads the tables can compute it too. */
    @Test
    void shouldBeWhatTheDocumentationSays() throws Exception {
        String content = digest("content", "نص خبر");
        String byPage = digest("url", "mina.example/1?id=7");
        String byText = digest("text", "mina\0" + content);

        assertThat(ArticleIds.of(Optional.of("https://www.mina.example/1/?id=7#x"), "mina", "نص خبر")
                        .articleId())
                .isEqualTo(byPage + "-" + content);
        assertThat(ArticleIds.of(NO_PAGE, "mina", "نص خبر").articleId()).isEqualTo(byText + "-" + content);
    }

    @Test
    void shouldTakeATextOfAnyLength() {
        String large = "خبر ".repeat(500_000);

        assertThat(ArticleIds.of(NO_PAGE, "s", large).contentId())
                .isEqualTo(ArticleIds.of(Optional.of("https://mina.example/1"), "t", large)
                        .contentId())
                .isNotEqualTo(ArticleIds.of(NO_PAGE, "s", large + ".").contentId());
    }

    private static String digest(String domain, String text) throws Exception {
        byte[] sum =
                MessageDigest.getInstance("SHA-256").digest((domain + "\0" + text).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sum, 0, 16);
    }
}
