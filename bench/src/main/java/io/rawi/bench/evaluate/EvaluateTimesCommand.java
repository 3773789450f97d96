package io.rawi.bench.evaluate;

import io.rawi.arabic.number.NumberReader;
import io.rawi.arabic.time.TimeTagger;
import io.rawi.bench.gold.ErrorsOption;
import io.rawi.bench.gold.GoldTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rawi evaluate times}: how many times of a gold file are found and resolved right. */
@Command(
        name = "times",
        mixinStandardHelpOptions = true,
        description = {
            "Score the times that the engine finds.",
            "FILE is a table with the columns kind, reference, text, span, timex, past and future: each text is read as if"
                    + " published at its reference, and past and future are the values that are accepted.",
            "Right is a row where a time was found that overlaps the span of the gold and whose value is the past or the "
                    + "future one: the day where the gold gives a day; start and end where it gives an interval a/b. An"
                    + " interval that we name by its two ends is compared by those, because gold intervals stop at the"
                    + " beginning of their last day. Where the gold gives no interval, the timex is compared.",
            "The share of rows whose span is the same to the letter is printed too."
        })
public final class EvaluateTimesCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The gold file, UTF-8, tab-separated.")
    private Path file;

    @Mixin
    private ErrorsOption errors;

    @Override
    public void run() {
        TimeTagger tagger = new TimeTagger(new NumberReader());
        List<GoldTime> times =
                GoldTable.read(file, "kind", "reference", "text", "span", "timex", "past", "future").rows().stream()
                        .map(GoldTime::of)
                        .toList();
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int exact = 0;
        for (GoldTime time : times) {
            GoldTime.Outcome outcome = time.judge(tagger);
            right += outcome.right() ? 1 : 0;
            exact += outcome.right() && outcome.exactSpan() ? 1 : 0;
            if (!outcome.right()) {
                wrong.add(outcome.line());
            }
        }
        Path written = errors.write("times", wrong);
        int all = Math.max(1, times.size());
        System.out.printf(
                Locale.ROOT, "rows %d, right %d, of these with the exact span %d%n", times.size(), right, exact);
        System.out.println("what is wrong: " + written);
        System.out.printf(Locale.ROOT, "times accuracy %.3f%n", (double) right / all);
    }
}
