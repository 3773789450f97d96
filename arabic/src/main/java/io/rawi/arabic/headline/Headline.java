package io.rawi.arabic.headline;

import io.rawi.arabic.chrome.LineKey;
import io.rawi.arabic.chrome.Page;
import io.rawi.arabic.chrome.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the headline of a page, and takes it and its repetitions out of the body: an article's text has it once, at its
 * beginning.
 */
public final class Headline {

    private static final int LINES_SEARCHED = 8;
    /** A headline given apart is repeated here if at all; further below, a poem or an interview says it for its own sake. */
    private static final int LINES_ABOVE_BODY = 2;

    private static final int LONGEST = 160;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 35;
    private static final int MOST_BYLINE_WORDS = 5;

    private Headline() {}

    /**
     * The headline: the one given, else the one found on the page, else nothing.
     *
     * @param given the headline that source or markup give apart from the body
     */
    public static String of(Page page, Optional<String> given) {
        String title = given.map(Headline::tidy).orElse("");
        String key = LineKey.of(title);
        if (!key.isEmpty()) {
            removeRepetitions(page, key, -1, LINES_ABOVE_BODY);
            return title;
        }
        Optional<Integer> found = find(page);
        if (found.isEmpty()) {
            return "";
        }
        page.remove(found.get(), "headline");
        removeRepetitions(page, page.line(found.get()).key(), found.get(), LINES_SEARCHED);
        return page.string(found.get());
    }

    private static Optional<Integer> find(Page page) {
        List<Integer> top = top(page);
        for (int a = 0; a < top.size(); a++) {
            for (int b = a + 1; b < top.size(); b++) {
                if (page.line(top.get(a)).key().equals(page.line(top.get(b)).key()) && fits(page, top.get(a))) {
                    return Optional.of(top.get(a));
                }
            }
        }
        for (int a = 0; a < Math.min(top.size(), 3); a++) {
            int i = top.get(a);
            boolean more = page.nextKept(i + 1).isPresent();
            if (more && fits(page, i) && (page.line(i).words() >= FEWEST_WORDS || page.blankBelow(i))) {
                return Optional.of(kicker(page, top, a) ? top.get(a + 1) : i);
            }
        }
        return Optional.empty();
    }

    /** A line of one or two words above a whole headline is its kicker, and no headline itself. */
    private static boolean kicker(Page page, List<Integer> top, int a) {
        return page.line(top.get(a)).words() < FEWEST_WORDS
                && a + 1 < top.size()
                && page.line(top.get(a + 1)).words() > FEWEST_WORDS
                && fits(page, top.get(a + 1))
                && page.nextKept(top.get(a + 1) + 1).isPresent();
    }

    private static List<Integer> top(Page page) {
        List<Integer> top = new ArrayList<>();
        for (int i = 0; i < page.size() && top.size() < LINES_SEARCHED; i++) {
            if (!page.removed(i)) {
                boolean firstLong = top.isEmpty() && page.line(i).length() <= LONGEST && !endsWithStop(page.string(i));
                if (!page.atTop(i) && !firstLong) {
                    break;
                }
                top.add(i);
            }
        }
        return top;
    }

    private static boolean fits(Page page, int i) {
        PageLine line = page.line(i);
        String string = page.string(i);
        if (string.isEmpty()) {
            return false;
        }
        char first = string.charAt(0);
        return line.length() <= LONGEST
                && line.words() <= MOST_WORDS
                && hasLetter(line.key())
                && first != '-'
                && first != '•'
                && first != '*'
                && !endsWithStop(string)
                && !byline(string, line.words());
    }

    private static boolean hasLetter(String key) {
        return key.chars().anyMatch(Character::isLetter);
    }

    private static boolean endsWithStop(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        boolean ellipsis = line.endsWith("..") || line.endsWith("…");
        return last == '.' && !ellipsis || last == ':' || last == '،' || last == ',' || last == '؛';
    }

    /** {@code وكالات – دمشق}, {@code سالم العلي - حلب}, {@code كتب: ...}. */
    private static boolean byline(String line, int words) {
        return words <= MOST_BYLINE_WORDS && dashed(line)
                || line.startsWith("كتب:")
                || line.startsWith("كتبت:")
                || (line.startsWith("كتب ") || line.startsWith("كتبت ")) && words <= 4
                || line.startsWith("بقلم")
                || line.startsWith("إعداد:")
                || line.contains("تصوير") && dashed(line)
                || line.contains("@") && words <= MOST_BYLINE_WORDS;
    }

    private static boolean dashed(String line) {
        for (int i = 1; i + 1 < line.length(); i++) {
            boolean dash = "-–—ـ".indexOf(line.charAt(i)) >= 0;
            if (dash && (line.charAt(i - 1) == ' ' || line.charAt(i + 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static void removeRepetitions(Page page, String key, int except, int searched) {
        int seen = 0;
        for (int i = 0; i < page.size() && seen < searched; i++) {
            if (!page.removed(i)) {
                seen++;
                // Of a flash that is nothing but its headline the body stays.
                if (i != except && page.line(i).key().equals(key) && !alone(page, i)) {
                    page.remove(i, "repeated-headline");
                }
            }
        }
    }

    private static boolean alone(Page page, int i) {
        return page.nextKept(0).orElse(i) == i && page.nextKept(i + 1).isEmpty();
    }

    /** A headline is one line. */
    private static String tidy(String given) {
        StringBuilder line = new StringBuilder(given.length());
        boolean gap = false;
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0') {
                gap = !line.isEmpty();
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
