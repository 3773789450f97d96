package io.rawi.arabic.tagger.train;

import io.rawi.arabic.Span;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.tagger.Tags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads files of tagged words: UTF-8, a word, a tab and its tag on each line, an empty line behind each sentence. Tags are
 * {@code O}, and {@code B-} or {@code I-} with one of PERS, ORG, LOC, MISC. Sentences follow one another as in the papers
 * they are from; a text is some dozens of them.
 */
public final class ConllFile {

    /** Sentences to one text: nothing in the files tells where an article ends. */
    public static final int SENTENCES = 24;

    private static final Map<String, EntityType> TYPES = Map.of(
            "PERS", EntityType.PERSON,
            "ORG", EntityType.ORGANISATION,
            "LOC", EntityType.LOCATION,
            "MISC", EntityType.OTHER);

    private ConllFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read or is not of this form; names file and line
     */
    public static List<TaggedText> read(Path file) throws IOException {
        return read(file, SENTENCES);
    }

    static List<TaggedText> read(Path file, int sentences) throws IOException {
        List<TaggedText> texts = new ArrayList<>();
        Builder builder = new Builder();
        int line = 0;
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            line++;
            if (row.isBlank()) {
                if (builder.endSentence() == sentences) {
                    texts.add(builder.build());
                    builder = new Builder();
                }
                continue;
            }
            int tab = row.lastIndexOf('\t');
            if (tab <= 0) {
                throw new IOException(file + ":" + line + ": a word, a tab and a tag were expected");
            }
            builder.add(row.substring(0, tab), tag(row.substring(tab + 1).strip(), file, line), line);
        }
        if (!builder.words.isEmpty()) {
            texts.add(builder.build());
        }
        return texts;
    }

    /** The number of a tag as it is written in the files. */
    private static int tag(String written, Path file, int line) throws IOException {
        if (written.equals("O")) {
            return Tags.OUTSIDE;
        }
        EntityType type = written.length() < 3 ? null : TYPES.get(written.substring(2));
        if (type != null && written.startsWith("B-")) {
            return Tags.first(type);
        }
        if (type != null && written.startsWith("I-")) {
            return Tags.further(type);
        }
        throw new IOException(
                file + ":" + line + ": unknown tag " + written + "; O, B- or I- with PERS, ORG, LOC, MISC are known");
    }

    private static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> words = new ArrayList<>();
        private final List<Integer> tags = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private int sentences;
        private boolean inside;

        void add(String word, int tag, int line) {
            if (!words.isEmpty()) {
                text.append(inside ? ' ' : '\n');
            }
            inside = true;
            words.add(new Span(text.length(), text.length() + word.length()));
            text.append(word);
            tags.add(tag);
            lines.add(line);
        }

        int endSentence() {
            if (inside) {
                sentences++;
                inside = false;
            }
            return sentences;
        }

        TaggedText build() {
            return new TaggedText(
                    text.toString(),
                    words,
                    tags.stream().mapToInt(Integer::intValue).toArray(),
                    lines.stream().mapToInt(Integer::intValue).toArray(),
                    1);
        }
    }
}
