package io.rawi.arabic.event;

/** What a word of {@code triggers.tsv} tells: what was done, or what became of those it was done to. */
enum Action {
    AIR_STRIKE(Family.REMOTE),
    BOMBARDMENT(Family.REMOTE),
    LAUNCH(Family.REMOTE),
    BLAST(Family.REMOTE),
    DETONATE(Family.REMOTE),
    CLASH(Family.FIGHT),
    AMBUSH(Family.FIGHT),
    ATTACK(Family.FIGHT),
    INFILTRATE(Family.FIGHT),
    RAID(Family.FIGHT),
    SEIZE(Family.TERRITORY),
    RETAKE(Family.TERRITORY),
    ADVANCE(Family.TERRITORY),
    WITHDRAW(Family.TERRITORY),
    EXECUTE(Family.FIGHT),
    ASSASSINATE(Family.FIGHT),
    ABDUCT(Family.CUSTODY),
    HOSTAGE(Family.CUSTODY),
    ARREST(Family.CUSTODY),
    ARREST_LOOSELY(Family.CUSTODY),
    PROTEST(Family.CROWD),
    DISPERSE(Family.CROWD),
    RIOT(Family.CROWD),
    LOOT(Family.PROPERTY),
    BURN(Family.PROPERTY),
    DEMOLISH(Family.PROPERTY),
    TRUCE(Family.TALKS),
    AGREE(Family.TALKS),
    DEFECT(Family.TALKS),
    FOIL(Family.DISARM),
    DEFUSE(Family.DISARM),
    DISPLACE(Family.FLIGHT),
    LEAVE(Family.FLIGHT),
    KILL(Family.VICTIMS),
    DEAD(Family.VICTIMS),
    PERISH(Family.VICTIMS),
    WOUND(Family.VICTIMS),
    WOUNDED(Family.VICTIMS),
    FALL(Family.VICTIMS),
    CAPTURE(Family.VICTIMS),
    CAPTIVE(Family.VICTIMS),
    MISSING(Family.VICTIMS),
    SURRENDER(Family.VICTIMS);

    /** Actions whose words replace each other when one event is told twice. */
    enum Family {
        REMOTE,
        FIGHT,
        TERRITORY,
        CUSTODY,
        CROWD,
        PROPERTY,
        TALKS,
        DISARM,
        FLIGHT,
        VICTIMS
    }

    private final Family family;

    Action(Family family) {
        this.family = family;
    }

    Family family() {
        return family;
    }

    boolean tellsVictims() {
        return family == Family.VICTIMS;
    }
}
