package io.rawi.bench.duplicates;

import io.rawi.schema.Fingerprint;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi bench crowd}: days on which far more is alike than on any real one. */
@Command(
        name = "crowd",
        mixinStandardHelpOptions = true,
        description = {
            "Relate what no day should bring: one day of very many articles, thousands of copies of one text, to the letter "
                    + "and changed, and thousands of one form filled with other names, each in order of time, in any order and "
                    + "backwards.",
            "Told of each: processor time and records an article, and how many texts were not compared with all (only then "
                    + "may the marks depend on the order of arrival). State stores are sorted leaves in memory."
        })
public final class CrowdCommand implements Callable<Integer> {

    @Option(
            names = "--day",
            defaultValue = "100000",
            description = "Articles of the full day. Default: ${DEFAULT-VALUE}.")
    private int day;

    @Option(names = "--copies", defaultValue = "5000", description = "Copies of one text. Default: ${DEFAULT-VALUE}.")
    private int copies;

    @Option(names = "--forms", defaultValue = "5000", description = "Texts of one form. Default: ${DEFAULT-VALUE}.")
    private int forms;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Crowd crowd = new Crowd();
        out.printf(CrowdResult.FORM, "", "order", "us each", "records each", "marked", "given up");
        InventedFingerprints full = new InventedFingerprints(1);
        told(out, "a day of " + day, "of time", crowd.relate(day, full::at));
        for (Kind kind : List.of(
                new Kind(copies + " to the letter", new InventedCrowd(copies)::same, copies),
                new Kind(copies + " changed copies", new InventedCrowd(copies)::copy, copies),
                new Kind(forms + " of one form", new InventedCrowd(forms)::form, forms))) {
            List<Fingerprint> all = crowd.make(kind.count, kind.maker);
            told(out, kind.name, "of time", crowd.relate(all));
            Collections.shuffle(all, new Random(1));
            told(out, kind.name, "any", crowd.relate(all));
            all.sort(java.util.Comparator.comparing(Fingerprint::getArticleTime).reversed());
            told(out, kind.name, "backwards", crowd.relate(all));
        }
        return 0;
    }

    private record Kind(String name, Crowd.Maker maker, int count) {}

    private static void told(PrintWriter out, String what, String order, CrowdResult result) {
        out.print(result.line(what, order));
        out.flush();
    }
}
