package io.rawi.app.reading;

import io.rawi.app.terminal.Style;
import io.rawi.schema.EventModality;
import io.rawi.schema.EventPlace;
import io.rawi.schema.EventSide;
import io.rawi.schema.EventTime;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.Toll;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** The events that an article reports, as rows for people. */
public final class EventLayout {

    private static final String INDENT = "  ";

    private EventLayout() {}

    /** One line that says what kind of event it is and where. */
    public static String line(NewsEvent event, Style style) {
        String where = event.getPlace()
                .map(place -> " · " + style.isolated(place.getName().orElse(place.getPhrase())))
                .orElse("");
        return event.getSubType().orElse(event.getType()) + where;
    }

    /** An event with all that is known of it. */
    static String of(NewsEvent event, String text, Style style) {
        StringJoiner row = new StringJoiner("\n" + INDENT + INDENT, INDENT, "");
        String modality = event.getModality() == EventModality.REPORTED
                ? ""
                : "  [" + event.getModality().name().toLowerCase(Locale.ROOT) + "]";
        row.add(style.bold(event.getType()
                        + event.getSubType().map(sub -> " / " + sub).orElse(""))
                + modality);
        event.getSides().forEach(side -> row.add(side(side, style)));
        event.getPlace().ifPresent(place -> row.add(place(place, style)));
        event.getTime().ifPresent(time -> row.add(time(time, style)));
        event.getTolls().forEach(toll -> row.add(toll(toll, style)));
        event.getClaimedBy()
                .ifPresent(by -> row.add("claimed by  " + style.isolated(by) + id(event.getClaimedById(), style)));
        String evidence = text.substring(
                        event.getEvidence().getStart(), event.getEvidence().getEnd())
                .replaceAll("\\s+", " ");
        return row.add(style.dim(style.isolated(evidence))).toString();
    }

    private static String side(EventSide side, Style style) {
        return padded(side.getRole().name()) + style.isolated(side.getPhrase()) + id(side.getEntityId(), style);
    }

    private static String place(EventPlace place, Style style) {
        return padded("place") + style.isolated(place.getPhrase()) + id(place.getEntityId(), style) + "  precision "
                + place.getGeoPrecision();
    }

    private static String time(EventTime time, Style style) {
        String days = day(time.getStart())
                + (time.getEnd().isAfter(time.getStart().plusSeconds(86_400))
                        ? " to " + day(time.getEnd().minusSeconds(1))
                        : "");
        return padded("time") + days + "  precision " + time.getTimePrecision()
                + time.getPhrase().map(phrase -> "  " + style.isolated(phrase)).orElse("  (the article's day)");
    }

    private static String toll(Toll toll, Style style) {
        return padded(toll.getKind().name()) + count(toll) + "  " + toll.getGroup() + "  "
                + style.isolated(toll.getPhrase());
    }

    private static String count(Toll toll) {
        Optional<Integer> low = toll.getLow();
        Optional<Integer> high = toll.getHigh();
        if (low.isPresent() && low.equals(high)) {
            return low.get().toString();
        }
        if (low.isEmpty() && high.isEmpty()) {
            return toll.getBest().map(best -> "about " + best).orElse("some");
        }
        String range = low.map(Object::toString).orElse("?") + " to "
                + high.map(Object::toString).orElse("?");
        return toll.getBest().map(best -> best + " (" + range + ")").orElse(range);
    }

    private static String day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static String id(Optional<String> id, Style style) {
        return id.map(known -> "  " + style.dim(known)).orElse("");
    }

    private static String padded(String name) {
        return String.format(Locale.ROOT, "%-12s", name.toLowerCase(Locale.ROOT));
    }
}
