package io.rawi.bench.evaluate;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.tagger.ModelFile;
import io.rawi.arabic.tagger.NameTagger;
import io.rawi.arabic.tagger.train.Alignment;
import io.rawi.arabic.tagger.train.ConllFile;
import io.rawi.arabic.tagger.train.TaggedText;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.bench.gold.Counts;
import io.rawi.bench.gold.ErrorsOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi evaluate entities}: scores the tagger of names by spans, as CoNLL-2003 does. */
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        description = {
            "Score the tagger of names on a file of tagged words: a word, a tab, a tag (O, B- or I- with PERS, ORG, LOC,",
            "MISC) a line, an empty line behind each sentence. A name is right where its words and its type are."
        })
final class EvaluateEntities implements Callable<Integer> {

    /** The texts are read this often for the speed: at first the program itself is not yet at full speed. */
    private static final int WARM_UP = 30;

    @Parameters(paramLabel = "FILE", description = "The gold file.")
    private Path file;

    @Option(names = "--model", paramLabel = "FILE", description = "Another model than the built-in one.")
    private Path modelFile;

    @Option(
            names = "--beside-opennlp",
            paramLabel = "FILE",
            description = "Train OpenNLP's name finder on this file of tagged words, and score it as well.")
    private Path besides;

    @Mixin
    private ErrorsOption errors;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        NameTagger tagger;
        List<TaggedText> texts;
        try {
            tagger = new NameTagger(modelFile == null ? ModelFile.builtIn() : ModelFile.read(modelFile));
            texts = ConllFile.read(file);
        } catch (IOException e) {
            throw new CommandFailure(e.getMessage());
        }
        SpanScore score = new SpanScore();
        List<String> wrong = new ArrayList<>();
        wrong.add("line\tfault\ttype\tname\tsentence");
        for (TaggedText text : texts) {
            TokenisedText words = TokenisedText.of(text.text());
            byte[] tags = tagger.tags(words);
            wrong.addAll(score.add(text, new Alignment(text, words).toWords(tags)));
        }
        PrintWriter out = spec.commandLine().getOut();
        for (EntityType type : EntityType.values()) {
            out.println(score.of(type).line(type.name().toLowerCase(Locale.ROOT)));
        }
        out.printf(
                Locale.ROOT,
                "model %s, %,.0f tokens/s of one thread's CPU time%n",
                tagger.version(),
                speed(tagger, texts));
        Counts whole = engine(tagger, texts);
        out.println(whole.line("gazetteer and tagger together"));
        if (besides != null) {
            besideOpenNlp(texts, out);
        }
        out.println("errors: " + errors.write("entities", wrong));
        out.println(score.all().line("entities"));
        out.flush();
        return 0;
    }

    /** What the engine marks in running text: the gazetteer's names stand, the tagger's fill the places between. */
    private static Counts engine(NameTagger tagger, List<TaggedText> texts) {
        MergedNames merged = new MergedNames(tagger);
        SpanScore score = new SpanScore();
        for (TaggedText text : texts) {
            TokenisedText words = TokenisedText.of(text.text());
            score.add(text, new Alignment(text, words).toWords(merged.tags(words)));
        }
        return score.all();
    }

    private void besideOpenNlp(List<TaggedText> texts, PrintWriter out) {
        try {
            OpenNlpNames finder = OpenNlpNames.train(ConllFile.read(besides));
            SpanScore score = new SpanScore();
            texts.forEach(text -> score.add(text, finder.tags(text)));
            out.println(score.all().line("OpenNLP"));
            out.printf(Locale.ROOT, "OpenNLP %,.0f words/s of one thread's CPU time%n", finder.speed(texts));
        } catch (IOException e) {
            throw new CommandFailure(e.getMessage());
        }
    }

    /** Tokens a second, features included, cutting into tokens not. */
    private static double speed(NameTagger tagger, List<TaggedText> texts) {
        List<TokenisedText> words =
                texts.stream().map(text -> TokenisedText.of(text.text())).toList();
        long tokens = words.stream().mapToLong(text -> text.tokens().count()).sum();
        double best = 0;
        for (int round = 0; round < WARM_UP; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            words.forEach(tagger::tags);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            best = Math.max(best, tokens * 1e9 / Math.max(1, took));
        }
        return best;
    }
}
