package io.rawi.arabic.event;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.event.ReportedEvent.Place;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where an event took place: the most precise place of the nearest words that name one. */
final class Places {

    /** ACLED's geo-precision of a place by its kind; what is not listed is a place itself. */
    private static final Map<String, Integer> PRECISION = Map.of(
            "country",
            3,
            "state",
            3,
            "region",
            3,
            "continent",
            3,
            "governorate",
            3,
            "province",
            3,
            "sea",
            3,
            "river",
            3,
            "district",
            2,
            "desert",
            3);

    /** How far a place may stand behind the word that says that somebody is based there. */
    private static final int BASE = 8;

    /** How far behind "among them" those may stand whose home is told. */
    private static final int ORIGIN = 3;

    private static final int SELF = 1;
    private static final int NEAR = 2;
    private static final int REGION = 3;

    private final EventText text;

    private final int closedFirst;
    private final int closedLast;

    Places(EventText text) {
        this(text, 0, -1);
    }

    private Places(EventText text, int closedFirst, int closedLast) {
        this.text = text;
        this.closedFirst = closedFirst;
        this.closedLast = closedLast;
    }

    /** The same, blind for some words. */
    Places without(int first, int last) {
        return new Places(text, first, last);
    }

    /** A place that words name: words from first to last, and what the gazetteer knows of it. */
    record Found(int first, int last, Optional<GazetteerEntry> entry, int precision) {}

    /** The most precise place among the words that is no side. */
    Optional<Found> among(int first, int last, List<Party> parties) {
        Found best = null;
        boolean adopted = false;
        int i = first;
        while (i <= last) {
            Found here = at(i, last, parties);
            if (here == null) {
                i++;
                continue;
            }
            if (best != null && between(best, here)) {
                best = new Found(best.first(), best.last(), best.entry(), Math.max(NEAR, best.precision()));
            } else if (best != null
                    && best.entry().isEmpty()
                    && here.first() == best.last() + 1
                    && !apart(here.first())) {
                best = new Found(best.first(), here.last(), Optional.empty(), NEAR);
            } else if (best == null || !adopted && better(here, best)) {
                best = here;
            } else if (best.entry().isEmpty() && here.entry().isPresent() && here.first() - best.last() < 8) {
                best = new Found(best.first(), best.last(), here.entry(), Math.max(NEAR, here.precision()));
                adopted = true;
            }
            i = here.last() + 1;
        }
        return Optional.ofNullable(best);
    }

    /** The most precise place among the words that stands behind a preposition or a word for a kind of place. */
    Optional<Found> set(int first, int last, List<Party> parties) {
        for (int i = first; i <= last; i++) {
            Found here = at(i, last, parties);
            if (here != null && (placed(i) || here.entry().isEmpty())) {
                return among(i, last, parties);
            }
        }
        return Optional.empty();
    }

    /** Of a country and a place told before it in the same sentence, the place where it lies in the country. */
    Found finer(Found country, Optional<Found> before) {
        return before.filter(place -> place.entry()
                        .map(entry -> entry.within()
                                .contains(country.entry().orElseThrow().id()))
                        .orElse(false))
                .orElse(country);
    }

    /** Whether a place is a whole country. */
    boolean country(Found found) {
        return found.entry().map(entry -> entry.kind().equals("country")).orElse(false);
    }

    /** Whether it took place between two places: the first stands for both. */
    private boolean between(Found one, Found other) {
        return text.any(one.first() - 3, one.first() - 1, Cue.BETWEEN)
                && other.first() <= one.last() + 2
                && text.conjoined(one.last() + 1);
    }

    /** Whether a preposition, a conjunction or a word for a kind of place sets a place apart from the words before. */
    private boolean apart(int i) {
        return text.joined(i, Clitics.BI)
                || text.firstLetter(i) == 'ب'
                || text.conjoined(i)
                || text.has(i, Cue.AREA)
                || text.breakAfter(i - 1) != Break.NONE;
    }

    private boolean better(Found here, Found best) {
        if (best.entry().isPresent() && here.entry().isPresent()) {
            if (best.precision() == REGION
                    && text.has(here.first() - 1, Cue.NEAR)
                    && !here.entry().get().within().contains(best.entry().get().id())) {
                return false;
            }
            return here.entry().get().within().contains(best.entry().get().id())
                    || here.precision() < best.precision() && best.precision() == REGION;
        }
        return best.entry().isPresent()
                && best.precision() == REGION
                && here.entry().isEmpty();
    }

