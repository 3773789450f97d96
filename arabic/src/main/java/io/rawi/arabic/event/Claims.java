package io.rawi.arabic.event;

import io.rawi.arabic.event.Frame.Claim;
import java.util.Optional;

/** Finds who a sentence says claims what it tells: قال فلان إن, بحسب فلان, كما أعلن فلان. */
final class Claims {

    private static final int LONGEST = 12;

    private final EventText text;
    private Optional<Claim> before = Optional.empty();

    Claims(EventText text) {
        this.text = text;
    }

    /** The claimant of a sentence; one that is only referred to is the one before. Ask in the order of the text. */
    Optional<Claim> of(Sentence sentence) {
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            boolean says = text.has(i, Cue.SAY) && !text.has(i, Cue.TARGET);
            if (!says && !text.has(i, Cue.ACCORDING)) {
                continue;
            }
            Optional<Claim> claim = behind(i + 1, sentence.last());
            if (claim.isPresent()) {
                boolean again = text.has(claim.get().first(), Cue.SOURCE_AGAIN);
                if (again && before.isPresent()) {
                    return before;
                }
                before = claim;
                return claim;
            }
            if (says && i <= sentence.first() + 1 && text.joined(i, Clitics.AND) && before.isPresent()) {
                return before;
            }
        }
        return Optional.empty();
    }

    private Optional<Claim> behind(int from, int last) {
        int first = from;
        while (first <= last && (text.has(first, Cue.ACCORDING) || text.has(first, Cue.SAY) || filler(first))) {
            first++;
        }
        if (first > last || text.breakAfter(first - 1).atLeast(Break.CLAUSE) || !opens(first)) {
            return Optional.empty();
        }
        int end = first;
        while (end < last
                && end - first < LONGEST
                && !text.breakAfter(end).atLeast(Break.CLAUSE)
                && !stops(end + 1, first)) {
            end++;
        }
        return Optional.of(new Claim(first, end));
    }

    private boolean filler(int i) {
        String word = text.text(i);
        return word.equals("ما") || word.equals("لما") || word.equals("عن") || word.equals("به");
    }

    private boolean opens(int first) {
        return text.hasAny(first, Cue.SOURCE, Cue.SOURCE_AGAIN, Cue.FORCE, Cue.CIVILIAN, Cue.FIGHTER)
                || text.entityAt(first) >= 0;
    }

    private boolean stops(int i, int first) {
        if (text.hasAny(i, Cue.EXPLAIN, Cue.RELATIVE, Cue.SAY, Cue.CLAUSE) || text.timeAt(i) >= 0) {
            return true;
        }
        if (text.entityAt(i - 1) >= 0
                && text.entityAt(i) < 0
                && !text.joined(i, Clitics.ARTICLE)
                && !text.has(i, Cue.BELONG)) {
            return true;
        }
        String word = text.text(i);
        if (text.hasAny(i, Cue.TOWARD, Cue.ON, Cue.CAUSE)) {
            return true;
        }
        if (word.equals("انه")
                || word.equals("انها")
                || word.equals("بانه")
                || word.equals("عن")
                || word.equals("في") && i > first + 1) {
            return true;
        }
        Trigger trigger = text.trigger(i);
        return trigger != null && text.entityAt(i) < 0 || text.joined(i, Clitics.BI) && text.entityAt(i) < 0;
    }
}
