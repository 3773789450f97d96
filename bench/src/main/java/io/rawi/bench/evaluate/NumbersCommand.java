package io.rawi.bench.evaluate;

import io.rawi.bench.gold.ErrorsOption;
import io.rawi.bench.gold.GoldTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi evaluate numbers}: numbers, ordinals and percentages of sentences. */
@Command(
        name = "numbers",
        mixinStandardHelpOptions = true,
        description = {
            "Score the reading of numbers on a gold file with the columns kind, text, spans and values; several apart by "
                    + "' | ', '-' for none. The kind (number, ordinal, percent) says which numbers of the sentence are asked for.",
            "A row is right where all its spans and values are found, in order, and nothing else; values are compared as "
                    + "numbers. The score is the share of right rows."
        })
public final class NumbersCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The gold file.")
    private Path file;

    @Mixin
    private ErrorsOption errors;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        NumberView view = new NumberView();
        List<String> wrong = new ArrayList<>();
        TreeMap<String, int[]> kinds = new TreeMap<>();
        int right = 0;
        List<GoldTable.Row> rows =
                GoldTable.read(file, "kind", "text", "spans", "values").rows();
        for (GoldTable.Row row : rows) {
            String text = row.get("text");
            List<NumberView.Found> found = view.find(row.get("kind"), text);
            boolean same = isRight(row, text, found);
            int[] counts = kinds.computeIfAbsent(row.get("kind"), any -> new int[2]);
            counts[0] += same ? 1 : 0;
            counts[1]++;
            right += same ? 1 : 0;
            if (!same) {
                List<String> shown = found.stream()
                        .map(one -> text.substring(one.start(), one.end()) + "=" + one.value())
                        .toList();
                wrong.add(String.join(
                        "\t", row.place(), text, row.get("spans"), row.get("values"), String.join(" | ", shown)));
            }
        }
        kinds.forEach((kind, counts) -> out.println(kind + ": " + counts[0] + " of " + counts[1]));
        out.println("errors: " + errors.write("numbers", wrong));
        out.println(
                String.format(Locale.ROOT, "numbers accuracy %.2f", rows.isEmpty() ? 0 : (double) right / rows.size()));
    }

    private static boolean isRight(GoldTable.Row row, String text, List<NumberView.Found> found) {
        List<String> spans = GoldCells.of(row.get("spans"));
        List<String> values = GoldCells.of(row.get("values"));
        if (spans.size() != found.size() || values.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            NumberView.Found one = found.get(i);
            if (!GoldCells.sameSpan(spans.get(i), text.substring(one.start(), one.end()))
                    || !GoldCells.same(values.get(i), one.value())) {
                return false;
            }
        }
        return true;
    }
}
