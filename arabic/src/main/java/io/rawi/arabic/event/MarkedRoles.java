package io.rawi.arabic.event;

import io.rawi.arabic.event.Action.Family;
import io.rawi.arabic.event.ReportedEvent.Role;
import java.util.Optional;

/** Tells the part of a party from the words right before it: by, on the hands of, against, between, who repels. */
final class MarkedRoles {

    private static final int NEAR = 3;
    /** How far behind what is told "by" may stand. */
    private static final int BY_REACH = 12;

    private final EventText text;

    MarkedRoles(EventText text) {
        this.text = text;
    }

    /** The part that a word before the party gives. */
    Optional<Role> of(Frame frame, Party party) {
        int at = party.first() - 1;
        Family family = frame.action().family();
        if (text.has(at, Cue.RANKS)) {
            return Optional.of(Role.TARGET);
        }
        if (frame.action() == Action.AMBUSH
                && text.joined(party.first(), Clitics.LI)
                && text.any(frame.anchor() - 2, at, Cue.CARRY_OUT)) {
            return Optional.of(Role.TARGET);
        }
        if (nation(party)) {
            int noun = frame.triggers().contains(at) ? at : at - 1;
            boolean its = noun == frame.anchor()
                    || frame.triggers().contains(noun)
                            && !text.has(noun, Cue.LOOSE)
                            && !text.any(noun - NEAR, noun - 1, Cue.CAUSE);
            return its ? Optional.of(Role.INITIATOR) : Optional.empty();
        }
        if (text.has(at - 2, Cue.BELONG) || text.has(at - 1, Cue.BELONG)) {
            return Optional.empty();
        }
        if (text.has(at, Cue.BY) && text.has(at - 1, Cue.FROM)) {
            return done(frame, at - 1) ? Optional.of(Role.INITIATOR) : Optional.empty();
        }
        if (repelled(frame, party)) {
            return Optional.of(Role.TARGET);
        }
        if (text.has(at, Cue.AGENT) && (text.has(at - 1, Cue.ON) || text.joined(at, Clitics.BI))) {
            return Optional.of(Role.INITIATOR);
        }
        if (text.has(at, Cue.AGENT) && text.has(at - 1, Cue.FROM)) {
            return Optional.of(Role.TARGET);
        }
        boolean means =
                text.is(at, "بواسطه") || text.has(at, Cue.DO) && party.first() > frame.anchor() && planted(party);
        if (party.armed() && means) {
            return Optional.of(Role.INITIATOR);
        }
        boolean launched = text.trigger(at) != null && text.trigger(at).action() == Action.LAUNCH;
        if (text.has(at, Cue.CARRY_OUT) && (launched || text.trigger(at) == null)) {
            return Optional.of(launched && frame.action() == Action.FOIL ? Role.TARGET : Role.INITIATOR);
        }
        if (party.kind() != Party.Kind.SITE && text.joined(at, Clitics.BI) && text.hasAny(at, Cue.GUN, Cue.SHELL)) {
            return Optional.of(Role.INITIATOR);
        }
        if (party.kind() == Party.Kind.SITE
                && family != Family.TERRITORY
                && !text.has(party.first() + 1, Cue.CONTROL)
                && (text.has(at, Cue.FROM) || text.has(at, Cue.IN) && text.has(at - 1, Cue.FROM))) {
            return Optional.empty();
        }
        if (text.has(at, Cue.BETWEEN) || text.has(at, Cue.WITH) && fights(frame)) {
            return Optional.of(Role.PARTICIPANT);
        }
        if (text.has(at, Cue.WITH) && family != Family.VICTIMS) {
            return Optional.empty();
        }
        if (text.has(at, Cue.AGAINST)) {
            if (family == Family.CROWD || text.any(frame.anchor(), at, Cue.INTENT)) {
                return Optional.empty();
            }
            return Optional.of(fights(frame) ? Role.PARTICIPANT : Role.TARGET);
        }
        if (text.has(at, Cue.ON)) {
            return family == Family.TERRITORY ? Optional.empty() : Optional.of(Role.TARGET);
        }
        boolean flown = party.aircraft()
                && frame.action().family() == Family.REMOTE
                && frame.triggers().contains(at - 1);
        if (text.has(at, Cue.FROM) && (flown || endured(frame, party))) {
            return Optional.of(Role.INITIATOR);
        }
        if (text.has(at, Cue.ASCRIBED) || text.has(at - 1, Cue.ASCRIBED) && text.has(at, Cue.TOWARD)) {
            return Optional.of(Role.INITIATOR);
        }
        int does = text.has(at, Cue.THIS) ? at - 1 : at;
        if (text.has(does, Cue.DO) && party.last() < frame.anchor() && text.joined(frame.anchor(), Clitics.BI)) {
            return Optional.of(Role.INITIATOR);
        }
        if (text.has(at, Cue.FROM)
                && (family == Family.TERRITORY && (party.first() > frame.anchor() || frame.action() == Action.WITHDRAW)
                        || family == Family.VICTIMS)) {
            return Optional.of(frame.action() == Action.WITHDRAW ? Role.INITIATOR : Role.TARGET);
        }
        boolean apart = at > 0 && text.is(at, "ل");
        int noun = apart ? at - 1 : at;
        Trigger before = text.trigger(noun) == null ? text.trigger(noun - 1) : text.trigger(noun);
        if ((apart || text.joined(party.first(), Clitics.LI)) && before != null && ofSomebody(before)) {
            return Optional.of(
                    family == Family.CUSTODY || frame.action() == Action.ASSASSINATE ? Role.TARGET : Role.INITIATOR);
        }
        return Optional.empty();
    }

