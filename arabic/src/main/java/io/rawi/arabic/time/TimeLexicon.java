package io.rawi.arabic.time;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words that times are made of, with what each may be: {@code words.txt}. Immutable once loaded. */
final class TimeLexicon {

    static final int NO_VALUE = -1;

    private static final String FILE = "words.txt";

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<int[]> values = new ArrayList<>();

    private TimeLexicon() {}

    static TimeLexicon builtIn() {
        TimeLexicon lexicon = new TimeLexicon();
        try (InputStream in = TimeLexicon.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lexicon.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " of the engine cannot be read", e);
        }
        return lexicon;
    }

    private void add(String line) {
        String[] fields = line.split(" ");
        TimeRole role = TimeRole.valueOf(fields[0]);
        int value = Integer.parseInt(fields[1]);
        for (int i = 2; i < fields.length; i++) {
            int word = vocabulary.add(Normaliser.normalise(fields[i]).text());
            if (word == values.size()) {
                int[] none = new int[TimeRole.values().length];
                Arrays.fill(none, NO_VALUE);
                values.add(none);
            }
            values.get(word)[role.ordinal()] = value;
        }
    }

    /** Number of the word made of a prefix and a stretch of text, or {@link Vocabulary#UNKNOWN}. */
    int find(String prefix, String text, int start, int end) {
        return vocabulary.find(prefix, text, start, end);
    }

    /** The value of a word in a role, or {@link #NO_VALUE} where it has not that role. */
    int value(int word, TimeRole role) {
        return values.get(word)[role.ordinal()];
    }
}
