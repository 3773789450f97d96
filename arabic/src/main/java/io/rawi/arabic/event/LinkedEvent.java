package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.TollKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One event in the world, as all the articles of a story tell it.
 *
 * @param id the smallest id of its rows
 * @param rows the rows that tell it, by id
 * @param articles the articles that tell it, each once, in order
 * @param types sub-types (types where there are none) that they give, in order
 * @param places ids of the places that they give, in order
 * @param start first day that one of them gives
 * @param end day behind the last one that one of them gives
 * @param claimants who claims it, as they word it, in order
 * @param tolls its victims, by kind and by who they are, in order
 */
public record LinkedEvent(
        String id,
        List<String> rows,
        List<String> articles,
        List<String> types,
        List<String> places,
        Optional<Instant> start,
        Optional<Instant> end,
        List<String> claimants,
        List<LinkedToll> tolls) {

    public LinkedEvent {
        rows = List.copyOf(rows);
        articles = List.copyOf(articles);
        types = List.copyOf(types);
        places = List.copyOf(places);
        claimants = List.copyOf(claimants);
        tolls = List.copyOf(tolls);
    }

    /**
     * What all claims say of one kind of victims.
     *
     * @param victims whom they count: the id of a side, {@code civilians}, {@code children}, {@code women}, {@code unknown}
     * @param low smallest count that a claim allows
     * @param best the count that most claims state, the larger one of two that as many state
     * @param high largest count that a claim allows
     * @param claims each claim, by row and place in the row
     */
    public record LinkedToll(
            TollKind kind, String victims, OptionalInt low, OptionalInt best, OptionalInt high, List<Claim> claims) {

        public LinkedToll {
            claims = List.copyOf(claims);
        }
    }

    /** One count, with the row that gives it and who the text says claims it. */
    public record Claim(
            String row,
            Optional<String> claimedBy,
            OptionalInt low,
            OptionalInt best,
            OptionalInt high,
            String phrase) {}
}
