package io.rawi.arabic.event;

import io.rawi.arabic.event.Action.Family;
import io.rawi.arabic.event.Sentence.Clause;
import io.rawi.arabic.gazetteer.EntityType;
import java.util.List;

/** Tells from the words right beside a trigger whether it may tell an event: not a seized ball, a motion, a purpose. */
final class TriggerWorth {

    private static final int SIDE = 6;
    /** How far behind a drone the bomb may stand that it drops. */
    private static final int DROPPED = 3;

    private static final List<String> SEARCH =
            List.of("بحثا", "البحث", "بحث", "للبحث", "ملاحقه", "لملاحقه", "تعقب", "لتعقب", "يبحثون", "تبحث");

    private final EventText text;

    TriggerWorth(EventText text) {
        this.text = text;
    }

    /** Whether a trigger may tell an event at all, from the words right beside it. */
    boolean tells(Clause clause, int i) {
        Trigger trigger = text.trigger(i);
        boolean noun = trigger.form() == Trigger.Form.NOUN || trigger.action() == Action.BOMBARDMENT;
        if (noun && text.has(i - 1, Cue.FROM) && !able(i)) {
            return false;
        }
        if (noun && text.has(i - 1, Cue.PERPETRATOR) && sought(i - 2)) {
            return false;
        }
        if (noun && text.is(i - 1, "خط")
                || text.has(i - 1, Cue.REFUSE)
                || text.hasAny(i + 1, Cue.METAPHOR)
                || text.has(i + 2, Cue.METAPHOR) && text.has(i + 1, Cue.TACTIC)) {
            return false;
        }
        if (noun && !trigger.action().tellsVictims() && (text.is(i - 1, "عدد") || text.has(i - 1, Cue.THIS))) {
            return false;
        }
        if (noun
                && !trigger.action().tellsVictims()
                && text.joined(i, Clitics.AND)
                && text.has(i - 2, Cue.FROM)
                && text.entityAt(i - 1) < 0
                && !text.joined(i, Clitics.ARTICLE)) {
            return false;
        }
        switch (trigger.action()) {
            case CLASH:
                return !(text.is(i, "مواجهه") && text.has(i - 1, Cue.IN)) && elsewhere(clause, i);
            case ABDUCT:
                return somebody(clause, i);
            case AMBUSH:
                return !text.has(i - 1, Cue.ON) && !text.has(i - 1, Cue.FROM) && elsewhere(clause, i);
            case RAID:
                return !unit(i) && elsewhere(clause, i);
            case DETONATE:
                return text.any(i + 1, Math.min(clause.last(), i + 4), Cue.SELF)
                        || text.any(i - 2, Math.min(clause.last(), i + 4), Cue.SUICIDE)
                        || text.any(i + 1, Math.min(clause.last(), i + 3), Cue.BOMB);
            case LAUNCH:
                return launches(clause, i);
            case SEIZE, RETAKE:
                return land(clause, i);
            case PROTEST:
                return (!text.has(i, Cue.MARCH) || gathered(clause, i)) && elsewhere(clause, i);
            case KILL:
                return (!text.has(i, Cue.ELIMINATE) || eliminated(clause, i)) && elsewhere(clause, i);
            case DISPERSE:
                return text.any(i + 1, Math.min(clause.last(), i + 3), Cue.PROTESTER);
            case DEFUSE:
                return text.any(i + 1, Math.min(clause.last(), i + 4), Cue.BOMB);
            case FOIL:
                return foiled(clause, i);
            case HOSTAGE:
                return text.any(i + 1, Math.min(clause.last(), i + 3), Cue.CIVILIAN);
            case ATTACK:
                return aimed(clause, i) && (!text.has(i, Cue.DESTROY) || materiel(clause, i));
            case DEAD, WOUNDED, CAPTIVE:
                return trigger.strong() || text.quantityAt(i) >= 0 || text.quantityAt(i - 1) >= 0;
            case PERISH:
                return text.any(i + 1, Math.min(clause.last(), i + 8), Cue.DEATH);
            case FALL:
                return false;
            case CAPTURE, MISSING:
                return text.quantityAt(i + 1) >= 0
                        || text.hasAny(i + 1, Cue.FIGHTER, Cue.CIVILIAN)
                        || text.has(i + 1, Cue.FORCE) && trigger.form() == Trigger.Form.VERB;
            case ARREST_LOOSELY:
                return people(clause, i);
            case SURRENDER:
                return text.any(i - 4, Math.min(clause.last(), i + 3), Cue.FIGHTER);
            case ADVANCE, WITHDRAW:
                if (moved(i)) {
                    return false;
                }
                if (text.joined(i, Clitics.ARTICLE) && text.has(i + 1, Cue.RELATIVE)) {
                    return false;
                }
                return text.any(Math.max(clause.first(), i - SIDE), Math.min(clause.last(), i + SIDE), Cue.FORCE)
                        || text.any(Math.max(clause.first(), i - SIDE), Math.min(clause.last(), i + SIDE), Cue.FIGHTER);
            case LEAVE:
                return !text.endsWith(i, "ها") && fled(clause, i);
            case BURN:
                return text.any(i + 1, Math.min(clause.last(), i + 4), Cue.TARGET);
            default:
                return elsewhere(clause, i);
        }
    }

