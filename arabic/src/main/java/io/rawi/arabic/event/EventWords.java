package io.rawi.arabic.event;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of events as they are read from {@code triggers.tsv} and {@code cues.tsv}, whose README describes them. */
final class EventWords {

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Set<Cue>> cues = new ArrayList<>();

    private final Map<Integer, String> nations = new HashMap<>();

    private EventWords() {}

    /** The words that come with Rawi. */
    static EventWords builtIn() {
        EventWords words = new EventWords();
        read("triggers.tsv").forEach(words::addTriggers);
        read("cues.tsv").forEach(words::addCues);
        read("nations.tsv").forEach(words::addNation);
        return words;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What each word tells of an event, by its number; null where it tells none. */
    List<Trigger> triggers() {
        return triggers;
    }

    /** The cues of each word, by its number. */
    List<Set<Cue>> cues() {
        return cues;
    }

    /** Whose force each adjective of a nation means, by the word's number: an id of the gazetteer. */
    Map<Integer, String> nations() {
        return nations;
    }

    private void addNation(String line) {
        String[] columns = line.split("\t");
        for (String base : columns[1].split(" +")) {
            for (String form : WordForms.adjective(normalised(base))) {
                addNation(form, columns[0]);
            }
        }
        for (int i = 2; i < columns.length; i++) {
            for (String form : columns[i].split(" +")) {
                addNation(normalised(form), columns[0]);
            }
        }
    }

    private void addNation(String form, String id) {
        int word = word(form);
        cues.get(word).add(Cue.NATION);
        nations.put(word, id);
    }

    private void addTriggers(String line) {
        String[] columns = columns(line, 4);
        Action action = Action.valueOf(constant(columns[0]));
        boolean strong = strength(columns[2], line);
        for (String word : columns[3].split(" +")) {
            if (columns[1].equals("verb")) {
                String[] tenses = word.split("/");
                WordForms.past(normalised(tenses[0]))
                        .forEach(form -> addTrigger(form, new Trigger(action, Trigger.Form.VERB, strong)));
                WordForms.present(normalised(tenses[1]))
                        .forEach(form -> addTrigger(form, new Trigger(action, Trigger.Form.PRESENT, strong)));
            } else {
                forms(columns[1], word)
                        .forEach(form -> addTrigger(form, new Trigger(action, Trigger.Form.NOUN, strong)));
            }
        }
    }

    private void addTrigger(String form, Trigger trigger) {
        int word = word(form);
        Trigger known = triggers.get(word);
        boolean noun = trigger.form() == Trigger.Form.NOUN
                && (form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هم"));
        // A verb with the pronoun ه looks like a noun in ta marbuta, and is rarer.
        if (known == null || noun && known.action() == trigger.action()) {
            triggers.set(word, trigger);
        }
    }

    private void addCues(String line) {
        String[] columns = columns(line, 3);
        Cue cue = Cue.valueOf(constant(columns[0]));
        for (String word : columns[2].split(" +")) {
            for (String form : forms(columns[1], word)) {
                cues.get(word(form)).add(cue);
            }
        }
    }

    private int word(String form) {
        int word = vocabulary.add(form);
        if (word == triggers.size()) {
            triggers.add(null);
            cues.add(EnumSet.noneOf(Cue.class));
        }
        return word;
    }

    private static List<String> forms(String form, String word) {
        switch (form) {
            case "verb":
                String[] tenses = word.split("/");
                List<String> all = new ArrayList<>(WordForms.past(normalised(tenses[0])));
                all.addAll(WordForms.present(normalised(tenses[1])));
                return all;
            case "noun":
                return WordForms.noun(normalised(word));
            case "word":
                return List.of(normalised(word));
            default:
                throw new IllegalStateException("no such form of a word: " + form);
        }
    }

    private static boolean strength(String column, String line) {
        if (!column.equals("strong") && !column.equals("weak")) {
            throw new IllegalStateException("neither strong nor weak: " + line);
        }
        return column.equals("strong");
    }

    private static String normalised(String word) {
        return Normaliser.normalise(word).text();
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String[] columns(String line, int count) {
        String[] columns = line.split("\t");
        if (columns.length != count) {
            throw new IllegalStateException(count + " columns are needed: " + Arrays.toString(columns));
        }
        return columns;
    }

    private static List<String> read(String file) {
        try (InputStream in = EventWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
