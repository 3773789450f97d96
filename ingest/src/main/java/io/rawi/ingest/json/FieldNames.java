package io.rawi.ingest.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a record by what they mean. Feeds, crawlers and published news sets each have their own names for the
 * same things; the ones in use are listed here. Case, {@code _}, {@code -} and a leading {@code @} make no difference.
 * Where a record has several names for one thing, the first of the list that is not blank is taken, and
 * the others stay attributes.
 */
final class FieldNames {

    static final List<String> SOURCE =
            List.of("source", "publisher", "sourcename", "site", "sitename", "domain", "outlet");
    static final List<String> URL = List.of("url", "link", "href", "canonicalurl", "permalink", "pageurl");
    static final List<String> TITLE = List.of("title", "headline");
    static final List<String> AUTHOR = List.of("author", "byline", "creator", "authors");
    static final List<String> PUBLISHED =
            List.of("publishedat", "published", "datepublished", "publicationdate", "publishdate", "pubdate", "date");
    /** {@code date_extracted} is the time of fetching in SaudiNewsNet, not that of publication. */
    static final List<String> FETCHED = List.of(
            "fetchedat",
            "fetched",
            "dateextracted",
            "retrievedat",
            "dateretrieved",
            "crawledat",
            "datecrawled",
            "scrapedat");

    static final List<String> MEDIA_TYPE = List.of("mediatype", "contenttype", "mimetype");
    static final List<String> CHARSET = List.of("charset", "encoding");
    static final List<String> BODY = List.of("body", "content", "articlebody", "text", "fulltext", "html");
    static final List<String> BODY_BASE64 = List.of("bodybase64");
    static final List<String> ORIGIN = List.of("origin");

    private final Map<String, FieldValue> fields;
    /** Names as given by names as compared; the first of those that compare equal. */
    private final Map<String, String> names = new HashMap<>();

    FieldNames(Map<String, FieldValue> fields) {
        this.fields = new LinkedHashMap<>(fields);
        fields.forEach((name, value) -> {
            if (!value.nested()) {
                names.putIfAbsent(folded(name), name);
            }
        });
    }

    /**
     * Takes the field of this meaning out; nothing where there is none with a value of its own. One that holds more than
     * blanks goes before those that do not: many crawlers write every field and leave empty what they did not find.
     */
    Optional<Found> take(List<String> wanted) {
        Optional<String> first = wanted.stream().filter(names::containsKey).findFirst();
        return wanted.stream()
                .filter(names::containsKey)
                .filter(one -> !fields.get(names.get(one)).text().isBlank())
                .findFirst()
                .or(() -> first)
                .map(names::remove)
                .map(name -> new Found(name, fields.remove(name)));
    }

    /** Takes the field of this meaning out where it holds more than blanks. */
    Optional<String> takeText(List<String> names) {
        return take(names).map(found -> found.value().text()).filter(text -> !text.isBlank());
    }

    /** What was not taken. */
    Map<String, FieldValue> rest() {
        return fields;
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c != '_' && c != '-' && c != '@')
                .forEach(c -> folded.append((char) c));
        return folded.toString();
    }

    /** A field under the name that the record gives it. */
    record Found(String name, FieldValue value) {}
}
