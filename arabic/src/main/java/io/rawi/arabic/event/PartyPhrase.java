package io.rawi.arabic.event;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import java.util.Set;

/** Finds how far the phrase of a side reaches behind its head, and who of the names in it tells who it is. */
final class PartyPhrase {

    private static final Set<String> STATE_KINDS =
            Set.of("army", "police", "coalition", "intelligence", "security-force");
    private static final Set<String> STATES = Set.of("country", "state", "government");
    private static final int LONGEST = 9;

    private final EventText text;
    private final Nations nations;

    PartyPhrase(EventText text, Nations nations) {
        this.text = text;
        this.nations = nations;
    }

    /**
     * The phrase of a head.
     *
     * @param from last word that is known to belong to it
     * @param entity the name that the head is, or -1
     */
    Party grown(int head, int from, int last, Party.Kind kind, int entity) {
        int end = from;
        int who = entity;
        boolean state = text.has(head, Cue.STATE) || entity >= 0 && stateForce(text.entity(entity));
        boolean aircraft = text.has(head, Cue.AIRCRAFT) || entity >= 0 && airForce(text.entity(entity));
        int limit = Math.min(last, head + LONGEST);
        for (int j = from + 1; j <= limit; j++) {
            if (text.breakAfter(j - 1).atLeast(Break.CLAUSE) || !belongs(head, end, j, kind, who)) {
                break;
            }
            int name = text.entityAt(j);
            if (name >= 0) {
                boolean owned = text.has(j - 1, Cue.BELONG);
                boolean supporter = owned && text.isEntity(j, EntityType.LOCATION) || backed(j);
                boolean force = text.has(j, Cue.NATION) && text.hasAny(head, Cue.PLATFORM, Cue.STATE);
                if (unknown(who) && force && text.isEntity(j, EntityType.LOCATION)) {
                    who = text.nation(j);
                    state = true;
                } else if (unknown(who) && named(text.entity(name)) && !supporter) {
                    who = name;
                    state |= stateForce(text.entity(name));
                } else if (who >= 0
                        && who != name
                        && !supporter
                        && !owned
                        && text.entity(name).type() != text.entity(who).type()) {
                    break;
                }
                j = text.entityLast(j);
            }
            state |= kind == Party.Kind.ARMED && (text.hasAny(j, Cue.STATE, Cue.GOVERNMENT) || text.is(j, "الامنيه"));
            end = j;
        }
        if (kind == Party.Kind.ARMED && unknown(who)) {
            int nation = nations.of(head, end);
            who = nation < 0 ? who : nation;
            state |= nation >= 0;
        }
        state &= who < 0 || !rebels(text.entity(who));
        while (end > from && (text.hasAny(end, Cue.BELONG, Cue.FROM, Cue.BY) || hedge(end) || text.is(end, "الي"))) {
            end--;
        }
        return new Party(head, end, kind, who, state, aircraft);
    }

