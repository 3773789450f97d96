package io.rawi.app.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What must become of one line of the sample wire.
 *
 * @param line number of the line, from 1
 * @param url the page, as the line gives it
 * @param outcome {@code article}, {@code again} (the article of an earlier line, fetched again), {@code dead-letter}
 * @param reason what is wrong with a dead letter
 * @param copyOf page of the earliest article of its group of exact copies, where that is another one
 * @param resembles {@code copy:}, {@code update:} or {@code template:} with the page of the article it repeats with changes
 * @param edition its number among the texts of its page
 * @param language its language
 * @param day its day of publication, UTC
 */
public record ExpectedLine(
        int line,
        Optional<String> url,
        String outcome,
        Optional<String> reason,
        Optional<String> copyOf,
        Optional<String> resembles,
        Optional<Integer> edition,
        Optional<String> language,
        Optional<String> day) {

    /** All lines, in their order. */
    public static List<ExpectedLine> all() throws IOException {
        InputStream table = ExpectedLine.class.getResourceAsStream("/wire/expected.tsv");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .map(line -> of(line.split("\t", -1)))
                    .toList();
        }
    }

    /** Whether it comes out as an article of its own. */
    public boolean article() {
        return outcome.equals("article");
    }

    private static ExpectedLine of(String[] fields) {
        return new ExpectedLine(
                Integer.parseInt(fields[0]),
                some(fields[1]),
                fields[2],
                some(fields[3]),
                some(fields[4]),
                some(fields[5]),
                some(fields[6]).map(Integer::valueOf),
                some(fields[7]),
                some(fields[8]));
    }

    private static Optional<String> some(String field) {
        return field.equals("-") ? Optional.empty() : Optional.of(field);
    }
}
