package io.rawi.arabic.tagger.train;

import io.rawi.arabic.Span;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.tagger.Tags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a file of words tagged with finer classes of names, whose words are cut more finely as well: joined words (و, ب,
 * ل ...) and pronouns at the end stand alone. They are joined again, and the classes brought down to the four types.
 * Classes that the other file's annotators mostly did not take for names (governments, buildings, peoples) are none here.
 * A sentence that the other file has as well is left out.
 */
public final class FineFile {

    /** The guideline differs: tags that disagree with the other file's must not outweigh them. */
    private static final float WEIGHT = 0.7f;

    private static final Set<String> BEFORE = Set.of("و", "ف", "ب", "ل", "ك", "س");
    private static final Set<String> BEHIND = Set.of("ه", "ها", "هم", "هما", "هن", "نا", "كم");

    private static final Map<EntityType, Set<String>> CLASSES = Map.of(
            EntityType.PERSON,
            Set.of(
                    "Politician",
                    "Athlete",
                    "Artist",
                    "Other_PER",
                    "Religious_PER",
                    "Scientist",
                    "Businessperson",
                    "Police",
                    "Lawyer",
                    "Engineer"),
            EntityType.LOCATION,
            Set.of(
                    "Nation",
                    "Population-Center",
                    "State-or-Province",
                    "GPE-Cluster",
                    "Continent",
                    "Water-Body",
                    "County-or-District"),
            EntityType.ORGANISATION,
            Set.of("Non-Governmental", "Sports", "Commercial", "Media", "Educational", "Religious_ORG"),
            EntityType.OTHER,
            Set.of("Book", "Movie", "Software", "Hardware"));

    private FineFile() {}

    private record Word(String text, int tag) {}

    /**
     * Reads the sentences that are not in {@code others}, one text each.
     *
     * @throws IOException where the file cannot be read or is not of this form; names file and line
     */
    public static List<TaggedText> read(Path file, List<TaggedText> others) throws IOException {
        Set<String> known = new HashSet<>();
        for (TaggedText other : others) {
            for (String sentence : other.text().split("\n")) {
                known.add(letters(sentence));
            }
        }
        List<TaggedText> texts = new ArrayList<>();
        List<Word> sentence = new ArrayList<>();
        int line = 0;
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            line++;
            if (row.isBlank()) {
                text(sentence, known).ifPresent(texts::add);
                sentence.clear();
                continue;
            }
            int tab = row.lastIndexOf('\t');
            if (tab <= 0) {
                throw new IOException(file + ":" + line + ": a word, a tab and a class were expected");
            }
            sentence.add(
                    new Word(row.substring(0, tab), tag(row.substring(tab + 1).strip())));
        }
        text(sentence, known).ifPresent(texts::add);
        return texts;
    }

    private static int tag(String written) {
        if (written.length() < 3) {
            return Tags.OUTSIDE;
        }
        String fine = written.substring(2);
        for (EntityType type : EntityType.values()) {
            if (CLASSES.get(type).contains(fine)) {
                return written.startsWith("B-") ? Tags.first(type) : Tags.further(type);
            }
        }
        return Tags.OUTSIDE;
    }

    private static Optional<TaggedText> text(List<Word> sentence, Set<String> known) {
        List<Word> words = join(sentence);
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Word word : words) {
            text.append(spans.isEmpty() ? "" : " ");
            spans.add(new Span(text.length(), text.length() + word.text().length()));
            text.append(word.text());
        }
        if (words.isEmpty() || known.contains(letters(text.toString()))) {
            return Optional.empty();
        }
        int[] tags = words.stream().mapToInt(Word::tag).toArray();
        return Optional.of(new TaggedText(text.toString(), spans, tags, new int[tags.length], WEIGHT));
    }

    private static List<Word> join(List<Word> sentence) {
        List<Word> words = new ArrayList<>();
        String waiting = "";
        for (Word word : sentence) {
            if (BEFORE.contains(word.text())) {
                waiting += word.text();
            } else if (BEHIND.contains(word.text()) && waiting.isEmpty() && !words.isEmpty()) {
                Word last = words.remove(words.size() - 1);
                String stem = last.text().endsWith("ة")
                        ? last.text().substring(0, last.text().length() - 1) + "ت"
                        : last.text();
                words.add(new Word(stem + word.text(), last.tag()));
            } else {
                String joined = waiting.endsWith("ل") && word.text().startsWith("ال")
                        ? waiting + word.text().substring(1)
                        : waiting + word.text();
                words.add(new Word(joined, word.tag()));
                waiting = "";
            }
        }
        return words;
    }

    /** What two spellings of one sentence have in common: the letters that no habit changes. */
    private static String letters(String sentence) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (Character.isLetterOrDigit(c) && "اأإآءؤئىيةهتو".indexOf(c) < 0) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
