package io.rawi.arabic.event;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;

/** Tells where the name of a nation, or an adjective of it, means one of the sides: an American strike, the Turkish tanks. */
final class Nations {

    private final EventText text;

    Nations(EventText text) {
        this.text = text;
    }

    /** Whether an adjective says whose a strike or an attack is: غارة جوية أمريكية, القصف التركي. */
    boolean strikes(int i) {
        if (!text.has(i, Cue.NATION) || text.hasAny(i, Cue.CIVILIAN, Cue.FIGHTER)) {
            return false;
        }
        int noun = text.hasAny(i - 1, Cue.AIRCRAFT, Cue.TACTIC, Cue.SHELL) ? i - 2 : i - 1;
        Trigger told = text.trigger(noun);
        return told != null
                && !text.breakAfter(i - 1).atLeast(Break.CLAUSE)
                && (told.form() == Trigger.Form.NOUN || told.action() == Action.BOMBARDMENT)
                && (told.action() == Action.AIR_STRIKE
                        || told.action() == Action.BOMBARDMENT
                        || told.action() == Action.ATTACK
                        || told.action() == Action.RAID)
                && text.joined(i, Clitics.ARTICLE) == (text.joined(noun, Clitics.ARTICLE) || possessed(noun));
    }

    private boolean possessed(int noun) {
        return text.endsWith(noun, "ها") || text.endsWith(noun, "هم");
    }

    boolean flies(int i) {
        return text.trigger(i - 1) != null && text.trigger(i - 1).action() == Action.AIR_STRIKE
                || text.has(i - 1, Cue.AIRCRAFT);
    }

    /** Whether a country acts: شنت تركيا غارات, إن إسرائيل قصفت. A verb in the feminine says so, as they are. */
    boolean acts(int i, int last) {
        EntityMention mention = text.entity(text.entityAt(i));
        boolean state = mention.type() == EntityType.LOCATION
                && mention.entry().map(entry -> entry.kind().equals("country")).orElse(false);
        if (!state || text.entityAt(i - 1) == text.entityAt(i) || text.joined(i, Clitics.BI | Clitics.LI)) {
            return false;
        }
        if (violent(i - 1) && !text.breakAfter(i - 1).atLeast(Break.CLAUSE)) {
            return true;
        }
        int end = text.entityLast(i);
        boolean first = text.breakAfter(i - 1).atLeast(Break.CLAUSE) || text.has(i - 1, Cue.EXPLAIN);
        int verb = text.is(end + 1, "وحلفاءها") || text.is(end + 1, "وحلفاوها") ? end + 2 : end + 1;
        boolean many = verb == end + 2 && text.hasAny(verb, Cue.CARRY_OUT);
        return first && verb <= last && (many || violent(verb));
    }

    private boolean violent(int verb) {
        Trigger told = text.trigger(verb);
        boolean acts = text.has(verb, Cue.CARRY_OUT)
                || told != null
                        && told.form() != Trigger.Form.NOUN
                        && !told.action().tellsVictims()
                        && told.action().family() != Action.Family.TALKS;
        return verb >= 0 && acts && (text.endsWith(verb, "ت") || text.firstLetter(verb) == 'ت');
    }

    /** The force of the nation that an adjective in a state's force tells: القوات الخاصة الأمريكية, جندي تركي; or -1. */
    int of(int head, int end) {
        boolean force = text.hasAny(head, Cue.STATE, Cue.PLATFORM) || forces(head);
        for (int j = head + 1; force && j <= end; j++) {
            if (text.has(j, Cue.NATION)) {
                return text.nation(j);
            }
            if (!text.hasAny(j, Cue.OFFICIAL, Cue.TACTIC, Cue.AIRCRAFT, Cue.STATE)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean forces(int head) {
        return text.endsWith(head, "قوات") || text.is(head, "قوات") || text.is(head, "قوه") || text.is(head, "القوه");
    }
}
