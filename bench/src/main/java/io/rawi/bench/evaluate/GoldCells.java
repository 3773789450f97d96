package io.rawi.bench.evaluate;

import java.util.List;

/** Cells of a gold file that hold several things: apart by {@code " | "}, {@code -} for none. */
final class GoldCells {

    private static final double TOLERANCE = 1e-9;

    private GoldCells() {}

    static List<String> of(String cell) {
        return cell.equals("-") || cell.isBlank()
                ? List.of()
                : List.of(cell.strip().split(" \\| "));
    }

    /** Whether two spans are the same text; white space at their ends aside. */
    static boolean sameSpan(String gold, String found) {
        return gold.strip().equals(found.strip());
    }

    /** Whether two intervals as {@code [20,30)} are the same. */
    static boolean sameRange(String gold, String found) {
        String one = gold.strip();
        if (one.length() < 3
                || found.length() < 3
                || one.charAt(0) != found.charAt(0)
                || one.charAt(one.length() - 1) != found.charAt(found.length() - 1)) {
            return false;
        }
        String[] ends = one.substring(1, one.length() - 1).split(",", -1);
        String[] others = found.substring(1, found.length() - 1).split(",", -1);
        return ends.length == 2 && others.length == 2 && same(ends[0], others[0]) && same(ends[1], others[1]);
    }

    /** Whether two values are the same: as text, or as numbers, with or without a percent sign. */
    static boolean same(String gold, String found) {
        if (gold.strip().equals(found)) {
            return true;
        }
        if (gold.endsWith("%") != found.endsWith("%")) {
            return false;
        }
        try {
            double one = Double.parseDouble(gold.replace("%", "").strip());
            double other = Double.parseDouble(found.replace("%", ""));
            return Math.abs(one - other) <= TOLERANCE * Math.max(1e-3, Math.abs(one));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
