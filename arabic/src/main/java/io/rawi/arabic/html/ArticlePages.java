package io.rawi.arabic.html;

import io.rawi.arabic.NotAnArticleException;
import java.util.Locale;
import java.util.Optional;

/** Gives the article of a text: of HTML what the markup shows as the article, of plain text all of it. */
public final class ArticlePages {

    private static final int SEARCHED = 1024;

    private ArticlePages() {}

    /** @throws NotAnArticleException where the text is HTML without an article */
    public static ArticlePage of(String text, String mediaType) throws NotAnArticleException {
        String type = mediaType.toLowerCase(Locale.ROOT).strip();
        boolean declared = type.startsWith("text/html") || type.startsWith("application/xhtml");
        boolean plain = type.startsWith("text/plain");
        if (declared || opensMarkup(text) && (opensDocument(text) || !plain && hasBlocks(text))) {
            return ArticleExtractor.extract(text);
        }
        return new ArticlePage(text, Optional.empty(), Optional.empty());
    }

    private static boolean opensMarkup(String text) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first < text.length() && text.charAt(first) == '<';
    }

    private static boolean opensDocument(String text) {
        String head = head(text);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    private static boolean hasBlocks(String text) {
        String head = head(text);
        return head.startsWith("<")
                && (head.contains("<html")
                        || head.contains("<head")
                        || head.contains("<body")
                        || head.contains("<div")
                        || head.contains("<p>")
                        || head.contains("<p ")
                        || head.contains("<article")
                        || head.contains("<meta"));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), SEARCHED))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }
}
