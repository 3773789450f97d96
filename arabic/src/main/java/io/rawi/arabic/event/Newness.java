package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Modality;

/**
 * Tells the events that an article reports from those that it only recalls. What its headline or lead tells is news; so
 * is what it dates within the last days. What stands further down undated, or is only referred to as known, is
 * background.
 */
final class Newness {

    private static final int LEAD = 70;
    private static final int SUM = 500;
    /** How far into the body a word of condemning makes the whole article a statement. */
    private static final int OPENING = 1;

    private final EventText text;
    private final Times times;
    private final Courts courts;
    private boolean leads;

    Newness(EventText text, Times times) {
        this.text = text;
        this.times = times;
        courts = new Courts(text);
    }

    /** Whether the headline is that of a column on what happened on this day. */
    private boolean history() {
        for (int i = 1; i < text.bodyFirst(); i++) {
            if (text.is(i, "التاريخ") && text.is(i - 1, "في")) {
                return true;
            }
        }
        return false;
    }

    /** Whether so many were killed that only a sum of many events can be told. */
    private static boolean sums(Frame frame) {
        return frame.tolls().stream()
                .filter(toll -> toll.kind() == ReportedEvent.TollKind.KILLED)
                .anyMatch(toll -> toll.count().low().orElse(toll.count().best().orElse(0)) >= SUM);
    }

    /** Whether an attack is only named again by what everybody knows of it: التفجير الإرهابي الذي طال. */
    private boolean retold(Frame frame) {
        int anchor = frame.anchor();
        return text.trigger(anchor).form() == Trigger.Form.NOUN
                && text.joined(anchor, Clitics.ARTICLE)
                && text.any(anchor + 1, anchor + 2, Cue.RELATIVE)
                && frame.tolls().stream().noneMatch(toll -> toll.count().stated());
    }

    /** Lowers the modality of an event that is not news. Ask in the order of the text. */
    void judge(Frame frame) {
        if (frame.modality() != Modality.REPORTED) {
            return;
        }
        boolean early = frame.headlined() || frame.anchor() < text.bodyFirst() + LEAD;
        leads |= early && !frame.definite();
        boolean dated = frame.when()
                .filter(Frame.When::own)
                .map(when -> times.lately(when.value()))
                .orElse(false);
        boolean condemned = text.any(0, text.bodyFirst() + OPENING, Cue.CONDEMN)
                || text.any(0, text.bodyFirst() - 1, Cue.COMMEMORATE)
                || text.any(0, text.bodyFirst() - 1, Cue.PERIOD) && !text.any(0, text.bodyFirst() - 1, Cue.SUPERLATIVE)
                || courts.atWork(0, text.bodyFirst() - 1, Cue.TRIAL)
                || history();
        boolean known = frame.definite() || retold(frame);
        boolean referred = known && !dated || !dated && sums(frame);
        boolean recalled = text.has(frame.anchor() - 1, Cue.RELATIVE) && !dated;
        if (condemned || referred || recalled || !early && !dated && !leads) {
            frame.modality(Modality.BACKGROUND);
        }
    }
}
