package io.rawi.arabic.gazetteer;

import java.util.List;

/**
 * One spelling of one entry's name.
 *
 * @param words the name in normalised spelling, word by word
 * @param entry what it names
 * @param guard what must stand around it
 * @param second whether another entry of the same name is meant where nothing tells
 * @param regions where its bearer belongs, nearest first, itself included where it is a place: what an article that
 *     means this bearer is likely to name
 */
public record Name(List<String> words, GazetteerEntry entry, Guard guard, boolean second, List<String> regions) {

    public Name {
        words = List.copyOf(words);
        regions = List.copyOf(regions);
    }
}
