package io.rawi.enrich.copy;

import io.rawi.enrich.fingerprint.WordRarity;
import java.util.List;

/**
 * What a text is to an earlier one, and why.
 *
 * @param evidence what differs, for people; empty for a copy
 */
public record Judgement(Likeness likeness, double similarity, double containment, List<String> evidence) {

    /** Judges pairs. */
    public static final class Judge {

        private final Comparison comparison;

        public Judge(WordRarity rarity) {
            this.comparison = new Comparison(rarity);
        }

        /** @param apart time between the two, in milliseconds, without sign */
        public Judgement judge(PrintedText earlier, PrintedText later, long apart) {
            return judge(earlier, later, apart, 0);
        }

        /**
         * Judges a copy of a copy by the original of both: that it is a copy of something in the group speaks for it.
         *
         * @param apart time between the two, in milliseconds, without sign
         */
        public Judgement judgeMember(PrintedText original, PrintedText member, long apart) {
            return judge(original, member, apart, CopyModel.MEMBER);
        }

        private Judgement judge(PrintedText earlier, PrintedText later, long apart, double favour) {
            Resemblance resemblance = comparison.compare(earlier, later, apart);
            Likeness likeness = CopyModel.judge(resemblance, favour);
            boolean told = likeness == Likeness.UPDATE || likeness == Likeness.TEMPLATE;
            return new Judgement(
                    likeness,
                    resemblance.similarity(),
                    resemblance.containment(),
                    told ? Evidence.of(earlier, later, resemblance) : List.of());
        }
    }
}
