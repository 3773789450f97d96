package io.rawi.enrich.credit;

import io.rawi.arabic.token.Tokens;
import io.rawi.enrich.credit.Agencies.Agency;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the credit of a news agency: its name set apart by brackets, dashes or the like among the first words of the
 * body or at the end, or behind town and date of a dateline. An agency that a sentence names ("he told Reuters",
 * "according to Reuters") is quoted, not credited.
 */
public final class WireCredits {

    /** Words at the beginning of the body that a dateline takes at most: paper, town, agency. */
    private static final int OPENING = 8;

    /** The same of one that tells the date in both calendars. */
    private static final int DATED_OPENING = 18;

    private static final int CLOSING = 5;

    /** How many words before an agency may say that it is quoted. */
    private static final int QUOTING = 4;

    private static final String APART = "()[]{}-–—:/|\"«»،,*.";
    private static final String DASHES = "-–—/";
    private static final String OPENING_MARKS = "([{\"«";
    private static final int YEAR_DIGITS = 4;

    /** What names an agency as the source of a statement, a few words before it. */
    private static final Set<String> QUOTES = Set.of(
            "قال", "قالت", "ذكر", "ذكرت", "افاد", "افادت", "نقل", "نقلت", "نقلا", "لوكاله", "وكاله", "اوردت", "اوردته",
            "بثت", "بثته", "نشرت", "نشرته", "ابلغ", "لصحيفه", "مجله", "اوضحت", "الانباء");

    /** The same directly before it, where they would be nothing in a photograph's caption. */
    private static final Set<String> PREPOSITIONS = Set.of("عن", "من", "حسب", "بحسب", "وفق", "وفقا", "الي", "مع", "في");

    private final Agencies agencies;

    private WireCredits(Agencies agencies) {
        this.agencies = agencies;
    }

    /** With the built-in list. */
    public static WireCredits load() {
        return new WireCredits(Agencies.load());
    }

    /**
     * The agency that an article credits, by its usual English name.
     *
     * @param tokens the words of headline and body in normalised spelling
     * @param firstOfBody the first word of the body
     */
    public Optional<String> find(Tokens tokens, int firstOfBody) {
        Place place = new Place(tokens, firstOfBody);
        int opening = firstOfBody + OPENING;
        int closing = Math.max(opening, tokens.count() - CLOSING);
        for (int start = firstOfBody; start < tokens.count(); start++) {
            if (start >= firstOfBody + DATED_OPENING && start < closing) {
                start = closing;
            }
            Optional<String> agency = at(place, start, start < opening || start >= closing);
            if (agency.isPresent()) {
                return agency;
            }
        }
        return Optional.empty();
    }

    /** @param apart whether signs around a name make a credit here; a date before it always does */
    private Optional<String> at(Place place, int start, boolean apart) {
        boolean dated = place.dated(start);
        if (!dated && !place.mayBegin(start)) {
            return Optional.empty();
        }
        boolean dateline = dated || place.dashed(start);
        int longest = Math.min(place.tokens.count(), start + Agencies.LONGEST);
        for (int end = longest; end > start; end--) {
            boolean signs = apart && place.apart(start, end);
            if (!signs && !dateline) {
                continue;
            }
            Optional<Agency> agency = agencies.find(place.words(start, end));
            if (agency.isPresent() && !place.quoted(start)) {
                boolean marked = signs && place.marked(start);
                return agency.filter(found -> marked || !found.doubtful()).map(Agency::name);
            }
        }
        return Optional.empty();
    }

    /** The words of an article and the signs between them. */
    private record Place(Tokens tokens, int first) {

        boolean mayBegin(int start) {
            return start == first || before(start, APART);
        }

        /** Set apart on both sides, by a sign or by the end of the body; on one at least by a sign. */
        boolean apart(int start, int end) {
            boolean last = end == tokens.count();
            boolean behind = sign(tokens.end(end - 1), last ? tokens.text().length() : tokens.start(end), APART);
            boolean before = start > 0 && before(start, APART);
            return (before || start == first) && (behind || last) && (before || behind);
        }

        /** Whether the sign before it opens a bracket or a quotation, or divides a dateline. */
        boolean marked(int start) {
            int at = tokens.start(start) - 1;
            return start == first || OPENING_MARKS.indexOf(tokens.text().charAt(at)) >= 0 || dashed(start);
        }

        /** Behind town and dash, as in {@code المدينة - واس}: what follows may be the report at once. */
        boolean dashed(int start) {
            return start > first && start < first + OPENING && before(start, DASHES);
        }

        /** Behind the year of a dateline, as in {@code 11 أغسطس 2015 م واس}. */
        boolean dated(int start) {
            if (start < first + 2) {
                return false;
            }
            String era = tokens.text(start - 1);
            return (era.equals("م") || era.equals("ه"))
                    && tokens.end(start - 2) - tokens.start(start - 2) == YEAR_DIGITS
                    && Character.isDigit(tokens.text().charAt(tokens.start(start - 2)));
        }

        boolean quoted(int start) {
            if (start > first
                    && !sign(tokens.end(start - 1), tokens.start(start), APART)
                    && PREPOSITIONS.contains(tokens.text(start - 1))) {
                return true;
            }
            for (int word = start - 1; word >= Math.max(first, start - QUOTING); word--) {
                if (sign(tokens.end(word), tokens.start(word + 1), ".")) {
                    return false;
                }
                if (QUOTES.contains(tokens.text(word))) {
                    return true;
                }
            }
            return false;
        }

        String words(int start, int end) {
            StringBuilder words = new StringBuilder(tokens.text(start));
            for (int i = start + 1; i < end; i++) {
                words.append(' ').append(tokens.text(i));
            }
            return words.toString();
        }

        private boolean before(int start, String signs) {
            return start > 0 && sign(tokens.end(start - 1), tokens.start(start), signs);
        }

        private boolean sign(int from, int to, String signs) {
            for (int i = from; i < to; i++) {
                if (signs.indexOf(tokens.text().charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
