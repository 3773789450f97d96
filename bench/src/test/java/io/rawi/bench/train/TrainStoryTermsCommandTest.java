package io.rawi.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.story.TermWeights;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainStoryTermsCommandTest {

    /** How many articles tell of the flood, of the fair, and hold what stands in each. */
    private static final int FLOOD = 8;

    private static final int FAIR = 10;
    private static final int ALL = 18;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int train(Path news, Path table) {
        CommandLine command = new CommandLine(new TrainStoryTermsCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        command.setExecutionExceptionHandler((failure, line, result) -> {
            line.getErr().println(failure.getMessage());
            return 1;
        });
        return command.execute("--news", news.toString(), "--out", table.toString());
    }

    /** Three days of six articles; one of the six tells of a flood, and on the last day all of them do. */
    private Path news() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        for (int day = 1; day <= 3; day++) {
            List<String> articles = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String event = i == 0 || day == 3 ? "فيضان" : "معرض";
                articles.add(
                        """
                        {"source": "masaa", "url": "http://masaa.example/%d-%d", "date_extracted": "2015-08-0%d 1%d:05:09",
                         "title": "%s في البلدة", "author": "", "content": "شهدت البلدة %s كبيرا صباح اليوم وتابعه السكان باهتمام شديد."}"""
                                .formatted(day, i, day, i, event, event));
            }
            try (ZipOutputStream zip =
                    new ZipOutputStream(Files.newOutputStream(news.resolve("2015-08-0" + day + ".zip")))) {
                zip.putNextEntry(new ZipEntry("2015-08-0" + day + ".json"));
                zip.write(("[" + String.join(",", articles) + "]").getBytes(StandardCharsets.UTF_8));
            }
        }
        return news;
    }

    @Test
    void shouldTellHowRareAndHowUsualEachTermIs() throws IOException {
        Path table = folder.resolve("terms.bin");

        assertThat(train(news(), table)).as(err.toString()).isZero();

        assertThat(out.toString()).contains("of 18 articles");
        try (InputStream file = Files.newInputStream(table)) {
            assertThat(TermWeights.read(file).articles()).isEqualTo(18);
        }
        Map<Integer, Float> usualByCount = usualByCount(table);
        assertThat(usualByCount).containsOnlyKeys(FLOOD, FAIR, ALL);
        assertThat(usualByCount.get(FLOOD)).isEqualTo(1f / 6);
        assertThat(usualByCount.get(FAIR)).isEqualTo(5f / 6);
        assertThat(usualByCount.get(ALL)).isEqualTo(1f);
    }

    /** Reads the file as its format is written down: of each term how many articles hold it, and its usual share of a day. */
    private static Map<Integer, Float> usualByCount(Path table) throws IOException {
        Map<Integer, Float> usual = new TreeMap<>();
        try (DataInputStream data = new DataInputStream(Files.newInputStream(table))) {
            data.skipBytes(2 * Integer.BYTES);
            int terms = data.readInt();
            long before = Long.MIN_VALUE;
            for (int i = 0; i < terms; i++) {
                int term = data.readInt();
                assertThat((long) term).isGreaterThan(before);
                before = term;
                usual.put(data.readInt(), data.readFloat());
            }
            assertThat(data.read()).isEqualTo(-1);
        }
        return usual;
    }

    @Test
    void shouldWriteTheSameBytesOfTheSameNews() throws IOException {
        Path news = news();

        train(news, folder.resolve("one.bin"));
        train(news, folder.resolve("other.bin"));

        assertThat(folder.resolve("one.bin")).hasSameBinaryContentAs(folder.resolve("other.bin"));
    }

    @Test
    void shouldSayWhatIsMissingWhereTheFolderHoldsNoNews() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(train(empty, folder.resolve("terms.bin"))).isNotZero();

        assertThat(err.toString()).contains(empty.toString());
        assertThat(folder.resolve("terms.bin")).doesNotExist();
    }
}
