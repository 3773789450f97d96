package io.rawi.enrich.copy;

/**
 * Tells copy from update and template: the fact guard. A logistic score of eight features, all of them in words that a
 * person can check, and three rules for what is no copy.
 *
 * <p>The weights were fitted to 530 pairs of the news set labelled by reading (150 of them published with it), most of them
 * chosen where an earlier fit was unsure; templates counted twice since calling one a copy hides news, and the threshold
 * was raised for the same reason; rounded. See docs/decisions/fact-guard.md.
 */
public final class CopyModel {

    /** Less alike than this, two texts are not spoken of. */
    public static final double LEAST_SIMILARITY = 0.2;

    /** But for a short one that stands in a long one. */
    public static final double LEAST_CONTAINMENT = 0.6;

    private static final double BIAS = 1.7;
    private static final double NOVEL_LESS = -2.2;
    private static final double NOVEL_MORE = -2.5;
    private static final double REPLACED_RARE = -11.5;
    private static final double LONG_LEAD = 4.2;
    private static final double SHORT_LEAD = -1.6;
    private static final double HEADLINE = 2.4;
    private static final double ORDINAL = -1.2;
    private static final double DAY = -1.15;

    /** What is reprinted after three days may as well be after six. */
    private static final double LATE = 3;

    /** Papers of two mornings name two weekdays for one event; forecasts of other days lie further apart. */
    private static final double OTHER_WEEKDAY = 1.5;

    /** A longer text that opens with something else bundles several reports. */
    private static final double OTHER_LEAD = 0.2;

    private static final double OTHER_NAMES = 0.25;
    private static final double OTHER_EVENT_DAYS = 2;
    private static final double OTHER_WORDS = 0.1;

    /**
     * What it counts for a text to be a copy of a copy, where the original of the group judges it: chosen so that of forms
     * that hang together over steps nearly all are parted, and few copies that were edited twice.
     */
    static final double MEMBER = 1;

    private CopyModel() {}

    /** Whether two texts share so little that nothing else is asked of them. */
    static boolean unlike(double similarity, double containment) {
        return similarity < LEAST_SIMILARITY && containment < LEAST_CONTAINMENT;
    }

    /** How much speaks for a copy; above 0 it is one. */
    public static double score(Resemblance r) {
        return BIAS
                + NOVEL_LESS * r.novelLess()
                + NOVEL_MORE * r.novelMore()
                + REPLACED_RARE * r.replacedRare() * r.similarity()
                + LONG_LEAD * r.longLead()
                + SHORT_LEAD * r.shortLead()
                + HEADLINE * r.headline()
                + ORDINAL * (r.ordinal() ? 1 : 0)
                + DAY * Math.min(r.days(), LATE);
    }

    /** What two texts are to each other. */
    public static Likeness judge(Resemblance r) {
        return judge(r, 0);
    }

    /**
     * The same where something else speaks for a copy already.
     *
     * @param favour how much that is, as a score
     */
    static Likeness judge(Resemblance r, double favour) {
        if (unlike(r.similarity(), r.containment())) {
            return Likeness.NONE;
        }
        boolean otherDay = r.weekday() && r.days() > OTHER_WEEKDAY;
        if (!otherDay && score(r) + favour > 0) {
            if (r.replacedNumbers().isEmpty()) {
                return Likeness.COPY;
            }
            return otherEvent(r) ? Likeness.TEMPLATE : Likeness.UPDATE;
        }
        if (r.similarity() < LEAST_SIMILARITY || r.longLead() < OTHER_LEAD) {
            return Likeness.NONE;
        }
        return otherDay
                        || r.otherSubject()
                        || r.ordinal()
                        || r.replacedRare() >= OTHER_NAMES
                        || r.days() >= OTHER_EVENT_DAYS
                ? Likeness.TEMPLATE
                : Likeness.UPDATE;
    }

    /**
     * Whether what is alike but for its figures is another event's: it speaks of another subject, names another day, other
     * words, or lies days apart.
     */
    private static boolean otherEvent(Resemblance r) {
        return r.otherSubject()
                || r.weekday()
                || r.ordinal()
                || r.novelLess() >= OTHER_WORDS
                || r.days() >= OTHER_EVENT_DAYS;
    }
}
