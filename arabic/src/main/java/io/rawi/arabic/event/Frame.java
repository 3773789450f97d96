package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Modality;
import io.rawi.arabic.event.ReportedEvent.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one or several clauses tell of one event, as it is put together while an article is read. */
final class Frame {

    private Action action;
    private final int sentence;
    private int lastSentence;
    private final int anchor;
    private final boolean headline;
    private boolean headlined;
    private int first;
    private int last;
    private boolean definite;
    private final List<Integer> triggers = new ArrayList<>();
    private Modality modality = Modality.REPORTED;
    private final Map<Party, Role> sides = new LinkedHashMap<>();
    private final List<TollCount> tolls = new ArrayList<>();
    private Optional<Place> place = Optional.empty();
    private Optional<When> when = Optional.empty();
    private Optional<Claim> claim = Optional.empty();
    private Optional<EventType> type = Optional.empty();

    /**
     * A place of a frame.
     *
     * @param own whether the clauses themselves name it
     */
    record Place(ReportedEvent.Place value, boolean own) {}

    /** A time of a frame; {@code own} where the clauses themselves tell it. */
    record When(ReportedEvent.Time value, boolean own) {}

    /** Who claims it: words from first to last. */
    record Claim(int first, int last) {}

    Frame(int sentence, int anchor, boolean headline, Action action, int first, int last) {
        this.sentence = sentence;
        this.lastSentence = sentence;
        this.anchor = anchor;
        this.headline = headline;
        headlined = headline;
        this.action = action;
        this.first = first;
        this.last = last;
        triggers.add(anchor);
    }

    Action action() {
        return action;
    }

    void becomes(Action more) {
        action = more;
    }

    int sentence() {
        return sentence;
    }

    /** The last sentence that tells of it. */
    int lastSentence() {
        return lastSentence;
    }

    void heldUntil(int sentence) {
        lastSentence = Math.max(lastSentence, sentence);
    }

    int anchor() {
        return anchor;
    }

    boolean headline() {
        return headline;
    }

    /** Whether the headline tells of it too. */
    boolean headlined() {
        return headlined;
    }

    void headlined(boolean told) {
        headlined |= told;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    void reaches(int from, int to) {
        first = Math.min(first, from);
        last = Math.max(last, to);
    }

    boolean definite() {
        return definite;
    }

    void definite(boolean known) {
        definite = known;
    }

    List<Integer> triggers() {
        return triggers;
    }

    Modality modality() {
        return modality;
    }

    void modality(Modality told) {
        modality = told;
    }

    Map<Party, Role> sides() {
        return sides;
    }

    List<TollCount> tolls() {
        return tolls;
    }

    Optional<Place> place() {
        return place;
    }

    void place(Optional<Place> found) {
        place = found;
    }

    Optional<When> when() {
        return when;
    }

    void when(Optional<When> found) {
        when = found;
    }

    Optional<Claim> claim() {
        return claim;
    }

    void claim(Optional<Claim> found) {
        claim = found;
    }

    Optional<EventType> type() {
        return type;
    }

    void type(EventType decided) {
        type = Optional.of(decided);
    }
}
