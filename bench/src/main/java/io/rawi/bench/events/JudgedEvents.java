package io.rawi.bench.events;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.bench.gold.GoldTable;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A sheet with the judgements of a reader in it: {@code y} right, {@code n} wrong, {@code -} nothing to judge. */
final class JudgedEvents {

    private final List<Row> rows;

    private JudgedEvents(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * One judged row.
     *
     * @param id the article
     * @param start where its evidence begins
     * @param type type and sub-type that were judged
     * @param modality how it was marked
     * @param right what was judged, and whether it is right
     */
    record Row(String id, int start, String type, String modality, Map<Judgement, Boolean> right) {

        Row {
            right = Map.copyOf(right);
        }

        /** Whether it is an event of its type, and told as it is marked: a background told as news is a false row. */
        boolean event() {
            return right.getOrDefault(Judgement.TYPE, false) && right.getOrDefault(Judgement.STATUS, true);
        }
    }

    /**
     * Reads a judged sheet. Rows whose type nobody judged yet are left out. What is no event is judged on its type alone.
     *
     * @throws CommandFailure where the file is not of that form or nothing was judged; names file and line
     */
    static JudgedEvents read(Path file) {
        String[] required = {"id", "start", "type", "modality"};
        List<GoldTable.Row> table = GoldTable.read(file, required).rows();
        GoldTable.read(file, Judgement.columns().toArray(String[]::new));
        List<Row> rows = table.stream()
                .filter(row -> !row.get(Judgement.TYPE.column()).isBlank())
                .map(JudgedEvents::row)
                .toList();
        if (rows.isEmpty()) {
            throw new CommandFailure(file + ": no row is judged: write y or n into the column "
                    + Judgement.TYPE.column() + " and those behind it");
        }
        return new JudgedEvents(rows);
    }

    private static Row row(GoldTable.Row row) {
        Map<Judgement, Boolean> right = new EnumMap<>(Judgement.class);
        for (Judgement judgement : Judgement.values()) {
            String mark = row.get(judgement.column()).strip().toLowerCase(Locale.ROOT);
            switch (mark) {
                case "y" -> right.put(judgement, true);
                case "n" -> right.put(judgement, false);
                case "", "-" -> {}
                default ->
                    throw new CommandFailure(row.place() + ": \"" + mark + "\" in column " + judgement.column()
                            + "; y, n or - was expected");
            }
        }
        String start = row.get("start");
        if (!start.matches("\\d{1,9}")) {
            throw new CommandFailure(row.place() + ": start \"" + start + "\" is no number");
        }
        return new Row(row.get("id"), Integer.parseInt(start), row.get("type"), row.get("modality"), right);
    }

    List<Row> rows() {
        return rows;
    }

    /** How many rows were judged so in one respect. */
    long count(Judgement judgement, boolean right) {
        return rows.stream()
                .filter(row -> Boolean.valueOf(right).equals(row.right().get(judgement)))
                .count();
    }

    /** Share of right rows among those judged; 1 where none was. */
    double share(Judgement judgement) {
        long right = count(judgement, true);
        long judged = right + count(judgement, false);
        return judged == 0 ? 1 : (double) right / judged;
    }

    /** Share of the rows that are an event of their type, told as they are marked. */
    double precision() {
        return (double) rows.stream().filter(Row::event).count() / rows.size();
    }

    /** A line for each respect, then the score: {@code events precision 0.850 type 0.900 sides 0.800 ... rows 200}. */
    List<String> lines() {
        List<String> lines = java.util.Arrays.stream(Judgement.values())
                .map(judgement -> "%s: %d of %d right (%s)"
                        .formatted(
                                judgement.name().toLowerCase(Locale.ROOT),
                                count(judgement, true),
                                count(judgement, true) + count(judgement, false),
                                judgement.asks()))
                .collect(Collectors.toList());
        StringBuilder score = new StringBuilder("events precision ").append(shown(precision()));
        for (Judgement judgement : Judgement.values()) {
            score.append(' ')
                    .append(judgement.name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(shown(share(judgement)));
        }
        lines.add(score.append(" rows ").append(rows.size()).toString());
        return lines;
    }

    private static String shown(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
