package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.TollKind;
import io.rawi.arabic.event.TollCount.Group;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the counts of victims that the words behind a trigger give. */
final class Tolls {

    private static final int REACH = 7;
    /** How far before a plural verb its subject may stand: خمسة جنود قتلوا. */
    private static final int NEAR = 3;

    private static final Map<Action, TollKind> KINDS = kinds();

    private final EventText text;
    private final Counts counts;

    Tolls(EventText text) {
        this.text = text;
        this.counts = new Counts(text);
    }

    private static Map<Action, TollKind> kinds() {
        Map<Action, TollKind> kinds = new EnumMap<>(Action.class);
        kinds.put(Action.KILL, TollKind.KILLED);
        kinds.put(Action.DEAD, TollKind.KILLED);
        kinds.put(Action.PERISH, TollKind.KILLED);
        kinds.put(Action.EXECUTE, TollKind.KILLED);
        kinds.put(Action.ASSASSINATE, TollKind.KILLED);
        kinds.put(Action.WOUND, TollKind.WOUNDED);
        kinds.put(Action.WOUNDED, TollKind.WOUNDED);
        kinds.put(Action.CAPTURE, TollKind.CAPTURED);
        kinds.put(Action.CAPTIVE, TollKind.CAPTURED);
        kinds.put(Action.ABDUCT, TollKind.CAPTURED);
        kinds.put(Action.HOSTAGE, TollKind.CAPTURED);
        kinds.put(Action.ARREST, TollKind.CAPTURED);
        kinds.put(Action.ARREST_LOOSELY, TollKind.CAPTURED);
        kinds.put(Action.DISPLACE, TollKind.DISPLACED);
        kinds.put(Action.LEAVE, TollKind.DISPLACED);
        kinds.put(Action.MISSING, TollKind.MISSING);
        kinds.put(Action.SURRENDER, TollKind.SURRENDERED);
        return kinds;
    }

    /**
     * The tolls of a trigger.
     *
     * @param start word behind which the victims may stand
     * @param first first word of the clauses
     * @param last last word that may belong to it
     */
    List<TollCount> of(int trigger, int start, int first, int last, List<Party> parties) {
        Action action = text.trigger(trigger).action();
        TollKind kind = KINDS.get(action);
        List<TollCount> tolls = new ArrayList<>();
        if (kind == null) {
            return tolls;
        }
        boolean victimNoun = action == Action.DEAD || action == Action.WOUNDED || action == Action.CAPTIVE;
        if (victimNoun && text.joined(trigger, Clitics.AND) && text.has(trigger - 2, Cue.BETWEEN)) {
            return tolls;
        }
        if (victimNoun && none(trigger)) {
            return tolls;
        }
        boolean both = paired(trigger, first, last);
        boolean suffered = text.trigger(trigger).form() == Trigger.Form.VERB && text.endsWith(trigger, "وا");
        Optional<TollCount> stated = suffered
                ? counts.before(
                                subjectEnd(trigger, first) - 1,
                                Math.max(first, subject(subjectEnd(trigger, first), parties)),
                                kind,
                                parties)
                        .filter(found -> found.count().stated() && found.last() < trigger)
                : Optional.empty();
        Optional<TollCount> toll = stated.isPresent()
                ? stated
                : victimNoun && text.has(trigger - 1, Cue.BETWEEN)
                        ? counts.before(trigger - 1, first, kind, parties)
                        : victimNoun
                                ? counts.around(trigger, first, last, kind, parties)
                                : counts.behind(
                                        behindTime(start, last), Math.min(last, start + REACH + 4), kind, parties);
        if (toll.isEmpty() && text.trigger(trigger).form() == Trigger.Form.VERB) {
            toll = counts.before(trigger - 1, Math.max(first, trigger - REACH - 2), kind, parties)
                    .filter(found -> found.count().stated() && found.victims() != null);
        }
        if (toll.isEmpty() && text.trigger(trigger).form() == Trigger.Form.VERB) {
            toll = counts.subject(trigger, kind, parties);
        }
        if (toll.isEmpty() && kind == TollKind.KILLED && !victimNoun) {
            toll = counts.named(start, last, kind);
        }
        toll.ifPresent(found -> {
            if (both) {
                tolls.add(found.with(found.count().atMost()));
                TollKind other = kind == TollKind.KILLED ? TollKind.WOUNDED : TollKind.KILLED;
                tolls.add(new TollCount(
                        other, found.count().atMost(), found.group(), found.victims(), found.first(), found.last()));
            } else {
                tolls.add(found);
            }
            more(found, last, kind, parties, tolls);
        });
        return tolls;
    }

    /** Gives "others" the side of those counted before them: مقتل ثلاثة جنود وإصابة خمسة آخرين. */
    void others(List<TollCount> tolls) {
        for (int i = 1; i < tolls.size(); i++) {
            TollCount toll = tolls.get(i);
            TollCount before = tolls.get(i - 1);
            boolean nameless = toll.victims() == null && toll.group() == Group.UNKNOWN;
            boolean other = text.any(toll.first(), toll.last() + 1, Cue.OTHERS) || text.is(toll.first(), "اخر");
            if (nameless && before.last() < toll.first() && other) {
                boolean armed = before.group() == Group.FIGHTERS || before.group() == Group.UNKNOWN;
                tolls.set(i, toll.of(armed ? before.group() : Group.CIVILIANS, before.victims()));
            }
        }
    }