    private Found at(int i, int last, List<Party> parties) {
        if (i >= closedFirst && i <= closedLast || stationed(i) || origin(i) || base(i)) {
            return null;
        }
        int index = text.entityAt(i);
        if (index < 0) {
            return unnamed(i, last);
        }
        EntityMention mention = text.entity(index);
        if (i > 0 && text.is(i - 1, "ل")
                || mention.type() != EntityType.LOCATION
                || text.entityAt(i - 1) == index
                || side(i, parties)) {
            return null;
        }
        int end = text.entityLast(i);
        Optional<GazetteerEntry> entry = mention.entry();
        int precision =
                entry.map(known -> PRECISION.getOrDefault(known.kind(), SELF)).orElse(NEAR);
        boolean country = entry.map(known -> known.kind().equals("country")).orElse(false);
        boolean acts = text.has(i - 1, Cue.EXPLAIN);
        boolean doubtful = country || acts || entry.isEmpty();
        if (doubtful && !placed(i) || entry.isEmpty() && text.hasAny(i, Cue.FORCE, Cue.FIGHTER)) {
            return null;
        }
        if (precision == SELF && near(i)) {
            precision = NEAR;
        }
        return new Found(i, end, entry, precision);
    }

    /** Whether some of the victims only come from there: بينهم شبان من طرابلس. */
    private boolean origin(int i) {
        int in = text.has(i - 1, Cue.IN) ? i - 2 : -1;
        if (text.entityAt(in) >= 0) {
            int first = in;
            while (text.entityAt(first - 1) == text.entityAt(in)) {
                first--;
            }
            return origin(first);
        }
        int from = text.has(i - 1, Cue.AREA) ? i - 2 : i - 1;
        return text.has(from, Cue.FROM) && text.any(from - ORIGIN, from - 1, Cue.AMONG);
    }

    /** Whether aircraft only took off there: أقلعت من قاعدة إنجرليك الجوية. */
    private boolean base(int i) {
        boolean field = text.is(i - 1, "قاعده") || text.is(i - 1, "القاعده");
        return field && text.has(i - 2, Cue.FROM) && text.any(i - BASE, i - 3, Cue.AIRCRAFT);
    }

    /** Whether somebody only stands, lives or comes from there: المتمركزة في, القادمين من. */
    private boolean stationed(int i) {
        for (int j = i - 1; j >= Math.max(0, i - BASE); j--) {
            if (text.breakAfter(j).atLeast(Break.CLAUSE)) {
                return false;
            }
            if (text.has(j, Cue.STATIONED)) {
                return true;
            }
        }
        return false;
    }

    /** A country is a place behind a preposition; elsewhere it acts. */
    private boolean placed(int i) {
        return text.joined(i, Clitics.BI)
                || text.firstLetter(i) == 'ب'
                || text.hasAny(i - 1, Cue.IN, Cue.NEAR, Cue.AREA)
                || text.any(i - 3, i - 1, Cue.NEAR)
                || text.any(i - 2, i - 1, Cue.IN);
    }

    private boolean near(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 2); j--) {
            if (text.has(j, Cue.NEAR)) {
                return true;
            }
            if (text.entityAt(j) >= 0) {
                return false;
            }
        }
        return false;
    }

    private boolean side(int i, List<Party> parties) {
        for (Party party : parties) {
            if (party.first() <= i && i <= party.last() && party.kind() == Party.Kind.ARMED) {
                return true;
            }
        }
        return false;
    }

    /** A place that no list knows, by the word of its kind: بلدة and what follows. */
    private Found unnamed(int i, int last) {
        boolean kind = text.has(i, Cue.AREA) && !text.joined(i, Clitics.ARTICLE);
        if (!kind || i + 1 > last || text.breakAfter(i).atLeast(Break.CLAUSE)) {
            return null;
        }
        int next = i + 1;
        if (text.entityAt(next) >= 0
                || text.known(next) && !text.joined(next, Clitics.ARTICLE)
                || text.trigger(next) != null
                || text.timeAt(next) >= 0
                || text.quantityAt(next) >= 0
                || text.hasAny(next, Cue.FORCE, Cue.FIGHTER, Cue.CIVILIAN, Cue.RELATIVE)
                || text.joined(next, Clitics.LI)
                || text.has(next, Cue.VAGUE)
                || text.endsWith(next, "هم")
                || Character.isDigit(text.firstLetter(next))) {
            return null;
        }
        boolean bare = !text.joined(next, Clitics.ARTICLE);
        int end = next;
        if (bare
                && next + 1 <= last
                && text.breakAfter(next) == Break.NONE
                && text.joined(next + 1, Clitics.ARTICLE)
                && text.entityAt(next + 1) < 0
                && !text.joined(next + 1, Clitics.AND)
                && text.trigger(next + 1) == null
                && !text.known(next + 1)) {
            end = next + 1;
        }
        return new Found(i, end, Optional.empty(), NEAR);
    }

    /** A place as an event has it. */
    Place value(Found found) {
        return new Place(
                text.phrase(found.first(), found.last()),
                text.original(text.phrase(found.first(), found.last())),
                found.entry(),
                found.precision());
    }
}
