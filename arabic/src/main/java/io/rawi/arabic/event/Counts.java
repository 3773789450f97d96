package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.TollKind;
import io.rawi.arabic.event.TollCount.Count;
import io.rawi.arabic.event.TollCount.Group;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.quantity.QuantityMention;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Finds how many victims a phrase counts, and who they are. */
final class Counts {

    private static final double MOST = 5_000_000;
    private static final int COUNTED = 3;
    /** How far behind the word for his death a victim's name may begin, behind titles. */
    private static final int NAME = 5;

    private final EventText text;

    Counts(EventText text) {
        this.text = text;
    }

    /** The count behind a word: قتل 20 عنصرا, مقتل جندي, أصيب آخرون. */
    Optional<TollCount> behind(int word, int last, TollKind kind, List<Party> parties) {
        for (int i = word + 1; i <= last; i++) {
            boolean inserted = text.timeAt(i) >= 0 || text.timeAt(i - 1) >= 0;
            if (text.breakAfter(i - 1).atLeast(Break.CLAUSE) && i > word + 1 && !inserted) {
                return Optional.empty();
            }
            if (text.has(i, Cue.QUANTIFIER) && text.quantityAt(i) < 0 && i < last) {
                return Optional.of(toll(kind, Count.UNKNOWN, i, i + 1, last, parties));
            }
            if (text.quantityAt(i) >= 0 && counts(text.quantityAt(i)) && people(i)) {
                int end = text.quantityLast(i);
                return Optional.of(toll(kind, count(text.quantityAt(i)), i, end, last, parties));
            }
            if (text.has(i, Cue.ONE_OF) && i <= word + 2 && text.quantityAt(i) < 0 && person(i + 1)) {
                return Optional.of(toll(kind, Count.exactly(1), i, i + 1, last, parties));
            }
            if (i == word + 1 && another(i)) {
                return Optional.of(toll(kind, Count.exactly(1), i, i, i, List.of()));
            }
            if (i == word + 1 && text.has(i, Cue.OTHERS) && !text.has(i, Cue.DUAL)) {
                return Optional.of(toll(kind, Count.UNKNOWN, i, i, i, List.of()));
            }
            if (text.has(i, Cue.SELF) || text.has(i, Cue.AMONG)) {
                return Optional.empty();
            }
            Optional<TollCount> single = single(i, word, last, kind, parties);
            if (single.isPresent()) {
                return single;
            }
            Trigger trigger = text.trigger(i);
            if (trigger != null && !trigger.action().tellsVictims()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether one more is told: أصيب آخر, جرح ثالث. */
    private boolean another(int i) {
        return text.is(i, "اخر") || text.is(i, "ثالث") || text.is(i, "رابع") || text.is(i, "خامس");
    }

    private boolean person(int i) {
        return text.hasAny(i, Cue.FORCE, Cue.FIGHTER, Cue.CIVILIAN, Cue.CHILD)
                || text.is(i, "افراد")
                || text.is(i, "افرادها")
                || text.is(i, "افراده");
    }

    /** The count that goes before "between dead and wounded": سقوط العشرات من عناصره بين قتيل وجريح. */
    Optional<TollCount> before(int word, int first, TollKind kind, List<Party> parties) {
        for (int i = word; i >= first; i--) {
            if (text.quantityAt(i) >= 0 && counts(text.quantityAt(i)) && !text.is(i, "واحده")) {
                return Optional.of(toll(kind, count(text.quantityAt(i)), i, i, word, parties));
            }
            if (text.has(i, Cue.QUANTIFIER) && i < word) {
                return Optional.of(toll(kind, Count.UNKNOWN, i, i + 1, word, parties));
            }
        }
        return Optional.of(toll(kind, Count.UNKNOWN, word, word + 1, word + 2, List.of()));
    }

    /** One victim or two as the subject right before a verb: أن جنديا قتل. */
    Optional<TollCount> subject(int verb, TollKind kind, List<Party> parties) {
        return parties.stream()
                .filter(party -> party.last() < verb && verb - party.last() <= 2 && number(party.first()) > 0)
                .filter(party -> text.trigger(party.first()) == null)
                .findFirst()
                .map(party -> toll(
                        kind,
                        Count.exactly(number(party.first())),
                        party.first(),
                        party.first(),
                        party.last(),
                        List.of(party)));
    }

    /** The count at a noun for victims: 20 قتيلا, عشرات القتلى, قتيلان. */
    Optional<TollCount> around(int noun, int first, int last, TollKind kind, List<Party> parties) {
        int own = text.quantityAt(noun);
        if (own >= 0 && counts(own)) {
            return Optional.of(toll(kind, count(own), noun, noun, last, parties));
        }
        for (int i = noun - 1; i >= Math.max(first, noun - COUNTED); i--) {
            if (text.breakAfter(i).atLeast(Break.CLAUSE)) {
                break;
            }
            if (text.quantityAt(i) >= 0 && counts(text.quantityAt(i))) {
                int from = i;
                while (from > first && text.quantityAt(from - 1) == text.quantityAt(i)) {
                    from--;
                }
                return Optional.of(toll(kind, count(text.quantityAt(i)), from, noun, last, parties));
            }
            if (text.trigger(i) != null && !text.trigger(i).action().tellsVictims()) {
                break;
            }
        }
        if (text.joined(noun, Clitics.ARTICLE)) {
            return updated(noun, last, kind, parties);
        }
        boolean counted = noun > 0 && Character.isDigit(text.firstLetter(noun - 1));
        Count count = counted || number(noun) == 0 ? Count.UNKNOWN : Count.exactly(number(noun));
        return Optional.of(toll(kind, count, noun, noun, last, parties));
    }

    /** عدد القتلى إلى 15. */
    private Optional<TollCount> updated(int noun, int last, TollKind kind, List<Party> parties) {
        for (int i = noun + 1; i <= Math.min(last, noun + COUNTED); i++) {
            if (text.quantityAt(i) >= 0 && counts(text.quantityAt(i))) {
                return Optional.of(toll(kind, count(text.quantityAt(i)), i, text.quantityLast(i), last, parties));
            }
        }
        return Optional.empty();
    }

    /** One more victim, joined by "and": استشهاد العريف ... والجندي. */
    Optional<TollCount> one(int i, int last, TollKind kind, List<Party> parties) {
        return single(i, i - 1, last, kind, parties);
    }

    /** One victim whom only his name tells, right behind the word for his death: مقتل فلان. */
    Optional<TollCount> named(int word, int last, TollKind kind) {
        for (int i = word + 1; i <= Math.min(last, word + NAME); i++) {
            if (text.isEntity(i, EntityType.PERSON)) {
                int end = text.entityLast(i);
                boolean owner = text.joined(i, Clitics.LI | Clitics.BI);
                return owner
                        ? Optional.empty()
                        : Optional.of(new TollCount(kind, Count.exactly(1), Group.UNKNOWN, null, i, end));
            }
            if (text.breakAfter(i).atLeast(Break.CLAUSE) && text.breakAfter(i) != Break.QUOTE
                    || text.trigger(i) != null
                    || text.hasAny(i, Cue.IN, Cue.ON, Cue.FROM, Cue.WITH, Cue.AGAINST, Cue.TOWARD, Cue.CAUSE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** One victim or two without a number: مقتل جندي, إصابة طفلين. */
    private Optional<TollCount> single(int i, int word, int last, TollKind kind, List<Party> parties) {
        boolean person = text.hasAny(i, Cue.FIGHTER, Cue.CIVILIAN, Cue.CHILD, Cue.WOMAN);
        if (!person || i > word + 2 && !text.has(word, Cue.AMONG)) {
            return Optional.empty();
        }
        boolean counted = i > word + 1 && text.endsWith(i, "ا") || Character.isDigit(text.firstLetter(i - 1));
        int number = counted ? 0 : number(i);
        Count count = number == 0 ? Count.UNKNOWN : Count.exactly(number);
        return Optional.of(toll(kind, count, i, i, last, parties));
    }

    /** How many a noun counts by its own form: 1, 2, or 0 where it is a plural. */
    private int number(int i) {
        if (text.has(i, Cue.DUAL)) {
            return 2;
        }
        return text.has(i, Cue.SINGULAR) ? 1 : 0;
    }

    private TollCount toll(TollKind kind, Count count, int first, int end, int last, List<Party> parties) {
        int reach = Math.min(last, end + COUNTED);
        Party victims = null;
        boolean shared = false;
        int beside = text.has(end + 1, Cue.OTHERS) || text.has(end + 2, Cue.MEMBER) ? end + 3 : end + 2;
        for (Party party : parties) {
            if (victims != null) {
                shared = party.first() == victims.last() + 1
                        && party.armed()
                        && victims.armed()
                        && text.conjoined(party.first());
                break;
            }
            boolean part = text.any(end + 1, party.first() - 1, Cue.AMONG);
            if (party.kind() != Party.Kind.SITE && party.last() >= first && party.first() <= beside && !part) {
                victims = party;
                reach = Math.max(end, party.last());
            }
        }
        int to = victims == null ? end : Math.max(end, victims.last());
        Group group = group(first, Math.min(reach, to + 1), victims);
        if (kind == TollKind.DISPLACED && group == Group.UNKNOWN && text.any(first, to + 1, Cue.ANYBODY)) {
            group = Group.CIVILIANS;
        }
        return new TollCount(kind, count, group, shared ? null : victims, first, to);
    }

    private Group group(int first, int last, Party victims) {
        for (int i = first; i <= last; i++) {
            if (i > first && text.has(i, Cue.AMONG)) {
                break;
            }
            if (text.has(i, Cue.CHILD)) {
                return Group.CHILDREN;
            }
            if (text.has(i, Cue.WOMAN)) {
                return Group.WOMEN;
            }
            if (text.has(i, Cue.FIGHTER)) {
                return Group.FIGHTERS;
            }
            if (text.has(i, Cue.CIVILIAN)) {
                return text.has(i, Cue.ANYBODY) ? Group.UNKNOWN : Group.CIVILIANS;
            }
        }
        return victims != null && victims.armed() ? Group.FIGHTERS : Group.UNKNOWN;
    }

    /** Whether a number counts no units and no things. */
    private boolean people(int first) {
        int end = text.quantityLast(first);
        return !text.any(first, end + 1, Cue.UNIT)
                && !text.any(first, end + 1, Cue.TARGET)
                && !text.any(end, end + 1, Cue.SHELL)
                && !text.any(end, end + 2, Cue.SHARE);
    }

    private boolean counts(int index) {
        QuantityMention quantity = text.quantity(index);
        OptionalDouble any = quantity.best().isPresent()
                ? quantity.best()
                : quantity.low().isPresent() ? quantity.low() : quantity.high();
        return any.isPresent()
                && any.getAsDouble() >= 1
                && any.getAsDouble() < MOST
                && any.getAsDouble() == Math.rint(any.getAsDouble());
    }

    private Count count(int index) {
        QuantityMention quantity = text.quantity(index);
        OptionalInt low = OptionalInt.empty();
        if (quantity.low().isPresent()) {
            int value = (int) Math.ceil(quantity.low().getAsDouble());
            low = OptionalInt.of(
                    quantity.lowInclusive() || value != quantity.low().getAsDouble() ? value : value + 1);
        }
        OptionalInt high = OptionalInt.empty();
        if (quantity.high().isPresent() && quantity.high().getAsDouble() < MOST) {
            int value = (int) Math.floor(quantity.high().getAsDouble());
            high = OptionalInt.of(
                    quantity.highInclusive() || value != quantity.high().getAsDouble() ? value : value - 1);
        }
        OptionalInt best = quantity.best().isPresent()
                ? OptionalInt.of((int) Math.round(quantity.best().getAsDouble()))
                : OptionalInt.empty();
        return new Count(low, best, high);
    }
}