    /** Whether an attack, a weapon or a drone is stopped: no debate, and no drone that drops a bomb itself. */
    private boolean foiled(Clause clause, int i) {
        int last = Math.min(clause.last(), i + SIDE);
        if (text.has(i, Cue.DOWN)) {
            return drone(i, last);
        }
        if (text.trigger(i).form() == Trigger.Form.NOUN && text.has(i, Cue.INTERCEPT)) {
            return !text.has(i + 1, Cue.ON)
                    && (text.any(i + 1, Math.min(last, i + 2), Cue.SHELL) || drone(i, Math.min(last, i + 2)));
        }
        return text.any(i + 1, last, Cue.SHELL)
                || text.any(i + 1, last, Cue.BOMB)
                || text.any(i + 1, last, Cue.TERROR)
                || text.any(i + 1, last, Cue.SUICIDE)
                || text.has(i, Cue.INTERCEPT) && drone(i, last);
    }

    /** Whether a drone is named behind a word that is not what drops the bomb told of next: أسقطت طائرة مسيرة قنبلة. */
    private boolean drone(int i, int last) {
        for (int j = i + 1; j <= last; j++) {
            if (text.has(j, Cue.AIRCRAFT) && (text.has(j + 1, Cue.MARCH) || text.any(j + 1, j + 2, Cue.UNMANNED))) {
                for (int k = j + 1; k <= j + DROPPED; k++) {
                    if (text.hasAny(k, Cue.BOMB, Cue.SHELL) && !text.joined(k, Clitics.BI)) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    private boolean fled(Clause clause, int i) {
        return text.any(i + 1, Math.min(clause.last(), i + 3), Cue.PEOPLE)
                || text.any(Math.max(clause.first(), i - 4), i - 1, Cue.PEOPLE);
    }

    /** Whether shells are launched or fire is opened, behind who does it: فتح مسلحون مجهولون النار. */
    private boolean launches(Clause clause, int i) {
        if (text.any(i - 2, i - 1, Cue.TALK)) {
            return false;
        }
        if (!text.has(i, Cue.OPEN)
                && (text.any(i + 1, Math.min(clause.last(), i + 3), Cue.SHELL) || text.has(i + 1, Cue.GUN))) {
            return true;
        }
        boolean verb = text.trigger(i).form() != Trigger.Form.NOUN;
        for (int j = i + 1; j <= Math.min(clause.last(), i + SIDE) && (verb || j == i + 1); j++) {
            if (text.has(j, Cue.FIRE)) {
                return true;
            }
            if (text.trigger(j) != null && !text.has(j, Cue.FIGHTER)) {
                return false;
            }
        }
        return false;
    }

    /** Whether what is destroyed is an army's, not a house. */
    private boolean materiel(Clause clause, int i) {
        return text.any(i + 1, Math.min(clause.last(), i + SIDE), Cue.MATERIEL);
    }

    /** Whether people march: no drone, and no career. */
    private boolean gathered(Clause clause, int i) {
        return !text.has(i - 1, Cue.PLATFORM)
                && text.any(Math.max(clause.first(), i - SIDE), Math.min(clause.last(), i + SIDE), Cue.GATHER);
    }

    /** Whether fighters are done away with who are counted or not known yet, and no plague: القضاء على عنصر إرهابي. */
    private boolean eliminated(Clause clause, int i) {
        int who = text.has(i + 1, Cue.ON) ? i + 2 : i + 1;
        int last = Math.min(clause.last(), who + 2);
        boolean counted = text.quantityAt(who) >= 0 || text.hasAny(who, Cue.QUANTIFIER, Cue.ONE_OF);
        return text.any(who, last, Cue.FIGHTER) && (counted || !text.joined(who, Clitics.ARTICLE));
    }

    /** Whether it is told that somebody is looked for: بحثا عن منفذي الهجوم. */
    private boolean sought(int i) {
        return SEARCH.stream().anyMatch(word -> text.is(i, word) || text.is(i, "عن") && text.is(i - 1, word));
    }

    /** Whether somebody was able to do it, a comma and a day between or not: تمكنت القوات، أمس، من تحرير المدينة. */
    private boolean able(int i) {
        for (int j = i - 2; j >= Math.max(0, i - 2 * SIDE); j--) {
            if (text.has(j, Cue.ABLE)) {
                return true;
            }
            if (text.breakAfter(j).atLeast(Break.SENTENCE)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a noun of raiding belongs to the name of a unit: قوة المداهمة. */
    private boolean unit(int i) {
        return text.trigger(i).form() == Trigger.Form.NOUN
                && text.joined(i, Clitics.ARTICLE)
                && text.has(i - 1, Cue.FORCE);
    }

    /** Whether a motion is laid before somebody, or a policy looked at again: تقدم بطلب, تراجع خطتها. */
    private boolean moved(int i) {
        boolean laid = text.any(i + 1, i + 3, Cue.MOTION);
        boolean from = text.any(i + 1, i + 5, Cue.FROM)
                || text.any(i + 1, i + 5, Cue.TOWARD)
                || text.any(i + 1, i + 5, Cue.IN)
                || text.any(i + 1, i + 5, Cue.NEAR);
        boolean review = text.trigger(i).action() == Action.WITHDRAW
                && (text.trigger(i).form() == Trigger.Form.PRESENT || text.is(i, "تراجع"))
                && !from
                && !text.headline(i);
        return laid || review || text.any(i + 1, i + 5, Cue.FROM) && text.any(i + 1, i + 5, Cue.STATE_OF_THINGS);
    }

    /** Whether a trigger is neither a purpose nor what is talked of. */
    private boolean elsewhere(Clause clause, int i) {
        return purposeless(clause, i)
                && (!text.any(i - 2, i - 1, Cue.TALK)
                        || text.trigger(i).action().family() == Family.TALKS);
    }

    /** Whether words that mean other things beside an attack mean one here, and no purpose or wish. */
    private boolean aimed(Clause clause, int i) {
        if (text.has(i, Cue.LOOSE)) {
            return text.hasAny(i + 1, Cue.AIRCRAFT, Cue.SUICIDE, Cue.TERROR)
                    || text.has(i, Cue.BLOW) == false && text.hasAny(i + 1, Cue.TACTIC)
                    || text.has(i + 1, Cue.SHELL) && !text.joined(i + 1, Clitics.BI);
        }
        boolean campaign = text.is(i - 2, "حمله") && text.is(i - 1, "امنيه");
        return !campaign && !text.any(i - 2, i - 1, Cue.TALK) && purposeless(clause, i);
    }

    /** Whether no purpose is told: لاستهداف, but تعرض لهجوم and أدى لمقتل. */
    private boolean purposeless(Clause clause, int i) {
        return !text.joined(i, Clitics.LI)
                || text.joined(i, Clitics.ARTICLE)
                || text.trigger(i).form() != Trigger.Form.NOUN
                || text.any(Math.max(clause.first(), i - SIDE), i - 1, Cue.ENDURE)
                || text.any(Math.max(clause.first(), i - SIDE), i - 1, Cue.RESULT);
    }

    /** Whether somebody is abducted or abducts, not a bag or the lights. */
    private boolean somebody(Clause clause, int i) {
        for (int j = Math.max(clause.first(), i - SIDE); j <= Math.min(clause.last(), i + SIDE); j++) {
            boolean name = text.isEntity(j, EntityType.PERSON) || text.isEntity(j, EntityType.ORGANISATION);
            if (name || text.hasAny(j, Cue.FIGHTER, Cue.CIVILIAN, Cue.CHILD, Cue.WOMAN) || text.quantityAt(j) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean people(Clause clause, int i) {
        int last = Math.min(clause.last(), i + SIDE);
        return text.any(i + 1, last, Cue.FIGHTER)
                || text.any(i + 1, last, Cue.CIVILIAN)
                || text.any(i + 1, last, Cue.POLITIC);
    }

    /** Whether what is seized is land or a position, and the seizing an act, not a state. */
    private boolean land(Clause clause, int i) {
        Trigger trigger = text.trigger(i);
        Trigger before = text.trigger(i - 1);
        boolean meant = before != null
                && before.form() == Trigger.Form.NOUN
                && !before.action().tellsVictims();
        if (meant && trigger.form() == Trigger.Form.NOUN || text.is(i - 1, "اجل")) {
            return false;
        }
        if (trigger.form() == Trigger.Form.PRESENT && !text.headline(i)) {
            return false;
        }
        boolean noun = trigger.form() == Trigger.Form.NOUN;
        boolean told = text.headline(i) && i - clause.first() <= 3;
        if (noun && (text.joined(i, Clitics.LI) || text.joined(i - 1, Clitics.LI) || !told && !achieved(clause, i))) {
            return false;
        }
        if (text.any(i + 1, Math.min(clause.last(), i + 4), Cue.OBJECT_NOT_LAND)
                || text.any(Math.max(clause.first(), i - 3), i - 1, Cue.STATE_OF_THINGS)
                || text.has(i - 1, Cue.RELATIVE)) {
            return false;
        }
        int over = trigger.action() == Action.SEIZE ? on(i, Math.min(clause.last(), i + SIDE)) : i;
        if (over < 0) {
            return false;
        }
        if (trigger.action() == Action.SEIZE && text.any(over + 1, Math.min(clause.last(), over + 2), Cue.BOOTY)) {
            return false;
        }
        int last = Math.min(clause.last(), over + (over == i ? SIDE + 2 : SIDE - 1));
        if (text.any(over + 1, last, Cue.TARGET) || text.any(over + 1, last, Cue.AREA)) {
            return true;
        }
        for (int j = over + 1; j <= last; j++) {
            if (text.isEntity(j, EntityType.LOCATION)) {
                return true;
            }
        }
        return false;
    }

    private int on(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (text.has(i, Cue.ON)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether words before a noun of seizing say that it was done: تمكن من السيطرة, أعلن استعادة, أحكم سيطرته. */
    private boolean achieved(Clause clause, int i) {
        if (text.has(i - 1, Cue.FROM) && able(i)) {
            return true;
        }
        for (int j = i - 1; j >= Math.max(clause.first(), i - SIDE); j--) {
            if (text.hasAny(j, Cue.ABLE, Cue.HAPPEN, Cue.SAY, Cue.RESULT)) {
                return true;
            }
        }
        return false;
    }
}
