package io.rawi.arabic.chrome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page's text in lines, and what has been decided of each so far: whether it is taken out, whole or at an edge, and by
 * which rule. It belongs to one reading of one article and one thread.
 */
public final class Page {

    private final String text;
    private final List<PageLine> lines;
    private final String[] rules;
    private final Cut[] heads;
    private final Cut[] tails;
    private int firstProse;
    private int lastProse;

    /** A cut within a line, at a place in the page, and its rule. */
    record Cut(int at, String rule) {}

    private Page(String text, List<PageLine> lines) {
        this.text = text;
        this.lines = lines;
        this.rules = new String[lines.size()];
        this.heads = new Cut[lines.size()];
        this.tails = new Cut[lines.size()];
        boundProse();
    }

    private void boundProse() {
        int first = lines.size();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (rules[i] == null && lines.get(i).prose()) {
                first = Math.min(first, i);
                last = i;
            }
        }
        this.firstProse = first;
        this.lastProse = last;
    }

    /** The lines of a text; they end at any of the line breaks of Unicode. */
    public static Page of(String text) {
        List<PageLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || breaks(text.charAt(i))) {
                int from = start;
                int to = i;
                while (from < to && blank(text.charAt(from))) {
                    from++;
                }
                while (to > from && blank(text.charAt(to - 1))) {
                    to--;
                }
                if (from < to) {
                    lines.add(PageLine.of(text, from, to));
                }
                start = i + 1;
            }
        }
        return new Page(text, lines);
    }

    public String text() {
        return text;
    }

    public int size() {
        return lines.size();
    }

    public PageLine line(int i) {
        return lines.get(i);
    }

    /** Where the characters of a line begin that stay. */
    public int start(int i) {
        return heads[i] == null ? lines.get(i).start() : heads[i].at();
    }

    /** The characters of a line without what was cut from its edges. */
    public String string(int i) {
        PageLine line = lines.get(i);
        int from = start(i);
        int to = tails[i] == null ? line.end() : Math.max(from, tails[i].at());
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether no running text stands above a line. */
    public boolean atTop(int i) {
        return i < firstProse;
    }

    /** Whether no running text stands below a line. */
    public boolean atBottom(int i) {
        return i > lastProse;
    }

    public boolean removed(int i) {
        return rules[i] != null;
    }

    /** Takes a whole line out; the first rule that does so is kept. */
    public void remove(int i, String rule) {
        if (rules[i] == null) {
            rules[i] = rule;
            if (i == firstProse || i == lastProse) {
                boundProse();
            }
        }
    }

    /** Takes the beginning of a line out, up to a place in the page. */
    public void cutHead(int i, int until, String rule) {
        heads[i] = new Cut(until, rule);
    }

    /** Takes the end of a line out, from a place in the page on. */
    public void cutTail(int i, int from, String rule) {
        tails[i] = new Cut(from, rule);
    }

    /** Index of the next line that stays, from {@code i} on. */
    public Optional<Integer> nextKept(int i) {
        for (int j = i; j < rules.length; j++) {
            if (rules[j] == null) {
                return Optional.of(j);
            }
        }
        return Optional.empty();
    }

    /** Index of the last line that stays. */
    public Optional<Integer> lastKept() {
        for (int j = rules.length - 1; j >= 0; j--) {
            if (rules[j] == null) {
                return Optional.of(j);
            }
        }
        return Optional.empty();
    }

    /** Whether a blank line stands between a line and the next. */
    public boolean blankBelow(int i) {
        int end = i + 1 < lines.size() ? lines.get(i + 1).start() : text.length();
        return newlines(text, lines.get(i).end(), end) > 1;
    }

    /** The page without what was taken out. */
    public CleanText clean() {
        CleanText.Builder builder = new CleanText.Builder(text);
        for (int i = 0; i < rules.length; i++) {
            PageLine line = lines.get(i);
            if (rules[i] != null) {
                builder.remove(line.start(), line.end(), rules[i]);
            } else {
                int from = heads[i] == null ? line.start() : heads[i].at();
                int to = tails[i] == null ? line.end() : Math.max(from, tails[i].at());
                if (heads[i] != null) {
                    builder.remove(line.start(), from, heads[i].rule());
                }
                builder.keep(from, to);
                if (tails[i] != null) {
                    builder.remove(to, line.end(), tails[i].rule());
                }
            }
        }
        return builder.build();
    }

    static int newlines(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean pair = c == '\n' && i > start && text.charAt(i - 1) == '\r';
            count += breaks(c) && !pair ? 1 : 0;
        }
        return count;
    }

    private static boolean breaks(char c) {
        // The common case first: letters are above all but two of them.
        return c <= '\u0085'
                ? c == '\n' || c == '\r' || c == '\u0085' || c == '\f' || c == '\u000B'
                : c == '\u2028' || c == '\u2029';
    }

    static boolean blank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || c == '\uFEFF'
                || c >= '\u2000' && c <= '\u200B'
                || breaks(c);
    }
}
