package io.rawi.bench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NumbersCommandTest {

    @TempDir
    Path folder;

    @Test
    void shouldScoreRowsWithAllSpansAndValues() throws IOException {
        String printed = run(
                new NumbersCommand(),
                "kind\ttext\tspans\tvalues",
                "number\tعندي ٧ كتب وتسعة أقلام\t٧ | تسعة\t7 | 9",
                "ordinal\tالدرس الخامس عشر\tالخامس عشر\t15",
                "ordinal\tالصفحة التالية\tالتالية\tcurrent+1",
                "percent\tهبط عشرة بالمئة\tعشرة بالمئة\t10%",
                "number\tعلبة ٣٠مل\t-\t-",
                "number\tكتابان و٣ أقلام\t٣\t4");

        assertThat(printed).endsWith("numbers accuracy 0.83\n").contains("number: 2 of 3", "ordinal: 2 of 2");
        assertThat(Files.readAllLines(folder.resolve("errors")))
                .singleElement()
                .asString()
                .contains(":7\t", "٣=3.0");
    }

    @Test
    void shouldScoreRangesInFormOfFile() throws IOException {
        String printed = run(
                new NumberRangesCommand(),
                "text\tspans\tranges",
                "العمر بين ٨ و١٢\tبين ٨ و١٢\t[8,12)",
                "الوزن أكثر من سبعين\tأكثر من سبعين\t(70,)",
                "نحو ٨٠ كتابا\t-\t-",
                "لا يقل عن ٩\tلا يقل عن ٩\t(9,)");

        assertThat(printed).endsWith("number-ranges accuracy 0.75\n");
    }

    private String run(Object command, String... lines) throws IOException {
        Path gold = Files.write(folder.resolve("gold.tsv"), List.of(lines));
        StringWriter out = new StringWriter();
        int code = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .execute(gold.toString(), "--errors", folder.resolve("errors").toString());
        assertThat(code).isZero();
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