    /** Whether word {@code j} still belongs to the phrase that reaches to {@code end}. */
    private boolean belongs(int head, int end, int j, Party.Kind kind, int who) {
        if (kind == Party.Kind.SITE && end == head && ofOwner(j)
                || text.is(j, "الحدود") && text.is(end, "حرس")
                || text.has(end, Cue.BELONG) && text.is(j, "الي")) {
            return true;
        }
        if (text.is(end, "الي")) {
            return text.has(j, Cue.FORCE) || text.entityAt(j) >= 0 && PartyFinder.armed(text.entity(text.entityAt(j)));
        }
        if (text.has(j, Cue.QUANTIFIER) || text.timeAt(j) >= 0 || text.conjoined(j) || text.joined(j, Clitics.FUTURE)) {
            return false;
        }
        if (text.is(j, "ل") || text.is(end, "ل")) {
            int owner = text.entityAt(text.is(j, "ل") ? j + 1 : j);
            return unknown(who) && owner >= 0 && PartyFinder.armed(text.entity(owner));
        }
        int name = text.entityAt(j);
        if (name >= 0) {
            EntityMention mention = text.entity(name);
            if (mention.type() == EntityType.LOCATION && kind != Party.Kind.ARMED) {
                return false;
            }
            if (text.joined(j, Clitics.BI)) {
                return false;
            }
            if (kind == Party.Kind.ARMED && (backed(j) || text.has(end, Cue.BELONG))) {
                return true;
            }
            return unknown(who) || name == text.entityAt(end) || text.breakAfter(end) == Break.QUOTE;
        }
        if (text.has(j, Cue.BELONG)) {
            return true;
        }
        if (kind == Party.Kind.ARMED && text.hasAny(j, Cue.NATION, Cue.OFFICIAL)) {
            return text.hasAny(head, Cue.STATE, Cue.PLATFORM, Cue.FORCE, Cue.FIGHTER)
                    && !text.joined(j, Clitics.AND | Clitics.BI | Clitics.LI)
                    && (!text.joined(j, Clitics.ARTICLE) || !indefinite(head));
        }
        if (text.has(end, Cue.BELONG)) {
            return text.joined(j, Clitics.LI) || text.has(j, Cue.FROM) || text.joined(j, Clitics.ARTICLE);
        }
        if (text.has(j, Cue.FROM)) {
            return who < 0
                    && (text.has(head, Cue.FIGHTER)
                            || kind == Party.Kind.CIVILIAN
                            || text.has(head, Cue.FORCE) && end == head && !text.joined(head, Clitics.ARTICLE))
                    && (text.entityAt(j + 1) >= 0 && PartyFinder.armed(text.entity(text.entityAt(j + 1)))
                            || text.has(j + 1, Cue.FORCE));
        }
        if (text.has(end, Cue.FROM)) {
            return text.has(j, Cue.FORCE) || text.has(j, Cue.BY) && text.has(end - 1, Cue.BELONG);
        }
        if (hedge(j)) {
            return kind == Party.Kind.ARMED && who < 0;
        }

        if (text.trigger(j) != null && text.trigger(j).form() != Trigger.Form.NOUN) {
            return false;
        }
        if (text.joined(j, Clitics.LI)) {
            return who < 0 && text.hasAny(j, Cue.FORCE, Cue.FIGHTER);
        }
        if (text.joined(j, Clitics.BI) || text.joined(j, Clitics.KA)) {
            return false;
        }
        if (text.joined(j, Clitics.ARTICLE)) {
            return !text.has(j, Cue.RELATIVE)
                    && !(text.has(head, Cue.PLATFORM) && text.has(j, Cue.TARGET))
                    && text.trigger(j) == null
                    && (who < 0 && end == head || adjective(j) || text.has(j, Cue.TERROR));
        }
        if (text.trigger(j) != null || text.quantityAt(j) >= 0) {
            return false;
        }
        if (kind != Party.Kind.ARMED && end == head && text.has(j, Cue.CIVILIAN)) {
            boolean plain = kind == Party.Kind.SITE || text.has(head, Cue.SINGULAR);
            return plain && !text.joined(head, Clitics.ARTICLE) && !text.endsWith(j, "ان") && !text.endsWith(j, "ون");
        }
        if (text.hasAny(j, Cue.TACTIC, Cue.TERROR) && !text.has(j, Cue.FORCE)) {
            return true;
        }
        if (text.hasAny(j, Cue.FORCE, Cue.FIGHTER)) {
            return j == end + 1 && kind != Party.Kind.CIVILIAN && !accusative(j) && text.joined(head, 0) == false;
        }
        if (text.known(j)) {
            return text.hasAny(j, Cue.TERROR, Cue.SUICIDE) || text.has(j, Cue.AIRCRAFT) && kind == Party.Kind.ARMED;
        }
        if (kind == Party.Kind.SITE && end == head && text.entityAt(j + 1) >= 0 && text.conjoined(j + 1) == false) {
            return PartyFinder.armed(text.entity(text.entityAt(j + 1))) && !text.joined(j, Clitics.ARTICLE);
        }
        return end == head && !text.joined(head, Clitics.ARTICLE) && adjective(j);
    }

    /** Whether a name is that of whoever backs a force: المدعومة من قبل التحالف. */
    private boolean backed(int name) {
        int from = text.has(name - 1, Cue.BY) ? name - 2 : name - 1;
        return text.has(from, Cue.FROM) && text.has(from - 1, Cue.BELONG);
    }

    /** Whether a word is of "at least", which may stand between fighters and whose they are. */
    private boolean hedge(int j) {
        return text.is(j, "الاقل") || text.has(j, Cue.ON) && text.is(j + 1, "الاقل");
    }

    /** Whether a word for several stands between positions and whose they are: مواقع عدة للمتمردين. */
    private boolean ofOwner(int j) {
        int owner = text.entityAt(j + 1);
        return text.has(j, Cue.VAGUE)
                && text.joined(j + 1, Clitics.LI)
                && (text.hasAny(j + 1, Cue.FORCE, Cue.FIGHTER) || owner >= 0 && PartyFinder.armed(text.entity(owner)));
    }

    /** Whether an unknown word behind an indefinite head is an adjective by its ending: مجهولين, موالية, سورية. */
    private boolean adjective(int j) {
        return text.length(j) > 3
                && (text.endsWith(j, "ين")
                        || text.endsWith(j, "ون")
                        || text.endsWith(j, "يه")
                        || text.endsWith(j, "ي")
                        || text.endsWith(j, "يا"));
    }

    private boolean indefinite(int head) {
        return text.endsWith(head, "ا") || text.endsWith(head, "ين") && !text.joined(head, Clitics.ARTICLE);
    }

    private boolean unknown(int name) {
        return name < 0 || text.entity(name).entry().isEmpty();
    }

    private boolean accusative(int j) {
        return text.endsWith(j, "ا") && !text.endsWith(j, "يا");
    }

    private static boolean named(EntityMention mention) {
        return mention.type() != EntityType.LOCATION
                || mention.entry().map(entry -> STATES.contains(entry.kind())).orElse(false);
    }

    private static boolean airForce(EntityMention mention) {
        return mention.entry().map(entry -> entry.id().endsWith("air-force")).orElse(false);
    }

    /** Whether a group is no state's, whatever army it calls itself: جيش الفتح. */
    private static boolean rebels(EntityMention mention) {
        return mention.entry().map(entry -> entry.kind().equals("armed-group")).orElse(false);
    }

    private static boolean stateForce(EntityMention mention) {
        return mention.entry().map(entry -> STATE_KINDS.contains(entry.kind())).orElse(false);
    }
}
