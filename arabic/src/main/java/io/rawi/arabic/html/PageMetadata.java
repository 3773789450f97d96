package io.rawi.arabic.html;

import io.rawi.arabic.time.MarkedTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's markup says of its article: JSON-LD (schema.org), Open Graph, Dublin Core and the attributes of HTML.
 *
 * @param title headline
 * @param published publication time
 * @param articleBody text of the article, where the metadata repeat it
 */
record PageMetadata(Optional<String> title, Optional<MarkedTime> published, Optional<String> articleBody) {

    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "date");
    private static final List<String> TITLE_MARKS = List.of(" | ", " - ", " – ", " — ", " :: ", " « ", " » ");
    private static final int SHORTEST_BODY = 80;

    static PageMetadata of(Document document) {
        List<String> linked = document.select("script").stream()
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
                .map(Element::data)
                .toList();
        return new PageMetadata(
                title(document, linked),
                published(document, linked),
                string(linked, "articleBody").filter(body -> body.length() >= SHORTEST_BODY));
    }

    private static Optional<String> title(Document document, List<String> linked) {
        String site = meta(document, "og:site_name").orElse("");
        return Stream.of(
                        string(linked, "headline"),
                        meta(document, "og:title").map(title -> withoutSite(title, site)),
                        onlyHeading(document),
                        meta(document, "twitter:title").map(title -> withoutSite(title, site)),
                        Optional.of(document.title()).map(title -> withoutSite(title, site)))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private static Optional<String> onlyHeading(Document document) {
        List<Element> headings = document.select("h1");
        return headings.size() == 1 ? Optional.of(headings.get(0).text()) : Optional.empty();
    }

    /** {@code headline | site}: the site's name goes where the page tells it, or where it stands behind a bar. */
    private static String withoutSite(String title, String site) {
        for (String mark : TITLE_MARKS) {
            int at = title.lastIndexOf(mark);
            boolean named = at > 0
                    && !site.isBlank()
                    && title.substring(at + mark.length()).strip().equals(site.strip());
            if (named || at > 0 && mark.equals(" | ")) {
                return title.substring(0, at);
            }
        }
        return title;
    }

    private static Optional<MarkedTime> published(Document document, List<String> linked) {
        Stream<String> metas = DATE_NAMES.stream().flatMap(name -> meta(document, name).stream());
        Stream<String> items = document.select("[itemprop=datePublished]").stream()
                .flatMap(item -> Stream.of(item.attr("content"), item.attr("datetime")));
        Stream<String> times = document.select("time[datetime]").stream().map(time -> time.attr("datetime"));
        return Stream.of(string(linked, "datePublished").stream(), metas, items, times)
                .flatMap(values -> values)
                .map(MarkedTime::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> meta(Document document, String name) {
        for (Element meta : document.select("meta[content]")) {
            boolean named = meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("itemprop").equalsIgnoreCase(name);
            if (named && !meta.attr("content").isBlank()) {
                return Optional.of(meta.attr("content"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> string(List<String> linked, String field) {
        return linked.stream()
                .map(json -> JsonStrings.first(json, field))
                .flatMap(Optional::stream)
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
