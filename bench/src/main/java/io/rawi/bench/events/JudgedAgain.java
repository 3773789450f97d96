package io.rawi.bench.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of judged rows since: whether the present engine still tells, at the same passage, an event of the same type and modality. Tells
 * what a change mended and what it broke; never a figure for the engine, which was made with these rows in sight.
 *
 * @param kept right rows that are still told
 * @param lost right rows that are told no more
 * @param mended wrong rows that are told no more
 * @param left wrong rows that are still told
 */
record JudgedAgain(
        List<JudgedEvents.Row> kept,
        List<JudgedEvents.Row> lost,
        List<JudgedEvents.Row> mended,
        List<JudgedEvents.Row> left) {

    /** How far the evidence of a row may have moved, in UTF-16 units. */
    private static final int NEAR = 120;

    static JudgedAgain of(JudgedEvents judged, List<EventRow> present) {
        Map<String, List<EventRow>> byArticle = present.stream().collect(Collectors.groupingBy(EventRow::id));
        JudgedAgain again = new JudgedAgain(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (JudgedEvents.Row row : judged.rows()) {
            boolean told = byArticle.getOrDefault(row.id(), List.of()).stream()
                    .anyMatch(now -> now.type().equals(row.type())
                            && now.modality().name().equalsIgnoreCase(row.modality())
                            && Math.abs(now.start() - row.start()) <= NEAR);
            if (row.event()) {
                (told ? again.kept : again.lost).add(row);
            } else {
                (told ? again.left : again.mended).add(row);
            }
        }
        return again;
    }

    /** Which rows were lost and left, then how many of each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lost.forEach(row -> lines.add("lost: " + shown(row)));
        left.forEach(row -> lines.add("left: " + shown(row)));
        lines.add("of %d right rows %d are still told; of %d wrong ones %d are told no more"
                .formatted(kept.size() + lost.size(), kept.size(), mended.size() + left.size(), mended.size()));
        return lines;
    }

    private static String shown(JudgedEvents.Row row) {
        return row.id() + " at " + row.start() + ", " + row.type();
    }
}
