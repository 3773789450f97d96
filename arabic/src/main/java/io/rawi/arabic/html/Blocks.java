package io.rawi.arabic.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The lines of text that an element shows, clutter left out: a block or a line break ends a line, white space is one
 * space. Walks the tree without recursion, so that no nesting is too deep.
 */
final class Blocks implements NodeFilter {

    private static final Set<String> ENDING = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "address",
            "hr",
            "br",
            "body",
            "center",
            "time",
            "details",
            "summary",
            "td");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Element owner;
    private int linkDepth;
    private int linkLetters;

    /**
     * A line of text.
     *
     * @param text its characters
     * @param owner the element in which it begins
     * @param linked how many of its characters are links
     */
    record Block(String text, Element owner, int linked) {

        /** Characters that are no link. */
        int own() {
            return text.length() - linked;
        }
    }

    static List<Block> of(Element root) {
        Blocks blocks = new Blocks();
        NodeTraversor.filter(blocks, root);
        blocks.end();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            if (depth > 0 && Clutter.is(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (ENDING.contains(element.normalName())) {
                end();
            }
            linkDepth += element.normalName().equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (ENDING.contains(element.normalName())) {
                end();
            }
            linkDepth -= element.normalName().equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '\u00A0';
            boolean doubled = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
            if (!(blank && doubled)) {
                if (line.isEmpty()) {
                    owner = (Element) node.parent();
                }
                line.append(blank ? ' ' : c);
                linkLetters += linkDepth > 0 ? 1 : 0;
            }
        }
    }

    private void end() {
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == ' ') {
            line.setLength(length - 1);
        }
        if (!line.isEmpty()) {
            blocks.add(new Block(line.toString(), owner, Math.min(linkLetters, line.length())));
        }
        line.setLength(0);
        linkLetters = 0;
    }
}
