package io.rawi.arabic.event;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the noun phrases of a sentence that can be sides of an event: a head, and what belongs to it behind. */
final class PartyFinder {

    private static final Set<String> ARMED_KINDS =
            Set.of("armed-group", "army", "police", "coalition", "intelligence", "militia", "security-force", "navy");
    private static final Set<String> STATE_KINDS =
            Set.of("army", "police", "coalition", "intelligence", "security-force");
    private static final Set<String> STATES = Set.of("country", "state", "government");
    private static final int LONGEST = 9;

    private final EventText text;
    private final Nations nations;

    PartyFinder(EventText text) {
        this.text = text;
        nations = new Nations(text);
    }

    /** The phrases from one word to another, in order, without overlaps. */
    List<Party> find(int first, int last) {
        List<Party> parties = new ArrayList<>();
        int i = first;
        while (i <= last) {
            Party party = at(i, last);
            if (party == null) {
                i++;
            } else {
                parties.add(party);
                i = party.last() + 1;
            }
        }
        return parties;
    }

    private Party at(int i, int last) {
        if (text.trigger(i) != null && !text.hasAny(i, Cue.FIGHTER, Cue.CIVILIAN, Cue.FORCE)) {
            return null;
        }
        boolean captured = text.trigger(i) != null && text.trigger(i).action() == Action.CAPTURE;
        if (captured && text.quantityAt(i + 1) >= 0 || adjectival(i)) {
            return null;
        }
        if (nations.strikes(i)) {
            return new Party(i, i, Party.Kind.ARMED, text.nation(i), true, nations.flies(i));
        }
        int entity = text.entityAt(i);
        if (entity >= 0 && nations.acts(i, last)) {
            return new Party(i, text.entityLast(i), Party.Kind.ARMED, entity, true, false);
        }
        if (entity >= 0 && armed(text.entity(entity))) {
            return grown(i, text.entityLast(i), last, Party.Kind.ARMED, entity);
        }
        if (entity >= 0 && !text.has(i, Cue.FORCE)) {
            return null;
        }
        if (text.is(i + 1, "تكتيكيه")) {
            return grown(i, i + 1, last, Party.Kind.SITE, -1);
        }
        if (text.is(i, "بقوه")) {
            return null;
        }
        if (text.hasAny(i, Cue.FORCE, Cue.PLATFORM) && !place(i)) {
            return grown(i, i, last, Party.Kind.ARMED, entity);
        }
        if (text.has(i, Cue.FIGHTER)) {
            return grown(i, i, last, Party.Kind.ARMED, -1);
        }
        if (text.hasAny(i, Cue.CIVILIAN, Cue.CHILD, Cue.WOMAN)) {
            if (working(i)) {
                return null;
            }
            return grown(i, i, last, Party.Kind.CIVILIAN, -1);
        }
        if (text.has(i, Cue.AREA) && text.has(i + 1, Cue.CONTROL)) {
            return grown(i, i + 1, last, Party.Kind.SITE, -1);
        }
        if (text.has(i, Cue.TARGET) && !text.has(i - 1, Cue.SAY)) {
            return grown(i, i, last, Party.Kind.SITE, -1);
        }
        return null;
    }

    /** Whether it is the adjective of a word that tells an event: هجوم مسلح, عملية انتحارية. */
    private boolean adjectival(int i) {
        Trigger before = text.trigger(i - 1);
        boolean plain = i > 0 && before == null && !text.known(i - 1) && text.breakAfter(i - 1) == Break.NONE;
        if (text.has(i, Cue.ADJECTIVE) && plain && text.entityAt(i - 1) < 0 && text.quantityAt(i - 1) < 0) {
            return true;
        }
        if (text.hasAny(i, Cue.TERROR, Cue.TACTIC) && text.hasAny(i - 1, Cue.SHELL, Cue.BOMB, Cue.GUN)) {
            return true;
        }
        return text.hasAny(i, Cue.TERROR, Cue.TACTIC, Cue.SUICIDE)
                && before != null
                && before.form() != Trigger.Form.PRESENT
                && text.joined(i, Clitics.ARTICLE) == text.joined(i - 1, Clitics.ARTICLE)
                && (before.form() == Trigger.Form.NOUN || before.action() == Action.BOMBARDMENT);
    }

    /** Whether "working" tells where a force before it is, and not who is hit: قوات الأمن العاملة في المنطقة. */
    private boolean working(int i) {
        return text.joined(i, Clitics.ARTICLE)
                && !text.conjoined(i)
                && (text.has(i - 1, Cue.FORCE) || text.has(i - 1, Cue.STATE) || text.has(i - 1, Cue.FIGHTER));
    }

    private boolean place(int i) {
        return text.isEntity(i, EntityType.LOCATION);
    }

    private Party grown(int head, int from, int last, Party.Kind kind, int entity) {
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
            return text.has(j, Cue.FORCE) || text.entityAt(j) >= 0 && armed(text.entity(text.entityAt(j)));
        }
        if (text.has(j, Cue.QUANTIFIER) || text.timeAt(j) >= 0 || text.conjoined(j) || text.joined(j, Clitics.FUTURE)) {
            return false;
        }
        if (text.is(j, "ل") || text.is(end, "ل")) {
            int owner = text.entityAt(text.is(j, "ل") ? j + 1 : j);
            return unknown(who) && owner >= 0 && armed(text.entity(owner));
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
                    && (text.entityAt(j + 1) >= 0 && armed(text.entity(text.entityAt(j + 1)))
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
            return armed(text.entity(text.entityAt(j + 1))) && !text.joined(j, Clitics.ARTICLE);
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
                && (text.hasAny(j + 1, Cue.FORCE, Cue.FIGHTER) || owner >= 0 && armed(text.entity(owner)));
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

    /** Whether a name is that of an armed group or force. */
    static boolean armed(EntityMention mention) {
        Optional<GazetteerEntry> entry = mention.entry();
        return mention.type() == EntityType.ORGANISATION
                && entry.isPresent()
                && ARMED_KINDS.contains(entry.get().kind());
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
