package io.rawi.arabic.time;

import java.util.Optional;

/** Stretches from one time to another, the last of them included: {@code 2016-09-03/2016-09-12}. */
final class Stretches {

    private Stretches() {}

    /** The stretch between two times as a phrase; empty where it would have no length. */
    static Optional<Phrase> between(int from, int until, Resolved first, Resolved last) {
        if (first.start().isEmpty()
                || last.end().isEmpty()
                || !first.start().get().isBefore(last.end().get())) {
            return Optional.empty();
        }
        String begin = first.value().contains("/") ? TimeUnit.iso(first.firstDay()) : first.value();
        String end =
                last.value().contains("/") ? last.value().substring(last.value().indexOf('/') + 1) : last.value();
        TimePrecision precision =
                first.precision().compareTo(last.precision()) > 0 ? first.precision() : last.precision();
        return Optional.of(new Phrase(
                from,
                until,
                new Resolved(
                        last.type(),
                        begin + "/" + end,
                        precision,
                        first.start(),
                        last.end(),
                        first.contradictory() || last.contradictory())));
    }
}
