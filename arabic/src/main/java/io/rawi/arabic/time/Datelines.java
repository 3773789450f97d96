package io.rawi.arabic.time;

import io.rawi.arabic.chrome.Page;
import io.rawi.arabic.chrome.PageLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the publication date on a page: in short lines above and below the running text, and in the place line with which
 * agencies open their first sentence. A date within the running text is what the report speaks of, never its own.
 */
public final class Datelines {

    private static final int LONGEST_LINE = 160;
    private static final int LINES_EACH_SIDE = 10;

    private Datelines() {}

    private record Ranked(LineDate.Role role, Dateline dateline) {}

    /** All publication dates that a page states, most telling first; lines that hold nothing else are taken out. */
    public static List<Dateline> find(Page page) {
        List<Ranked> found = new ArrayList<>();
        int kept = 0;
        int lastKept = 0;
        for (int i = 0; i < page.size(); i++) {
            lastKept += page.removed(i) ? 0 : 1;
        }
        for (int i = 0; i < page.size(); i++) {
            if (!page.removed(i)) {
                boolean top = page.atTop(i) && kept < LINES_EACH_SIDE;
                boolean bottom = page.atBottom(i) && lastKept - kept <= LINES_EACH_SIDE;
                if (top || bottom) {
                    inLine(page, i).ifPresent(found::add);
                } else if (page.line(i).prose() && kept < LINES_EACH_SIDE) {
                    opening(page, i).ifPresent(found::add);
                    kept = LINES_EACH_SIDE;
                }
                kept++;
            }
        }
        found.sort(Comparator.comparing(Ranked::role));
        return found.stream().map(Ranked::dateline).toList();
    }

    private static Optional<Ranked> inLine(Page page, int i) {
        PageLine line = page.line(i);
        if (line.length() > LONGEST_LINE || line.key().indexOf('#') < 0) {
            return Optional.empty();
        }
        String string = page.string(i);
        Optional<LineDate> date = LineDate.of(string);
        if (date.isPresent() && date.get().pure()) {
            page.remove(i, "dateline");
        }
        return date.map(d -> new Ranked(
                d.role(),
                new Dateline(
                        d.dates(),
                        d.clock(),
                        string.substring(d.start(), d.end()),
                        page.start(i) + d.start(),
                        d.pure())));
    }

    private static Optional<Ranked> opening(Page page, int i) {
        return OpeningDate.of(page.string(i))
                .map(d -> new Ranked(
                        LineDate.Role.PLAIN,
                        new Dateline(d.dates(), Optional.empty(), d.phrase(), page.start(i) + d.start(), false)));
    }
}
