package io.rawi.arabic.chrome;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lines that a source repeats from article to article, such as its own name under each of them. It is learned beforehand
 * by {@link SourceChromeLearner} and given to the engine as it is: what an article looks like when cleaned must not depend
 * on what was read before it.
 *
 * <p>Written as text, one line each: name of the source, tab, the line's key. Sorted, so that equal tables are equal files.
 */
public final class SourceChrome {

    private static final int VERSION_DIGITS = 12;

    private final SortedMap<String, SortedSet<String>> keys;
    private final Map<String, Set<String>> lookup;

    SourceChrome(Map<String, ? extends Set<String>> keysBySource) {
        SortedMap<String, SortedSet<String>> sorted = new TreeMap<>();
        keysBySource.forEach((source, set) -> {
            if (!set.isEmpty()) {
                sorted.put(source, Collections.unmodifiableSortedSet(new TreeSet<>(set)));
            }
        });
        this.keys = Collections.unmodifiableSortedMap(sorted);
        Map<String, Set<String>> sets = new TreeMap<>();
        sorted.forEach((source, set) -> sets.put(source, Set.copyOf(set)));
        this.lookup = sets;
    }

    /** Nothing learned. */
    public static SourceChrome none() {
        return new SourceChrome(Map.of());
    }

    /** @throws IllegalArgumentException where a line has no tab; the message names the line */
    public static SourceChrome read(BufferedReader lines) throws IOException {
        Map<String, SortedSet<String>> keys = new TreeMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int tab = line.indexOf('\t');
            if (tab < 0 && !line.isBlank()) {
                throw new IllegalArgumentException("repeated lines of sources, line " + number + ": no tab in it");
            }
            if (tab >= 0) {
                keys.computeIfAbsent(line.substring(0, tab), s -> new TreeSet<>())
                        .add(line.substring(tab + 1));
            }
        }
        return new SourceChrome(keys);
    }

    /** The table as {@link #read} takes it. */
    public String write() {
        StringBuilder table = new StringBuilder();
        keys.forEach((source, set) ->
                set.forEach(key -> table.append(source).append('\t').append(key).append('\n')));
        return table.toString();
    }

    /** Version of the content: the beginning of its SHA-256; {@code none} where nothing was learned. */
    public String version() {
        if (keys.isEmpty()) {
            return "none";
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(write().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The keys of the lines that a source repeats. */
    public Set<String> keys(String source) {
        return lookup.getOrDefault(source, Set.of());
    }

    /** Marks the lines that the page's source is known to repeat. */
    public void mark(Page page, String source) {
        Set<String> repeated = keys(source);
        if (!repeated.isEmpty()) {
            for (int i = 0; i < page.size(); i++) {
                if (repeated.contains(page.line(i).key())) {
                    page.remove(i, "repeated-by-source");
                }
            }
        }
    }
}
