package io.rawi.bench.evaluate;

import io.rawi.arabic.quantity.Interval;
import io.rawi.arabic.quantity.IntervalScanner;
import io.rawi.arabic.quantity.StatedInterval;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.bench.gold.ErrorsOption;
import io.rawi.bench.gold.GoldTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi evaluate number-ranges}: bounds and ranges of numbers in sentences. */
@Command(
        name = "number-ranges",
        mixinStandardHelpOptions = true,
        description = {
            "Score the reading of bounds and ranges on a gold file with the columns text, spans and ranges; several apart by "
                    + "' | ', '-' for none. (20,) is more than 20, [20,30) from 20 and below 30.",
            "A row is right where all its spans and ranges are found, in order, and nothing else. A range of two numbers "
                    + "(between 20 and 30) is written half open, as these files do; rough numbers (about 20) are no ranges. "
                    + "The score is the share of right rows."
        })
public final class NumberRangesCommand implements Runnable {

    /** A range with its words. */
    private record Found(String phrase, String range) {}

    @Parameters(paramLabel = "FILE", description = "The gold file.")
    private Path file;

    @Mixin
    private ErrorsOption errors;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        IntervalScanner scanner = new IntervalScanner(true);
        List<String> wrong = new ArrayList<>();
        int right = 0;
        List<GoldTable.Row> rows =
                GoldTable.read(file, "text", "spans", "ranges").rows();
        for (GoldTable.Row row : rows) {
            List<Found> found = ranges(scanner, row.get("text"));
            boolean same = isRight(row, found);
            right += same ? 1 : 0;
            if (!same) {
                List<String> shown = found.stream()
                        .map(one -> one.phrase() + "=" + one.range())
                        .toList();
                wrong.add(String.join(
                        "\t",
                        row.place(),
                        row.get("text"),
                        row.get("spans"),
                        row.get("ranges"),
                        String.join(" | ", shown)));
            }
        }
        out.println("right: " + right + " of " + rows.size());
        out.println("errors: " + errors.write("number-ranges", wrong));
        out.println(String.format(
                Locale.ROOT, "number-ranges accuracy %.2f", rows.isEmpty() ? 0 : (double) right / rows.size()));
    }

    private static boolean isRight(GoldTable.Row row, List<Found> found) {
        List<String> spans = GoldCells.of(row.get("spans"));
        List<String> ranges = GoldCells.of(row.get("ranges"));
        if (spans.size() != found.size() || ranges.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!GoldCells.sameSpan(spans.get(i), found.get(i).phrase())
                    || !GoldCells.sameRange(ranges.get(i), found.get(i).range())) {
                return false;
            }
        }
        return true;
    }

    private static List<Found> ranges(IntervalScanner scanner, String sentence) {
        TokenisedText text = TokenisedText.of(sentence);
        List<Found> found = new ArrayList<>();
        for (StatedInterval stated : scanner.scan(text)) {
            boolean asked =
                    switch (stated.form()) {
                        case BOUND, BETWEEN, EQUAL -> true;
                        case EXACT, ABOUT, EITHER, VAGUE -> false;
                    };
            if (asked) {
                String phrase =
                        text.normalised().original(stated.start(), stated.end()).of(sentence);
                found.add(new Found(phrase, written(stated.interval(), stated.form())));
            }
        }
        return found;
    }

    private static String written(Interval interval, StatedInterval.Form form) {
        boolean halfOpen = form == StatedInterval.Form.BETWEEN && interval.lowInclusive() && interval.highInclusive();
        String left = interval.low().isPresent() && interval.lowInclusive() ? "[" : "(";
        String right = interval.high().isPresent() && interval.highInclusive() && !halfOpen ? "]" : ")";
        return left + number(interval.low()) + "," + number(interval.high()) + right;
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }
}
