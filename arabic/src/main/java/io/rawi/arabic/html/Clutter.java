package io.rawi.arabic.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells elements that never belong to an article, by their tag, their role or the names that sites give them. */
final class Clutter {

    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "canvas",
            "nav",
            "footer",
            "aside",
            "form",
            "iframe",
            "object",
            "embed",
            "button",
            "select",
            "input",
            "textarea",
            "dialog",
            "menu",
            "audio",
            "video",
            "map",
            "head",
            "title",
            "figcaption",
            "math");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "complementary", "contentinfo", "search", "menu", "dialog", "alert");
    private static final Set<String> NAMES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "share",
            "sharing",
            "sharebar",
            "social",
            "related",
            "recommended",
            "recommendations",
            "comment",
            "comments",
            "disqus",
            "newsletter",
            "subscribe",
            "subscription",
            "ad",
            "ads",
            "advert",
            "advertisement",
            "promo",
            "sponsored",
            "cookie",
            "cookies",
            "popup",
            "modal",
            "copyright",
            "footer",
            "tags",
            "pagination",
            "pager",
            "widget",
            "toolbar",
            "trending",
            "ticker",
            "skip",
            "jp-relatedposts",
            "addtoany",
            "sharedaddy",
            "readmore");
    private static final Set<String> KEPT = Set.of("html", "body", "article", "main");

    private Clutter() {}

    static boolean is(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag)) {
            return true;
        }
        if (KEPT.contains(tag)) {
            return false;
        }
        if (element.hasAttr("hidden")
                || ROLES.contains(element.attr("role"))
                || element.attr("style").contains("display:none")) {
            return true;
        }
        return named(element.className()) || named(element.id());
    }

    private static boolean named(String names) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (NAMES.contains(name)) {
                return true;
            }
            for (String part : name.split("[-_]+")) {
                if (NAMES.contains(part) && !name.startsWith("has-") && !name.startsWith("no-")) {
                    return true;
                }
            }
        }
        return false;
    }
}
