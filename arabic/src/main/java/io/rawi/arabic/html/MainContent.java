package io.rawi.arabic.html;

import io.rawi.arabic.html.Blocks.Block;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: among what the markup names so, and by where the paragraphs stand. Each line
 * that is mostly no link gives its length to the elements around it, less to the farther ones, as in Readability.
 */
final class MainContent {

    private static final List<String> NAMED = List.of(
            "[itemprop=articleBody]",
            "article",
            "[role=article]",
            ".entry-content",
            ".article-body",
            ".post-content",
            ".article-content",
            "main",
            "[role=main]");
    /** A named element is believed where it holds this share of the text that is no link. */
    private static final double NAMED_SHARE = 0.4;

    private static final int SHORTEST_PARAGRAPH = 25;
    private static final int SHORTEST_ARTICLE = 100;
    private static final int SHORTEST_NAMED_ARTICLE = 40;
    private static final int ANCESTORS = 3;
    /** Elements that hold words, never paragraphs. */
    private static final Set<String> INLINE =
            Set.of("span", "b", "strong", "i", "em", "a", "u", "font", "small", "bdi");

    /** Elements in which sites without paragraphs part their lines by breaks. */
    private static final Set<String> BROKEN = Set.of("div", "td", "section", "center");

    private MainContent() {}

    /** Lines of the article; nothing where the page has none. */
    static Optional<String> of(Document document) {
        Element body = document.body();
        List<Block> blocks = Blocks.of(body);
        int all = paragraphs(blocks);
        Optional<Element> named = named(document, all);
        if (named.isPresent()) {
            List<Block> lines = Blocks.of(named.get());
            return paragraphs(lines) >= SHORTEST_NAMED_ARTICLE ? Optional.of(join(lines)) : Optional.empty();
        }
        if (all < SHORTEST_ARTICLE) {
            return Optional.empty();
        }
        return Optional.of(join(Blocks.of(densest(blocks, body))));
    }

    private static Optional<Element> named(Document document, int all) {
        for (String query : NAMED) {
            Element best = null;
            int most = 0;
            int seen = 0;
            for (Element element : document.select(query)) {
                // A page that nests or lists hundreds of them names no article with it.
                if (++seen > 50) {
                    break;
                }
                int length = paragraphs(Blocks.of(element));
                if (length > most) {
                    most = length;
                    best = element;
                }
            }
            if (best != null && most >= SHORTEST_NAMED_ARTICLE && most >= NAMED_SHARE * all) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    private static Element densest(List<Block> blocks, Element body) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        Map<Element, Integer> lines = new IdentityHashMap<>();
        blocks.stream()
                .filter(MainContent::paragraph)
                .forEach(block -> lines.merge(holder(block, body), 1, Integer::sum));
        for (Block block : blocks) {
            if (paragraph(block)) {
                Element element = holder(block, body);
                double score = block.own();
                if (lines.get(element) > 1 && BROKEN.contains(element.normalName())) {
                    // Lines parted by breaks alone: this is what holds them, as nobody else does.
                    scores.merge(element, score, Double::sum);
                    score *= 0.8;
                } else {
                    // A line's own element scores least: the article is what holds many of them.
                    scores.merge(element, score * 0.5, Double::sum);
                }
                for (int i = 0; i < ANCESTORS && element != body && element.parent() != null; i++) {
                    element = element.parent();
                    scores.merge(element, score, Double::sum);
                    score *= 0.6;
                }
            }
        }
        Element best = body;
        double most = -1;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private static Element holder(Block block, Element body) {
        Element element = block.owner();
        while (element != body && element.parent() != null && INLINE.contains(element.normalName())) {
            element = element.parent();
        }
        return element;
    }

    private static int paragraphs(List<Block> blocks) {
        int length = 0;
        for (Block block : blocks) {
            length += paragraph(block) ? block.own() : 0;
        }
        return length;
    }

    private static boolean paragraph(Block block) {
        return block.text().length() >= SHORTEST_PARAGRAPH
                && block.own() * 2 > block.text().length();
    }

    private static String join(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
