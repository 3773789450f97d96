package io.rawi.bench.train;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.arabic.tagger.LexiconFile;
import io.rawi.arabic.tagger.ModelFile;
import io.rawi.arabic.tagger.TaggerModel;
import io.rawi.arabic.tagger.WordLexicon;
import io.rawi.arabic.tagger.train.ConllFile;
import io.rawi.arabic.tagger.train.EntityTraining;
import io.rawi.arabic.tagger.train.FineFile;
import io.rawi.arabic.tagger.train.NameLists;
import io.rawi.arabic.tagger.train.TaggedText;
import io.rawi.bench.corpus.NewsZips;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi train entities}: trains the tagger of names. */
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        description = {
            "Train the tagger of names. The folder holds entities.train.conll and entities-fine.train.conll (tagged words)",
            "and news/*.zip (raw news).",
            "The same data gives the same file, byte for byte."
        })
final class TrainEntitiesCommand implements Callable<Integer> {

    private static final String TAGGED = "entities.train.conll";
    private static final String FINE = "entities-fine.train.conll";
    private static final String NEWS = "news";

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:RAWI_DATA}",
            description = "Folder of the data. Default: RAWI_DATA.")
    private Path data;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write the model.")
    private Path out;

    @Option(
            names = "--model-version",
            paramLabel = "NAME",
            defaultValue = "entities-1",
            description = "Names the model in records. Default: ${DEFAULT-VALUE}.")
    private String version;

    @Option(
            names = "--words-from",
            paramLabel = "FILE",
            description = "Where to write what raw news told about words, or to take it from where the file is there: "
                    + "the slow step, which depends on the raw news alone.")
    private Path wordsFile;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (data == null) {
            throw new CommandFailure("no folder of data: name it with --data, or set RAWI_DATA");
        }
        PrintWriter print = spec.commandLine().getOut();
        long started = System.nanoTime();
        EntityTraining training = new EntityTraining(NameLists.builtIn(), step -> {
            print.printf(Locale.ROOT, "%5.0f s  %s%n", (System.nanoTime() - started) / 1e9, step);
            print.flush();
        });
        try {
            List<String> raw = new NewsZips(data.resolve(NEWS))
                    .read(Integer.MAX_VALUE).stream()
                            .map(TrainEntitiesCommand::text)
                            .toList();
            List<TaggedText> tagged = ConllFile.read(data.resolve(TAGGED));
            List<TaggedText> all = new ArrayList<>(tagged);
            if (Files.exists(data.resolve(FINE))) {
                all.addAll(FineFile.read(data.resolve(FINE), tagged));
            }
            TaggerModel model = training.train(version, words(training, raw), raw, all);
            ModelFile.write(model, out);
            print.printf(Locale.ROOT, "%s: %,d bytes%n", out, Files.size(out));
        } catch (IOException e) {
            throw new CommandFailure("training stopped: " + e.getMessage() + ". The folder must hold " + TAGGED
                    + " and " + NEWS + "/*.zip");
        }
        print.flush();
        return 0;
    }

    private WordLexicon words(EntityTraining training, List<String> raw) throws IOException {
        if (wordsFile != null && Files.exists(wordsFile)) {
            return LexiconFile.read(wordsFile);
        }
        WordLexicon words = training.words(raw);
        if (wordsFile != null) {
            LexiconFile.write(words, wordsFile);
        }
        return words;
    }

    private static String text(RawArticle article) {
        return article.getTitle() + "\n\n"
                + StandardCharsets.UTF_8.decode(article.getBody().duplicate());
    }
}
