package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.TollKind;
import java.util.OptionalInt;

/**
 * A count of victims in the words of a text.
 *
 * @param kind what became of them
 * @param count how many, as an interval
 * @param group who they are, where the words say it
 * @param victims the phrase that names them; null where none does
 * @param first first word of the wording
 * @param last last word of it
 */
record TollCount(TollKind kind, Count count, Group group, Party victims, int first, int last) {

    /** Who victims are. */
    enum Group {
        CIVILIANS,
        CHILDREN,
        WOMEN,
        FIGHTERS,
        UNKNOWN
    }

    /** How many: none of the three where the wording gives no number. */
    record Count(OptionalInt low, OptionalInt best, OptionalInt high) {

        static final Count UNKNOWN = new Count(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

        static Count exactly(int number) {
            return new Count(OptionalInt.of(number), OptionalInt.of(number), OptionalInt.of(number));
        }

        boolean stated() {
            return low.isPresent() || best.isPresent() || high.isPresent();
        }

        /** The same bound for the parts of a whole: at most as many as it. */
        Count atMost() {
            return new Count(OptionalInt.empty(), OptionalInt.empty(), high.isPresent() ? high : best);
        }
    }

    TollCount of(Group victimGroup, Party who) {
        return new TollCount(kind, count, victimGroup, who, first, last);
    }

    TollCount with(Count other) {
        return new TollCount(kind, other, group, victims, first, last);
    }
}
