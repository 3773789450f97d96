package io.rawi.bench.duplicates;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.bench.gold.ErrorsOption;
import io.rawi.bench.gold.GoldTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi evaluate duplicates}: relates a folder of news and scores the result on labelled pairs. */
@Command(
        name = "duplicates",
        mixinStandardHelpOptions = true,
        description = {
            "Score copies, updates and templates on labelled pairs of articles.",
            "Reads and relates the whole folder with the code of the pipeline. A pair is called a copy where the final "
                    + "table has both in one group of copies (exact or near), whether or not one was compared with the "
                    + "other; what else it is called is what the model says of the two. Precision, recall and F1 are those "
                    + "of copy."
        })
public final class EvaluateDuplicatesCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "Pairs, tab-separated, with columns a, b (YYYY-MM-DD#N: day file, index in its array) and "
                    + "label (copy, update, template, other).")
    private Path file;

    @Option(names = "--news", required = true, paramLabel = "FOLDER", description = "The news, one zip a day.")
    private Path folder;

    @Mixin
    private ErrorsOption errors;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<GoldTable.Row> rows = GoldTable.read(file, "a", "b", "label").rows();
        for (GoldTable.Row row : rows) {
            if (!DuplicatesEvaluation.LABELS.contains(row.get("label"))) {
                throw new CommandFailure(row.place() + ": \"" + row.get("label") + "\" is no label; there are "
                        + String.join(", ", DuplicatesEvaluation.LABELS));
            }
        }
        PrintedNews news = PrintedNews.read(folder, Integer.MAX_VALUE);
        RelatedNews related = RelatedNews.relate(news.byOrigin().values());
        DuplicatesEvaluation evaluation = new DuplicatesEvaluation(news, related);
        List<String> wrong = new ArrayList<>(List.of("a\tb\tlabel\tcalled\tdetail"));
        for (GoldTable.Row row : rows) {
            Optional<DuplicatesEvaluation.Answer> answer = evaluation.ask(row.get("a"), row.get("b"), row.get("label"));
            String called = answer.map(DuplicatesEvaluation.Answer::called).orElse("other");
            if (!called.equals(row.get("label"))) {
                wrong.add(String.join(
                        "\t",
                        row.get("a"),
                        row.get("b"),
                        row.get("label"),
                        called,
                        answer.map(DuplicatesEvaluation.Answer::detail).orElse("not an article of the news")));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%d pairs, %d articles%n", rows.size(), news.byOrigin().size());
        evaluation.table().forEach(out::println);
        out.println(evaluation.notCopies("template"));
        out.println("what is wrong: " + errors.write("duplicates", wrong));
        out.println(evaluation.copies().line("duplicates"));
        return 0;
    }
}
