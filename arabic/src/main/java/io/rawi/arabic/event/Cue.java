package io.rawi.arabic.event;

/** What a word of {@code cues.tsv} tells a reader of event reports. */
enum Cue {
    FORCE,
    /** Adjective of a nation, from {@code nations.tsv}. */
    NATION,
    /** What may stand between a force and its nation: الحكومية, الخاصة. */
    OFFICIAL,
    /** "That it": whoever says so did it. */
    THAT_IT,
    /** "Nothing but": a number behind is of a share. */
    SHARE,
    /** A court at work. */
    TRIAL,
    /** Who keeps to a thing by "this": a thing known. */
    THIS,
    /** "The case of": what follows is known. */
    INCIDENT,
    /** "Members of": whose members they are stands behind. */
    MEMBER,
    /** What is carried off, and is no land. */
    BOOTY,
    /** "Those behind": the attack named next is known. */
    PERPETRATOR,
    /** "Doing away with", which is killing where fighters are counted. */
    ELIMINATE,
    /** To open, which is an attack where it is fire that is opened. */
    OPEN,
    /** What is opened. */
    FIRE,
    /** To destroy, which is an attack of its own where it is an army's materiel. */
    DESTROY,
    MATERIEL,
    /** A procession, which is a protest where people gather for one. */
    MARCH,
    GATHER,
    /** Without: who is named behind takes no part. */
    WITHOUT,
    /** "Did": the verb is told by a noun behind. */
    DO,
    /** "Ascribed to". */
    ASCRIBED,
    /** "Lives": the victims of a verb of ending stand behind. */
    LIVES,
    /** What a crowd protests about follows. */
    OVER,
    /** A house that may be stormed without a fight. */
    SANCTUARY,
    /** One of several. */
    ONE_OF,
    /** A thing laid before somebody: a bill, a request. */
    MOTION,
    /** A grenade's "of the hand". */
    HAND,
    /** Of the government: what has it is a state's force. */
    GOVERNMENT,
    /** "The most violent": what follows "since" is compared, not summed up. */
    SUPERLATIVE,
    /** Says that it did not happen, however far behind it stands. */
    DENY,
    /** Of a drone, which is no negation: من دون طيار. */
    UNMANNED,
    /** Settlers, who attack although they are no force. */
    SETTLER,
    /** "The arm of": whose arm somebody is takes no part himself. */
    ARM,
    /** "Among the ranks of": whose victims are told. */
    RANKS,
    /** An adjective behind a word for a kind of place that is no name: منطقة واسعة. */
    VAGUE,
    /** "Led by": opens an insertion. */
    LED,
    /** A beginning: since then much has happened. */
    BEGIN,
    STATE,
    FIGHTER,
    PLATFORM,
    AIRCRAFT,
    CIVILIAN,
    SINGULAR,
    DUAL,
    ANYBODY,
    CHILD,
    WOMAN,
    BELONG,
    BETWEEN,
    WITH,
    AGAINST,
    ON,
    FROM,
    AGENT,
    BY,
    CARRY_OUT,
    TARGET,
    AREA,
    NEAR,
    IN,
    TOWARD,
    SHELL,
    BARREL,
    BOMB,
    SUICIDE,
    GUN,
    TEARGAS,
    TERROR,
    TACTIC,
    NEGATION,
    NO,
    INTENT,
    HYPOTHESIS,
    WAS,
    HAD,
    SINCE,
    RECALL,
    STATE_OF_THINGS,
    CONDEMN,
    JUSTICE,
    ANNIVERSARY,
    SPORT,
    FICTION,
    ECONOMY,
    DISASTER,
    METAPHOR,
    EXPLAIN,
    RESULT,
    CAUSE,
    HAPPEN,
    ABLE,
    FAIL,
    REPEL,
    AMONG,
    PLUS,
    TOTAL,
    PREVIOUS,
    UPDATE,
    OTHER_ONE,
    MISTAKE,
    RELATIVE,
    SELF,
    CLAUSE,
    ASIDE,
    BEFORE,
    SAY,
    ADOPT,
    ACCORDING,
    SOURCE,
    SOURCE_AGAIN,
    PEOPLE,
    POLITIC,
    OBJECT_NOT_LAND,
    TALK,
    DEATH,
    AFTER,
    CONTROL,
    PROTESTER,
    ENDURE,
    LOOSE,
    BLOW,
    QUANTIFIER,
    PERIOD,
    COMMEMORATE,
    PRIOR,
    ADJECTIVE,
    INTERCEPT,
    DOWN,
    ITS,
    UNIT,
    STATIONED,
    OWN_ACT,
    ALSO,
    OTHERS,
    REFUSE,
    BOTH,
    MATCH,
    CRIME,
    CARE,
    POLICE,
    STUN,
    STORE,
    QUESTION,
    RESPONSE;

    /** Words of the bit set that holds cues. */
    static final int BIT_WORDS = (values().length + Long.SIZE - 1) / Long.SIZE;
}
