package io.rawi.arabic.event;

import io.rawi.arabic.Span;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One event that the text reports.
 *
 * @param type ACLED's event type: {@code Battles}
 * @param subType ACLED's sub-event type: {@code Armed clash}
 * @param modality whether it is told as having happened
 * @param sides who takes part, in the order of the text
 * @param place where it took place
 * @param time when it took place
 * @param tolls killed, wounded, captured and so on
 * @param claimedBy who the text says claims it; nothing where the publisher speaks for itself
 * @param evidence the passage that tells it
 */
public record ReportedEvent(
        String type,
        Optional<String> subType,
        Modality modality,
        List<Side> sides,
        Optional<Place> place,
        Optional<Time> time,
        List<Toll> tolls,
        Optional<Claimant> claimedBy,
        Span evidence) {

    public ReportedEvent {
        sides = List.copyOf(sides);
        tolls = List.copyOf(tolls);
    }

    /** Whether an event is told as having happened. */
    public enum Modality {
        REPORTED,
        NEGATED,
        PLANNED,
        HYPOTHETICAL,
        BACKGROUND
    }

    /** Part that a side takes in an event, as ACLED tells them apart. */
    public enum Role {
        INITIATOR,
        TARGET,
        PARTICIPANT
    }

    /** One side: as the text words it, and whom that names where known. */
    public record Side(Role role, Span span, String phrase, Optional<GazetteerEntry> entry) {}

    /**
     * Where it took place.
     *
     * @param geoPrecision ACLED's: 1 the place itself, 2 near it or in its district, 3 a larger region
     */
    public record Place(Span span, String phrase, Optional<GazetteerEntry> entry, int geoPrecision) {}

    /**
     * When it took place.
     *
     * @param start first day (UTC midnight)
     * @param end day behind the last one
     * @param timePrecision ACLED's: 1 the day, 2 the week, 3 the month
     * @param span where the phrase stands that tells it; nothing where the article's own day was taken
     */
    public record Time(Instant start, Instant end, int timePrecision, Optional<Span> span) {}

    /** What became of the victims. */
    public enum TollKind {
        KILLED,
        WOUNDED,
        CAPTURED,
        DISPLACED,
        SURRENDERED,
        MISSING
    }

    /**
     * A count of victims.
     *
     * @param group who is counted: {@code civilians}, {@code children}, {@code women}, {@code side-a}, {@code side-b},
     *     {@code unknown}
     */
    public record Toll(
            TollKind kind,
            OptionalInt low,
            OptionalInt best,
            OptionalInt high,
            String group,
            Span span,
            String phrase) {}

    /** Who claims it, as the text words it, and whom that names where known. */
    public record Claimant(Span span, String phrase, Optional<GazetteerEntry> entry) {}
}
