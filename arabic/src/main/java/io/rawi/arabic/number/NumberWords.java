package io.rawi.arabic.number;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The words that numbers are made of, from {@code number-words.txt}, with the spellings that are made by rule. */
final class NumberWords {

    private static final String FILE = "number-words.txt";
    private static final String[] HUNDREDS = {"مئة", "مائة", "مية", "ماية", "مئه", "مأة"};
    private static final String[][] UNITS = {
        {"ثلاث", "ثلاثة", "ثلث"},
        {"أربع", "أربعة"},
        {"خمس", "خمسة"},
        {"ست", "ستة"},
        {"سبع", "سبعة"},
        {"ثمان", "ثماني", "ثمانية", "ثمن"},
        {"تسع", "تسعة"}
    };

    /** A word: its class and value. */
    record Word(WordClass type, double value) {}

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Word> words = new ArrayList<>();

    NumberWords() {
        try (InputStream in = NumberWords.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        for (int unit = 0; unit < UNITS.length; unit++) {
            for (String spelling : UNITS[unit]) {
                for (String hundred : HUNDREDS) {
                    add(spelling + hundred, WordClass.HUNDRED, (unit + 3) * 100);
                }
            }
        }
    }

    private void line(String line) {
        String[] fields = line.split(" ");
        WordClass type = WordClass.valueOf(fields[0].toUpperCase(java.util.Locale.ROOT));
        double value = Double.parseDouble(fields[1]);
        for (int i = 2; i < fields.length; i++) {
            add(fields[i], type, value);
        }
    }

    private void add(String spelling, WordClass type, double value) {
        String word = Normaliser.normalise(spelling).text();
        int number = vocabulary.add(word);
        if (number == words.size()) {
            words.add(new Word(type, value));
        }
    }

    /** Whether a stretch ends as one of the words does: a cheap test that most words fail. */
    boolean mayEnd(String text, int start, int end) {
        return vocabulary.mayEnd(text, start, end);
    }

    /** The word that stands at a stretch of normalised text, or null; within the package only, for speed. */
    Word find(String text, int start, int end) {
        int number = vocabulary.find("", text, start, end);
        return number == Vocabulary.UNKNOWN ? null : words.get(number);
    }
}