    /** Whether it is told what a party did to the bomb named before: قامت عناصر مسلحة بزرعها. */
    private boolean planted(Party party) {
        int did = party.last() + 1;
        return text.is(did, "بزرعها") || text.is(did, "بزرعه") || text.is(did, "بتفجيرها") || text.is(did, "بتفجيره");
    }

    /** Whether "by" follows what is told closely enough to say who did it, and no other thing: غطاء جوي من قبل. */
    private boolean done(Frame frame, int from) {
        return frame.triggers().stream().anyMatch(trigger -> trigger > from || from - trigger <= BY_REACH);
    }

    /** Whether a party repels the attack that is told: صدت قوات, تمكنت القوات من صد هجوم. */
    private boolean repelled(Frame frame, Party party) {
        int anchor = frame.anchor();
        return party.last() < anchor
                && text.trigger(anchor).form() == Trigger.Form.NOUN
                && (text.has(party.first() - 1, Cue.REPEL)
                        || text.any(Math.max(party.last() + 1, anchor - NEAR), anchor - 1, Cue.REPEL));
    }

    /** Whether the party behind "from" is who attacked: تعرض لإطلاق نار من مجهولين. */
    private boolean endured(Frame frame, Party party) {
        int anchor = frame.anchor();
        return party.armed()
                && party.first() > anchor
                && party.first() - anchor <= NEAR
                && text.any(Math.max(frame.first(), anchor - NEAR * 4), anchor - 1, Cue.ENDURE);
    }

    private static boolean ofSomebody(Trigger trigger) {
        return trigger.form() == Trigger.Form.NOUN
                || trigger.action() == Action.BOMBARDMENT
                || trigger.action() == Action.ADVANCE;
    }

    /** Whether both sides of a frame take part alike. */
    static boolean fights(Frame frame) {
        return frame.action() == Action.CLASH || frame.action().family() == Family.TALKS;
    }

    /** Whether a party is only the adjective of a nation. */
    boolean nation(Party party) {
        return text.has(party.first(), Cue.NATION) && party.first() == party.last();
    }
}
