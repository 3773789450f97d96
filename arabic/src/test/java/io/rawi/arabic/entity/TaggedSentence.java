package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.token.TokenisedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence of the news register and every name that a reader finds in it, in order.
 *
 * <p>Written as a line of text and, indented below it, a line {@code surface | id} for every name. A surface is looked
 * for behind the name before it, so that it tells the span as well.
 */
record TaggedSentence(String text, List<String> expected) {

    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    static Stream<TaggedSentence> parse(String table) {
        List<TaggedSentence> sentences = new ArrayList<>();
        List<String> expected = List.of();
        int from = 0;
        for (String line : table.lines().filter(line -> !line.isBlank()).toList()) {
            if (!line.startsWith(" ")) {
                expected = new ArrayList<>();
                from = 0;
                sentences.add(new TaggedSentence(line, expected));
                continue;
            }
            String surface = line.substring(0, line.indexOf('|')).strip();
            String text = sentences.get(sentences.size() - 1).text;
            int start = text.indexOf(surface, from);
            assertThat(start).as("'%s' stands in '%s'", surface, text).isNotNegative();
            from = start + surface.length();
            expected.add(written(
                    surface, start, from, line.substring(line.indexOf('|') + 1).strip()));
        }
        return sentences.stream();
    }

    /** Tags the text and compares surface, span and id of every mention. */
    void check() {
        List<String> found = TAGGER.tag(TokenisedText.of(text)).stream()
                .map(mention -> written(
                        mention.surface(),
                        mention.span().start(),
                        mention.span().end(),
                        mention.entry().map(GazetteerEntry::id).orElse("?")))
                .toList();
        assertThat(found).as(text).containsExactlyElementsOf(expected);
    }

    private static String written(String surface, int start, int end, String id) {
        return surface + " " + start + ".." + end + " " + id;
    }

    @Override
    public String toString() {
        return text;
    }
}
