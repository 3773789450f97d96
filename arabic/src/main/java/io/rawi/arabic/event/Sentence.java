package io.rawi.arabic.event;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, with its clauses.
 *
 * @param number number in the article, from 0
 * @param first first word
 * @param last last word
 * @param clauses its clauses, in order; together they are the sentence
 */
record Sentence(int number, int first, int last, List<Clause> clauses) {

    /** A clause: words from first to last. */
    record Clause(int first, int last) {}

    /** The sentences of a text that hold a word which tells an event. */
    static List<Sentence> of(EventText text) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        int number = 0;
        boolean tells = false;
        boolean stands = false;
        for (int i = 0; i < text.count(); i++) {
            Trigger trigger = text.trigger(i);
            tells |= trigger != null;
            stands |= trigger != null && trigger.strong() || text.supports(i);
            if (text.breakAfter(i).atLeast(Break.SENTENCE) || i + 1 == text.bodyFirst()) {
                if (tells && stands) {
                    sentences.add(new Sentence(number, first, i, clauses(text, first, i)));
                }
                number++;
                first = i + 1;
                tells = false;
                stands = false;
            }
        }
        return sentences;
    }

    private static List<Clause> clauses(EventText text, int first, int last) {
        List<Clause> clauses = new ArrayList<>();
        int from = first;
        for (int i = first + 1; i <= last; i++) {
            if (opens(text, i)) {
                clauses.add(new Clause(from, i - 1));
                from = i;
            }
        }
        clauses.add(new Clause(from, last));
        return joined(text, clauses);
    }

    /** How many words an insertion may have. */
    private static final int INSERTED = 6;

    /** Brings together again what a time set between commas parts: أعدم، أمس، 25 عنصرا. */
    private static List<Clause> joined(EventText text, List<Clause> parts) {
        List<Clause> clauses = new ArrayList<>();
        boolean open = false;
        for (Clause part : parts) {
            boolean time = inserted(text, part);
            if (!clauses.isEmpty() && (time || open)) {
                Clause before = clauses.remove(clauses.size() - 1);
                clauses.add(new Clause(before.first(), part.last()));
            } else {
                clauses.add(part);
            }
            open = time;
        }
        return clauses;
    }

    /** Whether a part is set between commas: a time, or who leads or supports whom stands before. */
    private static boolean inserted(EventText text, Clause part) {
        boolean led = text.hasAny(part.first(), Cue.LED, Cue.BELONG) && part.last() - part.first() < INSERTED;
        if (led && text.breakAfter(part.last()) == Break.CLAUSE) {
            return true;
        }
        for (int i = part.first(); i <= part.last(); i++) {
            if (text.timeAt(i) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean opens(EventText text, int i) {
        if (text.breakAfter(i - 1).atLeast(Break.CLAUSE)) {
            boolean onOneHand = text.has(i - 1, Cue.ASIDE) && text.has(i - 2, Cue.FROM);
            return !onOneHand || !text.conjoined(i) || text.trigger(i) != null;
        }
        if (text.has(i, Cue.CLAUSE) && (text.joined(i, Clitics.AND) || !text.has(i, Cue.BETWEEN))) {
            return true;
        }
        if (text.has(i, Cue.RESPONSE) || text.is(i, "في") && text.is(i + 1, "وقت")) {
            return true;
        }
        if (!text.joined(i, Clitics.AND)) {
            return false;
        }
        Trigger trigger = text.trigger(i);
        return trigger != null && trigger.form() != Trigger.Form.NOUN && !text.has(i, Cue.FIGHTER)
                || text.hasAny(i, Cue.HAPPEN, Cue.CARRY_OUT, Cue.SAY, Cue.RESULT, Cue.ASIDE);
    }
}
