package io.rawi.arabic.tagger.train;

import io.rawi.arabic.Span;
import java.util.List;

/**
 * A text of a training or gold file: its words with single spaces between them, one sentence a line.
 *
 * @param text the text
 * @param words where each word of the file stands in it
 * @param tags the tag of each word, see {@link io.rawi.arabic.tagger.Tags}
 * @param lines the line of each word in the file, counted from 1
 * @param weight how much it counts in training: 1, less where the tags follow another guideline
 */
public record TaggedText(String text, List<Span> words, int[] tags, int[] lines, float weight) {

    public TaggedText {
        words = List.copyOf(words);
    }
}
