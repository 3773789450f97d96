package io.rawi.enrich.credit;

import io.rawi.arabic.token.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises the credit of a news agency: its name set apart by brackets, dashes or the like among the first words of the
 * body or at the end. An agency that a sentence names ("he told Reuters") is not credited by that.
 */
public final class WireCredits {

    private static final String RESOURCE = "agencies.tsv";

    /** Words at the beginning of the body that a dateline takes at most: paper, town, agency. */
    private static final int OPENING = 8;

    private static final int CLOSING = 5;
    private static final int LONGEST_NAME = 4;
    private static final String APART = "()[]{}-–—:/|\"«»،,*.";

    private final Map<String, String> agencies = new HashMap<>();

    private WireCredits() {}

    /** The built-in list. */
    public static WireCredits load() {
        WireCredits credits = new WireCredits();
        try (InputStream in = WireCredits.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t");
                    for (String form : columns[1].split(",")) {
                        credits.agencies.put(form, columns[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of agencies cannot be read: " + e.getMessage(), e);
        }
        return credits;
    }

    /**
     * The agency that an article credits, by its usual English name.
     *
     * @param tokens the words of headline and body in normalised spelling
     * @param firstOfBody the first word of the body
     */
    public Optional<String> find(Tokens tokens, int firstOfBody) {
        Optional<String> opening =
                find(tokens, firstOfBody, firstOfBody, Math.min(tokens.count(), firstOfBody + OPENING));
        return opening.isPresent()
                ? opening
                : find(tokens, firstOfBody, Math.max(firstOfBody, tokens.count() - CLOSING), tokens.count());
    }

    private Optional<String> find(Tokens tokens, int firstOfBody, int from, int to) {
        for (int start = from; start < to; start++) {
            for (int end = Math.min(tokens.count(), start + LONGEST_NAME); end > start; end--) {
                if (apart(tokens, firstOfBody, start, end)) {
                    String agency = agencies.get(name(tokens, start, end));
                    if (agency != null) {
                        return Optional.of(agency);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether some words are set apart on both sides, by a sign or by the end of the body; on one at least by a sign. */
    private static boolean apart(Tokens tokens, int firstOfBody, int start, int end) {
        boolean first = start == firstOfBody;
        boolean last = end == tokens.count();
        boolean before = start > 0 && sign(tokens, tokens.end(start - 1), tokens.start(start));
        boolean behind = last
                ? sign(tokens, tokens.end(end - 1), tokens.text().length())
                : sign(tokens, tokens.end(end - 1), tokens.start(end));
        return (before || first) && (behind || last) && (before || behind);
    }

    private static boolean sign(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (APART.indexOf(tokens.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String name(Tokens tokens, int start, int end) {
        StringBuilder name = new StringBuilder(tokens.text(start));
        for (int i = start + 1; i < end; i++) {
            name.append(' ').append(tokens.text(i));
        }
        return name.toString();
    }
}
