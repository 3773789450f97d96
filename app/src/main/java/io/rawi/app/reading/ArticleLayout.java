package io.rawi.app.reading;

import io.rawi.app.terminal.Style;
import io.rawi.schema.Article;
import io.rawi.schema.EntityMention;
import io.rawi.schema.EntityType;
import io.rawi.schema.QuantityMention;
import io.rawi.schema.RemovedText;
import io.rawi.schema.TimeMention;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** An article as a page for people: what is known of it, its text, what was found in it and what was taken out. */
public final class ArticleLayout {

    private ArticleLayout() {}

    public static String of(Article article, Style style) {
        StringJoiner page = new StringJoiner("\n");
        page.add(style.bold(style.isolated(article.getTitle().isEmpty() ? "(no headline)" : article.getTitle())));
        page.add(article.getTime().getValue() + " (" + article.getTime().getPrecision() + ", from "
                + article.getTime().getEvidence() + ")  " + style.isolated(article.getSource()) + "  ["
                + article.getLanguage() + "]");
        page.add("charset " + article.getDecoding().getCharset() + " ("
                + article.getDecoding().getEvidence() + "), malformed sequences: "
                + article.getDecoding().getReplaced());
        page.add(style.dim(article.getArticleId()));
        page.add("");
        article.getText()
                .substring(article.getBodyStart())
                .lines()
                .map(style::isolated)
                .forEach(page::add);
        names(page, style, article, "places", EntityType.LOCATION);
        names(page, style, article, "groups", EntityType.ORGANISATION);
        names(page, style, article, "people", EntityType.PERSON);
        names(page, style, article, "others", EntityType.OTHER);
        if (!article.getTimes().isEmpty()) {
            page.add("").add(style.bold("times"));
            article.getTimes().forEach(time -> page.add("  " + described(article.getText(), time, style)));
        }
        quantities(page, style, article);
        if (!article.getEvents().isEmpty()) {
            page.add("").add(style.bold("events"));
            article.getEvents().forEach(event -> page.add(EventLayout.of(event, article.getText(), style)));
        }
        if (!article.getRemoved().isEmpty()) {
            page.add("").add(style.bold("taken out"));
            for (RemovedText removed : article.getRemoved()) {
                page.add("  " + style.dim(removed.getRule()) + "  "
                        + style.isolated(removed.getText().strip().replaceAll("\\s+", " ")));
            }
        }
        return page.add("").toString();
    }

    private static void quantities(StringJoiner page, Style style, Article article) {
        if (article.getQuantities().isEmpty()) {
            return;
        }
        page.add("").add(style.bold("quantities"));
        for (QuantityMention quantity : article.getQuantities()) {
            String counted = quantity.getCounted()
                    .map(noun -> "  " + style.isolated(noun))
                    .orElse("");
            page.add("  " + QuantityText.of(quantity) + counted + "  "
                    + style.dim(style.isolated(quantity.getPhrase())));
        }
    }

    private static void names(StringJoiner page, Style style, Article article, String title, EntityType type) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (EntityMention mention : article.getEntities()) {
            if (mention.getType() == type) {
                counts.merge(described(mention, style), 1, Integer::sum);
            }
        }
        if (!counts.isEmpty()) {
            page.add("").add(style.bold(title));
            counts.forEach((name, count) -> page.add("  " + count + "x  " + name));
        }
    }

    private static String described(String text, TimeMention time, Style style) {
        String phrase = text.substring(time.getSpan().getStart(), time.getSpan().getEnd());
        return style.isolated(phrase.replaceAll("\\s+", " ")) + "  " + time.getValue() + "  "
                + style.dim(time.getType() + " " + time.getPrecision())
                + (time.getContradictory() ? "  contradictory" : "");
    }

    private static String described(EntityMention mention, Style style) {
        String name = style.isolated(mention.getName().orElse(mention.getSurface()));
        String english = mention.getNameEn().map(text -> "  " + text).orElse("");
        String id = mention.getEntityId().map(text -> "  " + style.dim(text)).orElse("");
        return name + english + id;
    }
}
