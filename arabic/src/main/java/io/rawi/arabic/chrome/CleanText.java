package io.rawi.arabic.chrome;

import java.util.ArrayList;
import java.util.List;

/**
 * A text after page chrome was taken out of it.
 *
 * @param text what remains
 * @param removed what was taken out, in order; offsets count in the remaining text
 * @param gaps where in the text before stretches were taken out: pairs of start and end
 */
public record CleanText(String text, List<RemovedText> removed, List<int[]> gaps) {

    public CleanText {
        removed = List.copyOf(removed);
        gaps = List.copyOf(gaps);
    }

    /** Where in the remaining text a place of the text before is; what was taken out is where it was taken out. */
    public int position(int original) {
        int gone = 0;
        for (int[] gap : gaps) {
            if (gap[0] >= original) {
                break;
            }
            gone += Math.min(gap[1], original) - gap[0];
        }
        return original - gone;
    }

    /** Puts what was taken out back into its places. */
    public static String restore(String text, List<RemovedText> removed) {
        StringBuilder whole = new StringBuilder(text.length() + 64);
        int at = 0;
        for (RemovedText gone : removed) {
            whole.append(text, at, gone.offset()).append(gone.text());
            at = gone.offset();
        }
        return whole.append(text, at, text.length()).toString();
    }

    /**
     * Collects the stretches of a text in order, each without the white space around it. Of the white space around what
     * is taken out, the side with more line breaks stays, so that paragraphs stay apart as they were.
     */
    static final class Builder {

        private final String source;
        private final List<Stretch> pending = new ArrayList<>();
        private final StringBuilder text;
        private final List<RemovedText> removed = new ArrayList<>();
        private final List<int[]> gaps = new ArrayList<>();
        private int keptEnd;
        private boolean kept;

        private record Stretch(int start, int end, String rule) {}

        Builder(String source) {
            this.source = source;
            this.text = new StringBuilder(source.length());
        }

        void remove(int start, int end, String rule) {
            if (start < end) {
                pending.add(new Stretch(start, end, rule));
            }
        }

        void keep(int start, int end) {
            int from = start;
            int to = end;
            while (from < to && Page.blank(source.charAt(from))) {
                from++;
            }
            while (to > from && Page.blank(source.charAt(to - 1))) {
                to--;
            }
            if (from == to) {
                return;
            }
            if (!kept) {
                takeOut(0, from);
            } else if (!pending.isEmpty()) {
                between(from);
            } else {
                text.append(source, keptEnd, from);
            }
            text.append(source, from, to);
            keptEnd = to;
            kept = true;
        }

        CleanText build() {
            takeOut(keptEnd, source.length());
            return new CleanText(text.toString(), removed, gaps);
        }

        private void between(int next) {
            int firstStart = pending.get(0).start();
            int lastEnd = pending.get(pending.size() - 1).end();
            int before = Page.newlines(source, keptEnd, firstStart);
            int after = Page.newlines(source, lastEnd, next);
            if (before >= after) {
                text.append(source, keptEnd, firstStart);
                takeOut(firstStart, next);
            } else {
                takeOut(keptEnd, lastEnd);
                text.append(source, lastEnd, next);
            }
        }

        /** Everything from start to end goes, parted among the rules whose stretches are in it. */
        private void takeOut(int start, int end) {
            if (start == end) {
                pending.clear();
                return;
            }
            gaps.add(new int[] {start, end});
            int at = start;
            for (int i = 0; i < pending.size(); i++) {
                boolean last = i + 1 == pending.size();
                boolean same =
                        !last && pending.get(i + 1).rule().equals(pending.get(i).rule());
                int until = last ? end : pending.get(i + 1).start();
                if (!same) {
                    removed.add(new RemovedText(
                            text.length(),
                            source.substring(at, until),
                            pending.get(i).rule()));
                    at = until;
                }
            }
            if (pending.isEmpty()) {
                removed.add(new RemovedText(text.length(), source.substring(start, end), "white-space"));
            }
            pending.clear();
        }
    }
}
