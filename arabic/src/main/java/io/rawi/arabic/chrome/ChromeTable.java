package io.rawi.arabic.chrome;

import io.rawi.arabic.chrome.ChromeRule.Effect;
import io.rawi.arabic.chrome.ChromeRule.Position;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the table of page chrome, {@code rules.tsv}: name, position, effect and pattern parted by tabs, one rule a line;
 * {@code #} opens a comment. Patterns are written as pages write them and compared as {@link LineKey}s; a {@code *} is
 * any number of words, {@code 1} any number.
 */
final class ChromeTable {

    private ChromeTable() {}

    static List<ChromeRule> builtIn() {
        try (InputStream in = ChromeTable.class.getResourceAsStream("rules.tsv")) {
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the table of page chrome cannot be read", e);
        }
    }

    static List<ChromeRule> read(BufferedReader lines) throws IOException {
        List<ChromeRule> rules = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rules.add(rule(line, number));
            }
        }
        return rules;
    }

    private static ChromeRule rule(String line, int number) {
        String[] fields = line.split("\t");
        if (fields.length != 4) {
            throw new IllegalArgumentException(
                    "rules of page chrome, line " + number + ": " + fields.length + " fields, not 4");
        }
        List<String> pattern = new ArrayList<>();
        for (String word : fields[3].strip().split("\\s+")) {
            if (word.equals("*")) {
                pattern.add(word);
            } else {
                String key = LineKey.of(word);
                if (!key.isEmpty()) {
                    pattern.addAll(List.of(key.split(" ")));
                }
            }
        }
        if (pattern.isEmpty()
                || pattern.get(0).equals("*")
                        && (pattern.size() < 2 || pattern.get(1).equals("*"))) {
            throw new IllegalArgumentException("rules of page chrome, line " + number + ": a pattern without words");
        }
        try {
            return new ChromeRule(
                    fields[0],
                    Position.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                    Effect.valueOf(fields[2].toUpperCase(Locale.ROOT)),
                    pattern);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rules of page chrome, line " + number + ": " + e.getMessage(), e);
        }
    }
}
