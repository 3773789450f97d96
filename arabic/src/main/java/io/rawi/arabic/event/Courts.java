package io.rawi.arabic.event;

import java.util.List;

/** Tells a court at work from one that an event took place at: أمام المحكمة, ميدان المحكمة. */
final class Courts {

    private static final List<String> AT = List.of("امام", "ميدان", "بميدان", "ساحه", "بساحه", "مبني", "بمبني", "قرب");

    private final EventText text;

    Courts(EventText text) {
        this.text = text;
    }

    /** Whether a word with a cue of courts stands from one word to another, and is no place. */
    boolean atWork(int first, int last, Cue cue) {
        for (int i = first; i <= last; i++) {
            int word = i - 1;
            if (text.has(i, cue) && AT.stream().noneMatch(at -> text.is(word, at))) {
                return true;
            }
        }
        return false;
    }
}
