package io.rawi.bench;

import io.rawi.bench.corpus.Corpus;
import io.rawi.bench.corpus.InventedMix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that all benchmarks share. */
final class BenchOptions {

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "20000",
            description = "How many articles. Default: ${DEFAULT-VALUE}.")
    int articles;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:RAWI_DATA}",
            description = "Folder with real news, news/YYYY-MM-DD.zip. Default: the variable RAWI_DATA; without it the "
                    + "articles are invented.")
    Optional<Path> data = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What everything random is drawn from. Default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(
            names = "--work",
            paramLabel = "FOLDER",
            description = "Where servers and programs keep data and logs; new or empty, and kept. Default: a temporary "
                    + "folder, deleted at the end.")
    Optional<Path> work = Optional.empty();

    @Option(
            names = "--java-options",
            paramLabel = "OPTIONS",
            defaultValue = "-Xmx768m,-Xms768m,-XX:MetaspaceSize=96m,-XX:+UseSerialGC",
            split = ",",
            description =
                    "Options of the Java machine of the programs that are measured, separated by commas. Default: "
                            + "those of the launcher, ${DEFAULT-VALUE}.")
    List<String> javaOptions = List.of();

    Corpus corpus(InventedMix mix) throws IOException {
        return Corpus.open(data.filter(folder -> !folder.toString().isEmpty()), articles, mix, seed);
    }
}
