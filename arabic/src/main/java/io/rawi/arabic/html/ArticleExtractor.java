package io.rawi.arabic.html;

import io.rawi.arabic.NotAnArticleException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes the article out of a page in HTML. */
final class ArticleExtractor {

    private ArticleExtractor() {}

    static ArticlePage extract(String html) throws NotAnArticleException {
        Document document = Jsoup.parse(html);
        PageMetadata metadata = PageMetadata.of(document);
        Optional<String> text = MainContent.of(document).or(metadata::articleBody);
        if (text.isEmpty()) {
            throw new NotAnArticleException(
                    "HTML page without an article: %d characters of markup, %d of text, no paragraphs"
                            .formatted(html.length(), document.text().length()));
        }
        return new ArticlePage(text.get(), metadata.title(), metadata.published());
    }
}