    /** The word before which a plural verb's subject ends: عشرة مدنيين بينهم أطفال قتلوا. */
    private int subjectEnd(int verb, int first) {
        for (int i = verb - 1; i >= Math.max(first, verb - REACH); i--) {
            if (text.has(i, Cue.AMONG)) {
                return i;
            }
        }
        return verb;
    }

    /** Where the subject of a plural verb may begin: five words before it, or with the phrase that ends at it. */
    private static int subject(int verb, List<Party> parties) {
        return parties.stream()
                .filter(party -> party.last() < verb && party.last() >= verb - 2)
                .mapToInt(party -> party.first() - 1)
                .findFirst()
                .orElse(verb - NEAR);
    }

    /** The last word of the time right behind a trigger: قتل أمس الخميس ضابط. */
    private int behindTime(int start, int last) {
        int word = start;
        while (word < last && text.timeAt(word + 1) >= 0) {
            word++;
        }
        return word;
    }

    /** Whether there are none, or the noun is the second of a pair that one number counts: لا قتلى ولا جرحى, 33 قتيلا وجريحا. */
    private boolean none(int trigger) {
        boolean second = text.joined(trigger, Clitics.AND)
                && text.trigger(trigger - 1) != null
                && KINDS.containsKey(text.trigger(trigger - 1).action())
                && text.quantityAt(trigger - 2) >= 0;
        return second
                || text.is(trigger - 1, "ولا")
                || text.is(trigger - 1, "لا")
                || text.is(trigger - 1, "يوجد") && text.has(trigger - 2, Cue.NO)
                || text.is(trigger - 1, "اي") && text.any(trigger - 4, trigger - 2, Cue.NEGATION);
    }

    /** Whether one number stands for the dead and the wounded: مقتل وإصابة 25, بين قتيل وجريح. */
    private boolean paired(int trigger, int first, int last) {
        int next = trigger + 1;
        if (next > last || !text.joined(next, Clitics.AND) || text.trigger(next) == null) {
            return false;
        }
        if (text.trigger(trigger).form() != Trigger.Form.NOUN && trigger > first + 1) {
            return false;
        }
        if (text.has(trigger, Cue.DEATH)) {
            return false;
        }
        TollKind here = told(trigger);
        TollKind there = told(next);
        return here == TollKind.KILLED && there == TollKind.WOUNDED
                || here == TollKind.WOUNDED && there == TollKind.KILLED;
    }

    /** What a word says became of people; null where it says nothing of that. */
    private TollKind told(int i) {
        Trigger trigger = text.trigger(i);
        return trigger == null ? null : KINDS.get(trigger.action());
    }

    /** Whether the word for what is counted says that something else became of them: وأكثر من مئة جريح. */
    private boolean others(int counted, TollKind kind) {
        for (int i = counted; i <= counted + 2; i++) {
            TollKind told = told(i);
            if (told != null) {
                return told != kind;
            }
        }
        return false;
    }

    /** Whether something else became of those counted here, before "and" tells of others: إضافة لسقوط عشرات الجرحى. */
    private boolean another(int first, int last, TollKind kind) {
        for (int i = first; i <= last && !text.joined(i, Clitics.AND); i++) {
            TollKind told = told(i);
            if (told != null && told != kind) {
                return true;
            }
        }
        return false;
    }

    /** What is counted behind "among them" and "besides": بينهم 3 أطفال, إضافة لـ 4 انتحاريين. */
    private void more(TollCount toll, int last, TollKind kind, List<Party> parties, List<TollCount> tolls) {
        for (int at = toll.last() + 1; at <= last; at++) {
            int i = at;
            Trigger trigger = text.trigger(i);
            if (trigger != null && !text.hasAny(i, Cue.FIGHTER, Cue.CIVILIAN, Cue.DEATH)) {
                return;
            }
            boolean apart = text.is(i, "و") && text.quantityAt(i + 1) >= 0;
            if ((apart || text.quantityAt(i) >= 0 && text.firstLetter(i) == 'و') && i <= toll.last() + 3) {
                int before = apart ? i : i - 1;
                counts.behind(before, Math.min(last, i + REACH), kind, parties)
                        .filter(counted -> counted.first() <= before + 2 && !others(counted.last(), kind))
                        .ifPresent(counted -> {
                            tolls.add(counted);
                            more(counted, last, kind, parties, tolls);
                        });
                return;
            }
            if (i > toll.last() && i <= toll.last() + REACH && text.conjoined(i) && text.has(i, Cue.SINGULAR)) {
                Optional<TollCount> another = counts.one(i, last, kind, parties);
                if (another.isPresent()) {
                    tolls.add(another.get());
                    more(another.get(), last, kind, parties, tolls);
                    return;
                }
            }
            if (text.has(i, Cue.AMONG) || text.has(i, Cue.PLUS)) {
                int part = i;
                Optional<TollCount> found = counts.behind(i, Math.min(last, i + REACH), kind, parties);
                found.filter(counted -> counted.count().stated() && counted.first() <= part + 3)
                        .filter(counted -> text.has(part, Cue.PLUS) || counted.group() != toll.group())
                        .filter(counted -> !another(part + 1, counted.last() + 1, kind))
                        .ifPresent(tolls::add);
            }
        }
    }
}
