package io.rawi.arabic.event;

/**
 * A word that tells an event.
 *
 * @param action what it tells
 * @param form how it stands in the sentence
 * @param strong whether it tells violence by itself, or only beside an armed side or a weapon
 */
record Trigger(Action action, Form form, boolean strong) {

    /** How a trigger stands in the sentence. Many words may be a verb as well as a noun; they are verbs here. */
    enum Form {
        VERB,
        PRESENT,
        NOUN
    }
}
